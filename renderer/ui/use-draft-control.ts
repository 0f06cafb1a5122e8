import { useId, type KeyboardEvent } from 'react';
import { useReadOnly } from './read-only.ts';
import { draftKeys, useDraft, type Draft, type DraftOptions } from './use-draft.ts';

type Options = Omit<DraftOptions, 'draft' | 'label'> &
  Partial<Pick<DraftOptions, 'draft' | 'label'>> & {
    readonly disabled?: boolean | undefined;
    /** Whether Enter commits: always, or only with Ctrl or Cmd where it makes a new line. */
    readonly enter?: 'commits' | 'new line';
  };

/** What an input or text area needs to edit a saved text; `Field` gets the id too. */
export type DraftControl = {
  /** For the element. */
  readonly attributes: ControlAttributes;
  readonly draft: Draft;
};

type ControlAttributes = {
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
  const { disabled, enter = 'commits' } = options;
  const id = useId();
  const readOnly = useReadOnly();
  const draft = useDraft({ draft: null, label: '', ...options });
  return {
    draft,
    attributes: {
      id,
      value: draft.text,
      'data-saves': true,
      'data-dirty': draft.dirty || undefined,
      disabled,
      readOnly,
      onChange: ({ target }) => draft.change(target.value),
      onBlur: draft.commit,
      onKeyDown: (event) =>
        draftKeys(draft, event, { commits: enter === 'commits' || event.ctrlKey || event.metaKey }),
    },
  };
}
