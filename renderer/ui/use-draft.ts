import { useRef, useState, type KeyboardEvent } from 'react';
import type { DraftPlace } from './draft-keeper.ts';
import type { FormField } from './form-draft.ts';
import { tellNotKept } from './not-kept.ts';
import { useKeptText, type KeptText } from './use-kept-text.ts';

/** What a field edits, and where what is typed belongs. */
export type DraftOptions = {
  readonly value: string;
  readonly onCommit: (text: string) => void | Promise<unknown>;
  /** Called with every text that the user makes. */
  readonly onDraft?: ((text: string) => void) | undefined;
  /** Where the text belongs while it is not saved; null where it is no more than a word, which nobody misses after a crash. */
  readonly draft: DraftPlace | FormField | null;
  /** What the screen calls the field. */
  readonly label: string;
};

/** What a field shows while the user types, and how typing ends. */
export type Draft = Pick<KeptText, 'found' | 'putBack' | 'discard'> & {
  readonly text: string;
  readonly dirty: boolean;
  readonly change: (text: string) => void;
  /** Hands the text to the owner when it differs from the saved one; the draft stays until the owner is done. */
  readonly commit: () => void;
  /** Changes to a text that was chosen rather than typed, and hands it over at once. */
  readonly take: (text: string) => void;
  /** Goes back to the saved text; words that were typed can be put back from a message. */
  readonly restore: (field: EventTarget) => void;
};

/**
 * The text of a field between the first key and the moment it is saved. After `commit` the draft is kept until the returned
 * promise settles, so that the old value does not flash up while the change is written.
 */
export function useDraft({ value, onCommit, onDraft, draft: kept, label }: DraftOptions): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const handedOver = useRef<string | null>(null);
  const typed = useKeptText(kept, label, change);
  const isInForm = kept !== null && 'opened' in kept;

  function letGo(text: string): void {
    if (handedOver.current === text) handedOver.current = null;
    setDraft((current) => (current === text ? null : current));
  }

  function change(text: string): void {
    setDraft(text);
    onDraft?.(text);
    typed.keep(text, value);
  }

  function handOver(text: string): void {
    if (text === handedOver.current) return;
    // The form saves it, and the field goes on showing it until then.
    if (isInForm) return void onCommit(text);
    if (text === value) {
      typed.drop();
      setDraft(null);
      return;
    }
    handedOver.current = text;
    const done = () => letGo(text);
    // A failure stays a rejection, which the app's last listener tells the user; the field returns to the saved value.
    void typed.settle(() => onCommit(text)).finally(done);
  }

  function restore(field: EventTarget): void {
    typed.drop();
    setDraft(null);
    onDraft?.(value);
    if (draft !== null) tellNotKept(draft, () => (isInForm ? change(draft) : void onCommit(draft)), field);
  }

  return {
    ...typed,
    text: draft ?? value,
    dirty: draft !== null && draft !== value,
    change,
    commit: () => {
      if (draft !== null) handOver(draft);
    },
    take: (text) => {
      change(text);
      handOver(text);
    },
    restore,
  };
}

/** The keys of every field with a draft: Enter commits, Escape restores what was saved and goes no further. */
export function draftKeys(draft: Draft, event: KeyboardEvent, { commits = true } = {}): void {
  if (event.key === 'Enter' && commits) draft.commit();
  if (event.key !== 'Escape' || !draft.dirty) return;
  event.stopPropagation();
  draft.restore(event.target);
}
