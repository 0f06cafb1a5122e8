import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { FoundDrafts } from './FoundDrafts.tsx';
import { useDraftControl } from './use-draft-control.ts';
import type { DraftOptions } from './use-draft.ts';

type Props = FieldLook & {
  readonly value: string;
  /** Where what is typed belongs until it is saved. */
  readonly draft: DraftOptions['draft'];
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
  const { placeholder, maxLength = 20_000, rows = 2 } = props;
  const { value, onCommit, onDraft, disabled, label } = props;
  const { attributes, draft } = useDraftControl({
    value,
    onCommit,
    onDraft,
    disabled,
    label,
    draft: props.draft,
    enter: 'new line',
  });

  return (
    <Field {...props} id={attributes.id}>
      <textarea
        {...attributes}
        {...describedBy(attributes.id, props)}
        className={classNames(fieldStyles.control, fieldStyles.area)}
        placeholder={placeholder}
        maxLength={maxLength}
        rows={rows}
      />
      <FoundDrafts draft={draft} fieldId={attributes.id} />
    </Field>
  );
}
