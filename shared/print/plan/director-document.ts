import type { Support } from '../../model/rating.ts';
import type { StatusLight } from '../../rules/people/map-status.ts';
import type { PersonId } from '../../model/id.ts';
import type { Fact } from '../fact.ts';

/** One of the next moves: what, why in one sentence, by whom, when. */
export type DirectorMove = {
  readonly what: string;
  /** The move as the plan says it, without the words of `what` at its beginning; may be empty. */
  readonly how: string;
  readonly why: string;
  readonly owner: string;
  readonly date: string;
};

/** What may go wrong, and why it is thought so. */
export type DirectorRisk = { readonly title: string; readonly because: string };

/** The first page: status in a sentence, goal, three moves, three risks. */
export type DirectorOverview = {
  readonly light: StatusLight;
  readonly lightText: string;
  readonly status: string;
  readonly goal: string;
  /** Who carries it and who does not want it, a sentence each. */
  readonly story: readonly string[];
  readonly figures: readonly Fact[];
  /** Three at most. */
  readonly moves: readonly DirectorMove[];
  /** Three at most, no two of one kind. */
  readonly risks: readonly DirectorRisk[];
};

/** A key player on one row. */
export type KeyPlayerRow = {
  readonly personId: PersonId;
  /** From 1, by priority. */
  readonly rank: number;
  readonly name: string;
  readonly position: string;
  readonly marks: string;
  /** Null = not rated. */
  readonly support: Support | null;
  readonly supportText: string;
  readonly influence: string;
  readonly strategy: string;
  readonly owner: string;
  readonly lastContact: string;
  readonly next: string;
  readonly nextDate: string;
};

/** Something that is due within the next 30 days. */
export type MonthRow = {
  readonly due: string;
  readonly overdue: boolean;
  readonly what: string;
  /** Whom it is about; empty where the text says so. */
  readonly person: string;
  readonly owner: string;
  /** What it is: `Meeting`, `Promise`, `Agreed`, `Proposed` … */
  readonly kind: string;
};

/** What we adapt to the way in which the partner works. */
export type DirectorCulture = {
  readonly verdict: string;
  readonly because: string;
  /** Both companies side by side, in sentences. */
  readonly facts: readonly Fact[];
  /** What to do otherwise, the weightiest first, and what to watch. */
  readonly adapt: readonly string[];
  readonly watch: readonly string[];
  /** What was agreed on and is open. */
  readonly adjustments: readonly {
    readonly change: string;
    readonly about: string;
    readonly owner: string;
    readonly due: string;
    readonly overdue: boolean;
  }[];
};

/** Who carries our case, and how we get to those whose yes is needed. */
export type DirectorPaths = {
  readonly entryPoint: string;
  readonly entryBecause: string;
  readonly champions: readonly {
    readonly personId: PersonId;
    readonly rank: number;
    readonly name: string;
    readonly position: string;
    readonly marks: string;
    readonly tests: string;
    readonly because: string;
  }[];
  readonly paths: readonly {
    readonly personId: PersonId;
    readonly name: string;
    readonly position: string;
    readonly way: string;
  }[];
};

/** The six pages for a director; the map is that of the whole plan. */
export type DirectorPlan = {
  readonly overview: DirectorOverview;
  readonly keyPlayers: readonly KeyPlayerRow[];
  /** Overdue first, then by date. */
  readonly month: readonly MonthRow[];
  readonly culture: DirectorCulture;
  readonly paths: DirectorPaths;
};
