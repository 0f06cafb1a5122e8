import { createContext, use } from 'react';
import { useReadOnly } from './read-only.ts';

/** What a text that is being typed is about; the owner of the field knows what the parts mean. */
export type DraftPlace = {
  readonly entity: string;
  readonly row: string;
  readonly field: string;
  readonly personIds: readonly string[];
};

/** A text while it is typed, as it is kept beside what is saved, so that a crash does not cost it. */
export type TypedDraft = {
  readonly id: string;
  /** Called with every key; what is written, and when, is the keeper's business. */
  readonly keep: (text: string) => void;
  /** The text is given up, or the same as what is saved. */
  readonly drop: () => void;
  /** Runs what saves the text: the draft goes with what is saved then, and is offered again where that fails. */
  readonly settle: (save: () => unknown) => Promise<void>;
  /** The same for a form, which stays open where its save resolves to false or fails: the draft then stays too. */
  readonly saveForm: <T>(save: () => T | Promise<T>) => Promise<T>;
  /** The field goes away with its text, which is offered again. */
  readonly leave: () => void;
};

/** A text that was typed in this place before and not saved. */
export type FoundDraft = {
  readonly id: string;
  readonly text: string;
  /** When it was typed, in words. */
  readonly when: string;
  /** The user asked for it elsewhere: the field takes it as soon as it is there. */
  readonly wanted: boolean;
};

/** How fields keep what is typed; the app gives it from above. */
export type DraftKeeper = {
  /** Begins a draft, or goes on with one that was found. */
  readonly open: (place: DraftPlace, label: string, id?: string) => TypedDraft;
  /** A hook: what was found for a place, newest first. */
  readonly useFound: (place: DraftPlace | null) => readonly FoundDraft[];
  /** A field took it: it is offered no more, and goes on under the same id. */
  readonly take: (id: string) => void;
  /** The user does not want it. */
  readonly discard: (id: string) => void;
};

const none: readonly FoundDraft[] = [];
const keepsNothing: DraftKeeper = {
  open: () => ({
    id: '',
    keep: () => undefined,
    drop: () => undefined,
    settle: async (save) => void (await save()),
    saveForm: async (save) => save(),
    leave: () => undefined,
  }),
  useFound: () => none,
  take: () => undefined,
  discard: () => undefined,
};

/** Says how all fields below it keep what is typed; without it they keep nothing. */
export const DraftKeeping = createContext(keepsNothing);

/** How fields here keep what is typed: not at all where they can only be read. */
export function useDraftKeeper(): DraftKeeper {
  const keeper = use(DraftKeeping);
  // The hook stays that of the keeper: fields become read-only while they are on the screen, as when "what if" begins.
  return useReadOnly() ? { ...keepsNothing, useFound: () => keeper.useFound(null) } : keeper;
}
