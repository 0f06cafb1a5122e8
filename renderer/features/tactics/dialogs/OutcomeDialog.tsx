import { run } from '#renderer/edits/run.ts';
import { newId } from '#renderer/document/new-id.ts';
import { recordOutcome } from '#shared/edit/tactics/tactic-edits.ts';
import { useState, type ReactElement } from 'react';
import { useDocument, useToday } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CountedPart } from '#renderer/ui/CountedPart.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { PersonId } from '#shared/model/id.ts';
import { tacticOutcomeLabels, tacticOutcomes, type TacticOutcome } from '#shared/model/tactic-outcome.ts';
import { tacticEntry } from '#shared/playbook/tactics/entries.ts';
import { agreedLines } from '#shared/rules/plan/merge.ts';
import { tacticText } from '#shared/rules/plan/tactics-for.ts';
import { outcomesOfTactic } from '#shared/rules/tactics/tactic-outcomes.ts';
import { OutcomeList } from '../tactic/OutcomeList.tsx';
import { useTactics } from '#renderer/session/tactics-store.ts';
import styles from './OutcomeDialog.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly tacticId: string };

const meanings: Readonly<Record<TacticOutcome, string>> = {
  worked: 'The next plan puts this tactic first wherever it fits at this partner.',
  'did-not': 'The next plan puts this tactic behind the others at this partner.',
  unclear: 'It is noted; the order of the tactics stays.',
};

/** Asks what came of a tactic with a person: worked, did not, unclear, and a note. */
export function OutcomeDialog({ personId, tacticId }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const today = useToday();
  const [outcome, setOutcome] = useState<TacticOutcome | null>(null);
  const [note, setNote] = useState('');
  const kept = useFormDraft(otherDraft('person', personId, `form.outcome.${tacticId}`));
  const name = nameOfPerson(state, personId);
  const line = agreedLines(state, personId).find((each) => each.tacticId === tacticId);
  const tactic = tacticEntry(state, tacticId)?.tactic;
  const used =
    line !== undefined
      ? line.firstAction
      : tactic === undefined
        ? ''
        : tacticText(state, personId, tactic, today);
  const earlier = outcomesOfTactic(state, tacticId).filter((row) => row.personId === personId);
  const close = (): void => {
    kept.end();
    useTactics.setState({ asked: null });
  };

  async function record(): Promise<void> {
    if (outcome === null) return;
    if (
      !(await kept.save(() =>
        run(recordOutcome, { id: newId(), personId, tacticId, facts: { outcome, note } }),
      ))
    )
      return;
    close();
    toast({
      title: `Noted: ${tacticOutcomeLabels[outcome].toLowerCase()}`,
      description: meanings[outcome],
    });
  }

  return (
    <Dialog
      open
      onOpenChange={close}
      title={`What came of it with ${name}?`}
      {...(used === '' ? {} : { description: used })}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={outcome === null} onClick={() => void record()}>
            Note it
          </Button>
        </>
      }
    >
      <KeyScope
        className={styles.body}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void record();
        }}
      >
        <SegmentedControl
          label="What came of it"
          value={outcome}
          options={tacticOutcomes.map((value) => ({ value, label: tacticOutcomeLabels[value] }))}
          onValueChange={setOutcome}
        />
        {outcome !== null && <p className={looks.quiet}>{meanings[outcome]}</p>}
        <NoteArea
          label="Note (optional)"
          value=""
          draft={kept.field}
          rows={2}
          maxLength={2_000}
          placeholder="What was said, what changed"
          onDraft={setNote}
          onCommit={setNote}
        />
        {earlier.length > 0 && (
          <CountedPart title="Noted before">
            <OutcomeList outcomes={earlier} />
          </CountedPart>
        )}
      </KeyScope>
    </Dialog>
  );
}
