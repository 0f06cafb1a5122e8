import { run } from '#renderer/edits/run.ts';
import { chooseStrategy } from '#shared/edit/people/person-edits.ts';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import { strategies, strategyLabels, type Strategy } from '#shared/model/strategy.ts';
import styles from './Strategy.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly rule: Strategy; readonly onDone: () => void };

const choices = strategies.map((value) => ({ value, label: strategyLabels[value] }));

/** The form for another strategy than the rule's; it needs a reason. */
export function StrategyChoice({ personId, rule, onDone }: Props): ReactElement {
  const person = currentState().person.get(personId);
  const [strategy, setStrategy] = useState<Strategy>(person?.strategyOverride ?? rule);
  const [reason, setReason] = useState(person?.strategyReason ?? '');
  const [asked, setAsked] = useState(false);
  const kept = useFormDraft(otherDraft('person', personId, 'form.strategy'), 'Reason for another strategy');
  const missing = reason.trim() === '';

  async function saveChoice(): Promise<void> {
    if (missing) {
      setAsked(true);
      return;
    }
    await kept.save(() => run(chooseStrategy, { personId, strategy, reason }));
    leave();
  }

  function leave(): void {
    kept.end();
    onDone();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFieldSetElement>): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  }

  return (
    <KeyScope
      as="fieldset"
      className={styles.form}
      onKeyDown={onKeyDown}
      aria-label="Choose another strategy"
    >
      <ChoiceRow
        label="Strategy"
        choices={choices}
        values={[strategy]}
        onChoose={(value) => setStrategy(strategies.find((s) => s === value) ?? rule)}
      />
      <TextArea
        label="Reason"
        value={person?.strategyReason ?? ''}
        draft={kept.field}
        placeholder="Why not what the rule says"
        onDraft={setReason}
        onCommit={setReason}
        {...(asked && missing ? { error: 'Say why you choose another strategy than the rule.' } : {})}
      />
      <div className={looks.wrap2}>
        <Button size="s" variant="primary" onClick={() => void saveChoice()}>
          Save the choice
        </Button>
        <Button size="s" variant="plain" onClick={leave}>
          Cancel
        </Button>
      </div>
    </KeyScope>
  );
}
