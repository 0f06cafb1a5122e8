import type { ReactElement } from 'react';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { focusAtOnce } from './focus.ts';
import { FoundDrafts } from './FoundDrafts.tsx';
import { useDraftControl } from './use-draft-control.ts';
import type { DraftOptions } from './use-draft.ts';

type Props = FieldLook & {
  readonly value: string;
  /** Where what is typed belongs until it is saved. */
  readonly draft: DraftOptions['draft'];
  /** Called on Enter and when the focus leaves, only when the text changed. Return the promise of the save. */
  readonly onCommit: (text: string) => void | Promise<unknown>;
  /** Called with every key, for forms that need the text before it is committed. */
  readonly onDraft?: (text: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly disabled?: boolean;
  /** Takes the focus when it appears; for the first field of a dialog that the user just opened. */
  readonly focusFirst?: boolean;
  readonly list?: string;
};

/** One line of text. Enter or leaving the field commits, Escape restores the saved text. */
export function TextField(props: Props): ReactElement {
  const {
    value,
    onCommit,
    onDraft,
    type = 'text',
    placeholder,
    maxLength = 300,
    disabled,
    focusFirst,
    list,
    label,
    draft: place,
  } = props;
  const { attributes, draft } = useDraftControl({
    value,
    onCommit,
    onDraft,
    disabled,
    label,
    draft: place,
  });

  return (
    <Field {...props} id={attributes.id}>
      <input
        {...attributes}
        {...describedBy(attributes.id, props)}
        type={type}
        className={fieldStyles.control}
        placeholder={placeholder}
        maxLength={maxLength}
        list={list}
        autoComplete="off"
        spellCheck={false}
        ref={focusFirst === true ? focusAtOnce : undefined}
      />
      <FoundDrafts draft={draft} fieldId={attributes.id} />
    </Field>
  );
}
