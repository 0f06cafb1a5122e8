import type { ReactElement } from 'react';
import { showScreen } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { tacticEntry } from '#shared/playbook/tactics/entries.ts';
import { outcomesOfTactic } from '#shared/rules/tactics/tactic-outcomes.ts';
import { OutcomeList } from '../tactic/OutcomeList.tsx';
import { TacticFacts } from '../tactic/TacticFacts.tsx';
import { TacticMarks } from '../tactic/TacticMarks.tsx';
import { TacticPart } from '../tactic/TacticPart.tsx';
import { TacticText } from '../tactic/TacticText.tsx';
import { askOutcome, noFilters, useTactics } from '#renderer/session/tactics-store.ts';
import styles from './TacticDialog.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly tacticId: string; readonly personId: PersonId | null };

/** The tactic that a plan line came from: when it applies, why, its source, and how it went at this partner. */
export function TacticDialog({ tacticId, personId }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const readOnly = useDocument((document) => document.readOnly);
  const entry = tacticEntry(state, tacticId);
  const outcomes = outcomesOfTactic(state, tacticId);
  const close = (): void => useTactics.setState({ told: null });

  function openLibrary(): void {
    close();
    useTactics.setState({ selected: tacticId, editing: null, filters: noFilters });
    showScreen('tactics');
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      title="Tactic"
      footer={
        <>
          <Button onClick={openLibrary} disabled={entry === undefined}>
            Open in the library
          </Button>
          {personId !== null && (
            <Button
              variant="primary"
              disabled={readOnly}
              onClick={() => {
                close();
                askOutcome(personId, tacticId);
              }}
            >
              What came of it?
            </Button>
          )}
        </>
      }
    >
      <div className={looks.column3}>
        {entry === undefined ? (
          <p>This tactic is no longer in the library. The line keeps what it says.</p>
        ) : (
          <>
            <TacticMarks entry={entry} off="Switched off" />
            <p className={styles.text}>
              <TacticText text={entry.tactic.text} />
            </p>
            <TacticFacts tactic={entry.tactic} />
          </>
        )}
        <TacticPart title="At this partner">
          {outcomes.length === 0 ? (
            <p className={looks.quiet}>Nothing is noted about what came of it.</p>
          ) : (
            <OutcomeList outcomes={outcomes} withPerson />
          )}
        </TacticPart>
      </div>
    </Dialog>
  );
}
