import type { Fact } from '../fact.ts';

/** One row, or one text, with what it is called and what it says. */
export type HeldItem = {
  readonly heading: string;
  /** “Private: only on this computer”, “Deleted” …; empty where there is nothing to say. */
  readonly mark: string;
  readonly facts: readonly Fact[];
};

export type HeldHistoryLine = {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
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
  readonly texts: readonly HeldItem[];
  readonly drafts: readonly HeldItem[];
  readonly history: readonly HeldHistoryLine[];
};
