import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { useDraftControl } from './use-draft-control.ts';

type Props = FieldLook & {
  readonly value: string;
  /** Called on Mod+Enter and when the focus leaves, only when the text changed. Return the promise of the save. */
  readonly onCommit: (text: string) => void | Promise<unknown>;
  readonly onDraft?: (text: string) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  readonly rows?: number;
};

/** Several lines of text; grows with its content. Enter makes a new line, Escape restores the saved text. */
export function TextArea(props: Props): ReactElement {
  const { value, onCommit, onDraft, placeholder, maxLength = 20_000, disabled, rows = 2 } = props;
  const control = useDraftControl({ value, onCommit, onDraft, disabled, enter: 'new line' });

  return (
    <Field {...props} id={control.id}>
      <textarea
        {...control}
        {...describedBy(control.id, props)}
        className={classNames(fieldStyles.control, fieldStyles.area)}
        placeholder={placeholder}
        maxLength={maxLength}
        rows={rows}
      />
    </Field>
  );
}
