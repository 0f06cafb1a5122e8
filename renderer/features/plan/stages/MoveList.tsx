import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { run } from '#renderer/edits/run.ts';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { showLine } from '#renderer/session/show-in-plan.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';
import { acceptLine } from '#shared/edit/plan/plan-edits.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { dayText, daysBetween, daysText } from '#shared/reading/calendar.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';
import { becauseText } from '#shared/rules/plan/because-text.ts';
import { reasonsOf } from '#shared/rules/plan/reasons.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { firstSentence } from '#shared/text/wording.ts';
import styles from './MoveList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly rows: readonly PlanRow[]; readonly state: PartnerState };

/** The next moves, one row each: what and with whom, why, by whom, when. Arrows go from row to row, A accepts, Enter opens the whole line. */
export function MoveList({ rows, state }: Props): ReactElement {
  const list = useRef<HTMLOListElement>(null);
  const readOnly = useDocument((document) => document.readOnly);

  function focusRow(index: number): void {
    list.current?.querySelectorAll<HTMLElement>('[data-open-move]')[index]?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-line]') : null;
    const at = rows.findIndex(({ id }) => id === here?.dataset['line']);
    const to = stepTo(event.key, at, rows.length);
    if (to !== null) {
      event.preventDefault();
      focusRow(to);
      return;
    }
    const row = rows[at];
    if (event.key.toLowerCase() !== 'a' || row?.state !== 'proposed' || readOnly) return;
    event.preventDefault();
    const next = rows.findIndex(({ state: each }, index) => index > at && each === 'proposed');
    accept(row);
    focusRow(next < 0 ? at : next);
  }

  return (
    <KeyScope as="ol" ref={list} className={styles.moves} aria-label="Next moves" onKeyDown={onKeyDown}>
      {rows.map((row, index) => (
        <Move key={row.id} row={row} number={index + 1} state={state} />
      ))}
    </KeyScope>
  );
}

function accept({ personId, slot }: PlanRow): void {
  void run(acceptLine, { personId, slot });
}

type MoveProps = { readonly row: PlanRow; readonly number: number; readonly state: PartnerState };

function Move({ row, number, state }: MoveProps): ReactElement {
  const { id, personId, shown } = row;
  const { date, firstAction } = shown;
  const today = useToday();
  const [reason] = reasonsOf(row).leading;
  const owner = colleagueNameOf(state, shown.ownerColleagueId);
  const [what] = firstSentence(firstAction);
  return (
    <li className={styles.move} data-line={id}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <div className={styles.what}>
        <button
          type="button"
          className={styles.open}
          data-open-move
          title={firstAction}
          onClick={() => showLine(id)}
        >
          {what}
        </button>
        <p className={looks.note}>
          {nameOf(state, personId)}
          {reason !== undefined && ` · ${becauseText(state, personId, reason, today)}`}
        </p>
      </div>
      <span className={styles.who}>{owner === '' ? 'Nobody yet' : owner}</span>
      {date === null ? (
        <span />
      ) : (
        <time className={styles.date} dateTime={date} data-late={date < today || undefined}>
          {date < today ? `${daysText(daysBetween(date, today))} late` : dayText(date, today)}
        </time>
      )}
      {row.state === 'proposed' ? (
        <Button
          size="s"
          edits
          aria-label={`Accept: ${firstAction}`}
          aria-keyshortcuts="A"
          onClick={() => accept(row)}
        >
          Accept <kbd className={styles.key}>A</kbd>
        </Button>
      ) : (
        <Badge tone="ok">{row.state === 'edited' ? 'Edited' : 'Accepted'}</Badge>
      )}
    </li>
  );
}
