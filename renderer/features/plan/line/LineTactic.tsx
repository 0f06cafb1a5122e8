import { BookOpen, ClipboardCheck } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { askOutcome, tellTactic } from '#renderer/session/tactics-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { tacticOutcomeLabels } from '#shared/model/tactic-outcome.ts';
import { tacticEntry } from '#shared/playbook/tactics/entries.ts';
import { readableText } from '#shared/playbook/tactics/placeholders.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { tacticText } from '#shared/rules/plan/tactics-for.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { outcomesWith } from '#shared/rules/tactics/tactic-outcomes.ts';
import styles from './LineBecause.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly row: PlanRow; readonly state: PartnerState };

/** Which tactic a line came from, and what came of what was tried with the person so far. */
export function LineTactic({ row, state }: Props): ReactElement | null {
  const { personId, shown } = row;
  const today = useToday();
  const readOnly = useDocument((document) => document.readOnly);
  const outcomes = outcomesWith(state, personId);
  if (shown.tacticId === '' && outcomes.length === 0) return null;
  const entry = tacticEntry(state, shown.tacticId);
  const reworded =
    entry !== undefined &&
    row.state === 'edited' &&
    !shown.firstAction.includes(tacticText(state, personId, entry.tactic, today));
  const gone =
    shown.tacticId === '' ? 'This line is not from a tactic.' : 'Its tactic is no longer in the library.';
  return (
    <>
      <h4 className={looks.heading}>Tactic</h4>
      <div className={styles.tactic}>
        <p>
          {entry === undefined
            ? gone
            : `From the tactic “${readableText(entry.tactic.text).replace(/\.$/, '')}”`}
          {entry !== undefined && entry.origin !== 'built-in' && ' (your own)'}
          {entry !== undefined && (reworded ? ', in your own words for this line.' : '.')}
        </p>
        <span className={styles.tacticButtons}>
          <Button
            size="s"
            icon={<BookOpen />}
            disabled={entry === undefined}
            onClick={() => tellTactic(shown.tacticId, row.planned === null ? null : personId)}
          >
            About this tactic
          </Button>
          <Button
            size="s"
            icon={<ClipboardCheck />}
            disabled={readOnly || shown.tacticId === ''}
            onClick={() => askOutcome(personId, shown.tacticId)}
          >
            Note what came of it
          </Button>
        </span>
      </div>
      {outcomes.length > 0 && (
        <ul className={styles.outcomes}>
          {outcomes.map(({ id, tacticId, outcome, on, note }) => {
            const tactic = tacticEntry(state, tacticId)?.tactic;
            return (
              <li key={id}>
                <span className={styles.outcome} data-outcome={outcome}>
                  {tacticOutcomeLabels[outcome]}
                </span>
                <span>
                  {on !== null && `${dateText(on)}: `}
                  {note === '' ? (tactic === undefined ? 'no note' : readableText(tactic.text)) : note}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
