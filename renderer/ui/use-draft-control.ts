import { useId, type KeyboardEvent } from 'react';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft } from './use-draft.ts';

type Options = {
  readonly value: string;
  readonly onCommit: (text: string) => void | Promise<unknown>;
  /** Called with every key, and with the saved text when Escape restores it. */
  readonly onDraft?: ((text: string) => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** Whether Enter commits: always, or only with Ctrl or Cmd where it makes a new line. */
  readonly enter?: 'commits' | 'new line';
};

/** What an input or text area needs to edit a saved text; spread onto the element, whose `Field` gets the id too. */
export type DraftControl = {
  readonly id: string;
  readonly value: string;
  /** The field shows a saved value, but for what is typed while `data-dirty` is set. */
  readonly 'data-saves': true;
  readonly 'data-dirty': true | undefined;
  readonly disabled: boolean | undefined;
  readonly readOnly: boolean;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** The draft of a field as the attributes of its element: leaving the field commits, Escape restores what was saved. */
export function useDraftControl(options: Options): DraftControl {
  const { value, onCommit, onDraft, disabled, enter = 'commits' } = options;
  const id = useId();
  const readOnly = useReadOnly();
  const draft = useDraft(value, onCommit);
  return {
    id,
    value: draft.text,
    'data-saves': true,
    'data-dirty': draft.dirty || undefined,
    disabled,
    readOnly,
    onChange: ({ target }) => {
      draft.change(target.value);
      onDraft?.(target.value);
    },
    onBlur: draft.commit,
    onKeyDown: (event) =>
      draftKeys(draft, event, {
        commits: enter === 'commits' || event.ctrlKey || event.metaKey,
        onRestore: () => onDraft?.(value),
      }),
  };
}
