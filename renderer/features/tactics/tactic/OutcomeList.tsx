import { run } from '#renderer/edits/run.ts';
import { changeOutcome, deleteOutcome } from '#shared/edit/tactics/tactic-edits.ts';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { InlineText } from '#renderer/ui/InlineText.tsx';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';
import { fieldDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { type TacticOutcomeRecord, tacticOutcomeLabels } from '#shared/model/tactic-outcome.ts';
import { dateText } from '#shared/reading/calendar.ts';
import styles from './OutcomeList.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = {
  readonly outcomes: readonly TacticOutcomeRecord[];
  /** Names the person of each. */
  readonly withPerson?: boolean;
};

/** What came of a tactic, the latest first; the note can be changed, the record be taken back. */
export function OutcomeList({ outcomes, withPerson = false }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  return (
    <ReadOnlyArea value={readOnly}>
      <ul className={styles.list}>
        {outcomes.map(({ id, outcome, on, note, personId, recordedBy }) => {
          const label = tacticOutcomeLabels[outcome];
          const where = [
            withPerson && personId !== null ? nameOfPerson(state, personId) : '',
            on === null ? '' : dateText(on),
            recordedBy,
          ].filter((part) => part !== '');
          return (
            <li key={id}>
              <span className={styles.outcome} data-outcome={outcome}>
                {label}
              </span>
              <div className={styles.words}>
                <span className={looks.note}>{where.join(' · ')}</span>
                <InlineText
                  label={`Note: ${label}`}
                  value={note}
                  draft={fieldDraft('tactic_outcome', id, 'note')}
                  placeholder="Add a note"
                  maxLength={2_000}
                  wrap
                  onCommit={(next) => run(changeOutcome, { id, facts: { note: next.trim() } })}
                />
              </div>
              <IconButton
                size="s"
                edits
                label={`Delete: ${label}`}
                icon={<Trash2 />}
                onClick={() => void run(deleteOutcome, { id })}
              />
            </li>
          );
        })}
      </ul>
    </ReadOnlyArea>
  );
}
