import { run } from '#renderer/edits/run.ts';
import { acceptLine } from '#shared/edit/plan/plan-edits.ts';
import { useId, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import { askOutcome } from '#renderer/session/tactics-store.ts';
import { Badge } from '#renderer/ui/Badge.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { strategyLabels } from '#shared/model/strategy.ts';
import { StrategyBadges } from '#renderer/parts/ratings/StrategyBadges.tsx';
import { supportLabels, supportSigns } from '#shared/model/rating.ts';
import { MAIN_SLOT, type PlanLineState } from '#shared/model/plan-line.ts';
import { dateText } from '#shared/reading/calendar.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { nameOf } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { valueOf } from '#shared/reading/ratings.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { EditForm } from './EditForm.tsx';
import { LineBecause } from './LineBecause.tsx';
import { LineButtons } from './LineButtons.tsx';
import { LineOwner } from './LineOwner.tsx';
import { LineNews } from './LineNews.tsx';
import { LineTexts } from './LineTexts.tsx';
import { LastOutcome } from './LastOutcome.tsx';
import { makeAction } from './make-action.ts';
import { mayRecord } from './may-record.ts';
import { PriorityParts } from './PriorityParts.tsx';
import { RejectForm } from './RejectForm.tsx';
import { usePlan } from '#renderer/session/plan-store.ts';
import styles from './LineCard.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly row: PlanRow; readonly state: PartnerState };

const plain = { overridden: false, findOutFirst: false, contain: false };

const stateBadges: Readonly<Record<PlanLineState, ReactElement | null>> = {
  proposed: null,
  accepted: <Badge tone="ok">Accepted</Badge>,
  edited: <Badge tone="ok">Edited</Badge>,
  rejected: <Badge>Rejected</Badge>,
};

/** The line of one person: who, strategy, first action, by whom and when; how it is done and why on demand. */
export function LineCard({ row, state }: Props): ReactElement {
  const { id, personId, slot } = row;
  const headId = useId();
  const becauseId = useId();
  const isOpen = usePlan(({ open }) => open.has(id));
  const editing = usePlan((plan) => plan.editing === id);
  const rejecting = usePlan((plan) => plan.rejecting === id);
  const selected = useSelected(row);

  return (
    <KeyScope
      as="article"
      className={styles.card}
      {...(slot === MAIN_SLOT
        ? { 'aria-labelledby': headId }
        : { 'aria-label': `${nameOf(state, personId)}: ${row.shown.firstAction}` })}
      data-line={id}
      data-person={personId}
      data-state={row.state}
      data-selected={selected || undefined}
      onKeyDown={(event) => onCardKey(event, row)}
    >
      <CardHead row={row} state={state} headId={headId} />
      {editing ? <EditForm row={row} /> : <LineTexts row={row} state={state} whole={isOpen} />}
      {rejecting && <RejectForm row={row} />}
      {row.state === 'rejected' && row.line !== null && row.line.reason !== '' && (
        <p className={styles.reason}>Rejected: {row.line.reason}</p>
      )}
      {row.state === 'edited' && row.line !== null && row.line.reason !== '' && !editing && (
        <p className={styles.reason}>Your reason: {row.line.reason}</p>
      )}
      <LineNews row={row} />
      {!editing && !rejecting && <LineButtons row={row} state={state} becauseId={becauseId} />}
      <div id={becauseId} hidden={!isOpen}>
        {isOpen && <LineBecause row={row} state={state} />}
      </div>
    </KeyScope>
  );
}

/** Whether the inspector shows the person of a line. */
function useSelected({ personId }: PlanRow): boolean {
  const seatId = useDocument(({ state }) => seatOf(state, personId)?.id);
  return useSelection(({ focusSeatId }) => focusSeatId !== null && focusSeatId === seatId);
}

function CardHead(props: Props & { readonly headId: string }): ReactElement {
  const { row, state, headId } = props;
  const { personId, shown } = row;
  const seat = seatOf(state, personId);
  const support = valueOf(state, personId, 'support');
  const today = useToday();
  const answer = strategyOf(state, personId, today);
  // A line that the user keeps may say another strategy than the map does now.
  const { overridden, findOutFirst, contain } = answer.strategy === shown.strategy ? answer : plain;
  const supportText = support === null ? 'Support not rated' : supportLabels[support];
  return (
    <header className={styles.head}>
      <PriorityParts personId={personId} name={nameOf(state, personId)} state={state} />
      <div className={styles.who}>
        <h3 id={headId} className={styles.name}>
          <button
            type="button"
            data-name
            disabled={row.planned === null && seat === undefined && !state.person.has(personId)}
            onClick={() => {
              if (seat !== undefined || state.person.has(personId)) selectPerson(personId);
            }}
          >
            {nameOf(state, personId)}
          </button>
        </h3>
        {seat !== undefined && seat.title !== '' && <p className={looks.quiet}>{seat.title}</p>}
      </div>
      <span className={styles.chips}>
        <span className={styles.support} data-support={support ?? 'unrated'} title={supportText}>
          <span aria-hidden>{support === null ? '?' : supportSigns[support]}</span>
          <Hidden>{supportText}</Hidden>
        </span>
        <StrategyBadges strategy={shown.strategy} findOutFirst={findOutFirst} contain={contain} />
        {overridden && <Badge>Your choice, rule: {strategyLabels[answer.rule]}</Badge>}
        {stateBadges[row.state]}
        <LastOutcome state={state} personId={personId} tacticId={shown.tacticId} />
      </span>
      <LineOwner row={row} state={state} />
      {shown.date !== null && (
        <time className={styles.date} dateTime={shown.date}>
          {dateText(shown.date)}
        </time>
      )}
    </header>
  );
}

/** A accepts, E edits, R rejects, T makes an action, O records what came of it: each only where the line shows a button for it. */
function onCardKey(event: KeyboardEvent, row: PlanRow): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (useDocument.getState().readOnly || row.planned === null) return;
  if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return;
  const { id, personId, slot, state } = row;
  if (state === 'rejected' || (event.key === 'a' && state !== 'proposed')) return;
  const keys: Readonly<Record<string, () => void>> = {
    a: () => void run(acceptLine, { personId, slot }),
    e: () => usePlan.setState({ editing: id, rejecting: null }),
    r: () => usePlan.setState({ rejecting: id, editing: null }),
    t: () => void makeAction(row),
    ...(mayRecord(row) ? { o: () => askOutcome(personId, row.shown.tacticId) } : {}),
  };
  const act = keys[event.key];
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
