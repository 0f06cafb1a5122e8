import { useId, type ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft } from './use-draft.ts';

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
  const id = useId();
  const readOnly = useReadOnly();
  const draft = useDraft(value, onCommit);

  return (
    <Field {...props} id={id}>
      <textarea
        id={id}
        className={classNames(fieldStyles.control, fieldStyles.area)}
        value={draft.text}
        data-dirty={draft.dirty || undefined}
        placeholder={placeholder}
        maxLength={maxLength}
        disabled={disabled}
        readOnly={readOnly}
        rows={rows}
        onChange={(event) => {
          draft.change(event.target.value);
          onDraft?.(event.target.value);
        }}
        onBlur={draft.commit}
        onKeyDown={(event) =>
          draftKeys(draft, event, {
            commits: event.ctrlKey || event.metaKey,
            onRestore: () => onDraft?.(value),
          })
        }
        {...describedBy(id, props)}
      />
    </Field>
  );
}
