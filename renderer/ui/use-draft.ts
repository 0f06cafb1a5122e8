import { useRef, useState, type KeyboardEvent } from 'react';
import { tellNotKept } from './not-kept.ts';

/** What a field shows while the user types, and how typing ends. */
export type Draft = {
  readonly text: string;
  readonly dirty: boolean;
  readonly change: (text: string) => void;
  /** Hands the text to the owner when it differs from the saved one; the draft stays until the owner is done. */
  readonly commit: () => void;
  /** Goes back to the saved text; words that were typed can be put back from a message. */
  readonly restore: (field: EventTarget) => void;
};

/**
 * The text of a field between the first key and the moment it is saved. After `commit` the draft is kept until the returned
 * promise settles, so that the old value does not flash up while the change is written.
 */
export function useDraft(value: string, onCommit: (text: string) => void | Promise<unknown>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const handedOver = useRef<string | null>(null);

  function letGo(text: string): void {
    if (handedOver.current === text) handedOver.current = null;
    setDraft((current) => (current === text ? null : current));
  }

  function commit(): void {
    if (draft === null || draft === handedOver.current) return;
    if (draft === value) {
      setDraft(null);
      return;
    }
    handedOver.current = draft;
    const done = () => letGo(draft);
    // A failure stays a rejection, which the app's last listener tells the user; the field returns to the saved value.
    void Promise.resolve(onCommit(draft)).finally(done);
  }

  function restore(field: EventTarget): void {
    setDraft(null);
    if (draft !== null) tellNotKept(draft, () => void onCommit(draft), field);
  }

  return {
    text: draft ?? value,
    dirty: draft !== null && draft !== value,
    change: setDraft,
    commit,
    restore,
  };
}

/** The keys of every field with a draft: Enter commits, Escape restores what was saved and goes no further. */
export function draftKeys(
  draft: Draft,
  event: KeyboardEvent,
  { commits = true, onRestore }: { readonly commits?: boolean; readonly onRestore?: () => void } = {},
): void {
  if (event.key === 'Enter' && commits) draft.commit();
  if (event.key !== 'Escape' || !draft.dirty) return;
  event.stopPropagation();
  draft.restore(event.target);
  onRestore?.();
}
