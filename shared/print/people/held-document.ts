import type { Fact } from '../fact.ts';

/** One row, or one text, with what it is called and what it says. */
export type HeldItem = {
  readonly heading: string;
  /** “Private: only on this computer”, “Deleted” …; empty where there is nothing to say. */
  readonly mark: string;
  readonly facts: readonly Fact[];
};

/** A text of something else that names the person. */
export type HeldText = {
  readonly where: string;
  readonly text: string;
  /** As of an item. */
  readonly mark: string;
};

/** What one command wrote in one row. */
export type HeldHistoryLine = {
  readonly when: string;
  readonly who: string;
  readonly where: string;
  /** By field, `before → after` where something stood before; a label without a text says it all, such as `Made`. */
  readonly values: readonly Fact[];
};

/** Everything that is held about one person, in words, for a request of that person. */
export type HeldDocument = {
  readonly name: string;
  readonly partnerName: string;
  readonly printedOn: string;
  /** Data URL; empty without one. */
  readonly photo: string;
  readonly about: readonly HeldItem[];
  readonly refers: readonly HeldItem[];
  readonly texts: readonly HeldText[];
  readonly drafts: readonly HeldItem[];
  readonly history: readonly HeldHistoryLine[];
};
