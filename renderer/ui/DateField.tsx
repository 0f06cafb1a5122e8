import type { ReactElement } from 'react';
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
};

/** A calendar date. Enter or leaving the field commits, Escape restores the saved date. */
export function DateField(props: Props): ReactElement {
  const { value, onCommit, min, max = '2999-12-31', disabled } = props;
  const control = useDraftControl({
    value: value ?? '',
    onCommit: (text) => onCommit(text === '' ? null : text),
    disabled,
  });

  return (
    <Field {...props} id={control.id}>
      <input
        {...control}
        {...describedBy(control.id, props)}
        type="date"
        className={fieldStyles.control}
        min={min}
        max={max}
      />
    </Field>
  );
}
