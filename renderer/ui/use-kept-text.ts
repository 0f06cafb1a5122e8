import { useEffect, useRef, type RefObject } from 'react';
import { useDraftKeeper, type DraftPlace, type FoundDraft, type TypedDraft } from './draft-keeper.ts';
import type { FormField } from './form-draft.ts';

/** What is typed in one field, beside what is saved. */
export type KeptText = {
  /** The field now says this; the same as what is saved is no draft. */
  readonly keep: (text: string, saved: string) => void;
  /** Runs what saves the text, which ends this draft; what is typed from then on is another one. */
  readonly settle: (save: () => unknown) => Promise<void>;
  /** The text was given up. */
  readonly drop: () => void;
  /** What was typed here before and not saved. */
  readonly found: readonly FoundDraft[];
  /** Goes on with what was found; what is typed just now takes its place in what was found. */
  readonly putBack: (found: FoundDraft) => void;
  readonly discard: (found: FoundDraft) => void;
};

/** Keeps what is typed in a field. `show` puts a text into the field, as if the user had typed it. */
export function useKeptText(
  kept: DraftPlace | FormField | null,
  label: string,
  show: (text: string) => void,
): KeptText {
  const keeper = useDraftKeeper();
  const own = useRef<TypedDraft>(null);
  const place = kept !== null && 'opened' in kept ? kept.place : kept;
  const opened = kept !== null && 'opened' in kept ? kept.opened : own;
  const name = (kept !== null && 'opened' in kept ? kept.called : undefined) ?? label;
  const found = keeper.useFound(place);

  function putBack({ id, text }: FoundDraft): void {
    if (place === null) return;
    opened.current?.leave();
    opened.current = keeper.open(place, name, id);
    keeper.take(id);
    show(text);
  }

  useWanted(found, putBack);
  useLeaving(opened);
  return {
    keep: (text, saved) => {
      if (place === null) return;
      opened.current ??= keeper.open(place, name);
      if (text === saved) opened.current.drop();
      else opened.current.keep(text);
    },
    settle: async (save) => {
      const typed = taken(opened);
      await (typed === null ? save() : typed.settle(save));
    },
    drop: () => taken(opened)?.drop(),
    found,
    putBack,
    discard: ({ id }) => keeper.discard(id),
  };
}

function taken(opened: RefObject<TypedDraft | null>): TypedDraft | null {
  const { current } = opened;
  opened.current = null;
  return current;
}

/** Takes what the user asked for elsewhere, once the field is there. */
function useWanted(found: readonly FoundDraft[], putBack: (found: FoundDraft) => void): void {
  const wanted = found.find((each) => each.wanted);
  const take = useRef(putBack);
  useEffect(() => {
    take.current = putBack;
  });
  useEffect(() => {
    if (wanted !== undefined) take.current(wanted);
  }, [wanted]);
}

/** A field may go away with its text; one of a form that is saved or given up has no draft by then. */
function useLeaving(opened: RefObject<TypedDraft | null>): void {
  useEffect(
    () => () => {
      taken(opened)?.leave();
    },
    [opened],
  );
}
