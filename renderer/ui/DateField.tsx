import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { dateProblem } from './date-problem.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { useDraftControl } from './use-draft-control.ts';

type Props = FieldLook & {
  /** `YYYY-MM-DD`, or null when there is no date. */
  readonly value: string | null;
  /** Called on Enter and when the focus leaves, only when the date changed. Return the promise of the save. */
  readonly onCommit: (date: string | null) => void | Promise<unknown>;
  readonly min?: string;
  readonly max?: string;
  readonly disabled?: boolean;
  /** Takes the focus as soon as it appears, for the first field of a dialog. */
  readonly focusFirst?: boolean;
};

/**
 * A calendar date. Enter or leaving the field commits, Escape restores the saved date. What is no date, a half typed one too,
 * is refused with a sentence and the saved date comes back; only an empty field takes the date away.
 */
export function DateField(props: Props): ReactElement {
  const { value, onCommit, min, max = '2999-12-31', disabled, focusFirst } = props;
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { attributes } = useDraftControl({
    value: value ?? '',
    onCommit: (text) => (problemNow() === null ? onCommit(text === '' ? null : text) : undefined),
    // Now and not when the field is left: what stands below must not move under the pointer that leaves it.
    onDraft: () => setProblem(null),
    disabled,
  });
  const look = problem === null ? props : { ...props, error: problem };

  function problemNow(): string | null {
    const { current } = input;
    if (current === null) return null;
    return dateProblem({ text: current.value, halfTyped: current.validity.badInput, saved: value });
  }

  function onBlur(): void {
    setProblem(problemNow());
    attributes.onBlur();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') setProblem(problemNow());
    attributes.onKeyDown(event);
  }

  return (
    <Field {...look} id={attributes.id}>
      <input
        {...attributes}
        {...describedBy(attributes.id, look)}
        ref={input}
        type="date"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog
        autoFocus={focusFirst}
        className={fieldStyles.control}
        min={min}
        max={max}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
