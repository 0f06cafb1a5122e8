import { useState, type ReactElement } from 'react';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { useDraftControl } from './use-draft-control.ts';

type Props = FieldLook & {
  /** Null when there is no number. */
  readonly value: number | null;
  /** Called on Enter and when the focus leaves, only when the number changed. Return the promise of the save. */
  readonly onCommit: (number: number | null) => void | Promise<unknown>;
  readonly min: number;
  readonly max: number;
  /** Whether the field may be empty. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
};

/** A whole number between two bounds; anything else is refused with a sentence and the saved number comes back. */
export function NumberField(props: Props): ReactElement {
  const { value, onCommit, min, max, optional = false, disabled } = props;
  const [refused, setRefused] = useState(false);
  const { attributes } = useDraftControl({
    value: value === null ? '' : String(value),
    onCommit: (text) => {
      const number = text.trim() === '' ? null : Number(text);
      const fits = number === null ? optional : Number.isInteger(number) && number >= min && number <= max;
      setRefused(!fits);
      return fits ? onCommit(number) : undefined;
    },
    // Now and not when the field is left: what stands below must not move under the pointer that leaves it.
    onDraft: () => setRefused(false),
    disabled,
  });
  const look = refused ? { ...props, error: `Please give a whole number from ${min} to ${max}.` } : props;

  return (
    <Field {...look} id={attributes.id}>
      <input
        {...attributes}
        {...describedBy(attributes.id, look)}
        inputMode="numeric"
        className={fieldStyles.control}
        maxLength={9}
        autoComplete="off"
      />
    </Field>
  );
}
