import { useId, type ReactElement } from 'react';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft } from './use-draft.ts';

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
  const id = useId();
  const readOnly = useReadOnly();
  const draft = useDraft(value ?? '', (text) => onCommit(text === '' ? null : text));

  return (
    <Field {...props} id={id}>
      <input
        id={id}
        type="date"
        className={fieldStyles.control}
        value={draft.text}
        data-dirty={draft.dirty || undefined}
        min={min}
        max={max}
        disabled={disabled}
        readOnly={readOnly}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={(event) => draftKeys(draft, event)}
        {...describedBy(id, props)}
      />
    </Field>
  );
}
