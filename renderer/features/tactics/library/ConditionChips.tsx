import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { inputLabels, inputOptions, inputOrder } from '#shared/playbook/tactics/input-words.ts';
import type { Applies, TacticInput } from '#shared/playbook/tactics/tactic.ts';
import styles from './ConditionChips.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly applies: Applies; readonly onChange: (applies: Applies) => void };

/** When a tactic applies: the values of each input as chips; an input without a chosen one does not matter. */
export function ConditionChips({ applies, onChange }: Props): ReactElement {
  function toggle(input: TacticInput, value: string): void {
    const before: readonly string[] = applies[input] ?? [];
    const chosen = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    // The order of the value set, whatever the order of the clicks.
    const values = inputOptions(input)
      .map((option) => option.value)
      .filter((known) => chosen.includes(known));
    write(input, values);
  }

  function write(input: TacticInput, values: readonly string[]): void {
    const others = Object.entries(applies).filter(([name]) => name !== input);
    const next = values.length === 0 ? others : [...others, [input, values] as const];
    onChange(Object.fromEntries(next)); // every value is one of the input's own
  }

  return (
    <fieldset className={styles.conditions}>
      <legend className={styles.legend}>When it applies</legend>
      <p className={looks.note}>
        Each input that you choose has to have one of the chosen values. The fewer they are, the closer the
        tactic fits and the earlier the plan takes it.
      </p>
      {inputOrder.map((input) => {
        const values: readonly string[] = applies[input] ?? [];
        return (
          <div key={input} className={styles.input}>
            <span className={styles.label} aria-hidden>
              {inputLabels[input]}
            </span>
            <ChoiceRow
              label={inputLabels[input]}
              many
              size="s"
              choices={inputOptions(input)}
              values={values}
              onChoose={(value) => toggle(input, value)}
              onClear={() => write(input, [])}
            />
            {values.length === 0 ? (
              <span className={looks.note}>does not matter</span>
            ) : (
              <Button
                size="s"
                variant="plain"
                aria-label={`${inputLabels[input]} does not matter`}
                onClick={() => write(input, [])}
              >
                Clear
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
