import type { PersonId } from '../../model/id.ts';
import type { ChampionPart } from '../../rules/champions/champion-rank.ts';

/** Somebody's place in the ranking of champions. */
export type PrintedRank = {
  readonly personId: PersonId;
  /** From 1. */
  readonly rank: number;
  readonly name: string;
  readonly position: string;
  /** `Entry point`, `Champion`, `Coach`; may be empty. */
  readonly marks: string;
  readonly total: string;
  /** Points by part, in the order of the columns. */
  readonly points: readonly { readonly id: ChampionPart['id']; readonly text: string }[];
  /** Why, for the first few places; else empty. */
  readonly because: string;
};

export type PrintedTest = {
  readonly name: string;
  readonly test: string;
  readonly result: string;
  readonly evidence: string;
  /** Who tested and when. */
  readonly source: string;
};

/** Who could be our champion, whom to go to first, and what the tests say (method, section 5, points 5 and 7). */
export type PrintedChampions = {
  /** Empty while there is none. */
  readonly entryPoint: string;
  readonly entryBecause: string;
  /** Best first; the first ones of those with points, see `more`. */
  readonly ranks: readonly PrintedRank[];
  /** How many with points rank below those. */
  readonly more: number;
  /** How many have no points in any part: nothing that counts is rated, so their order would say nothing. */
  readonly withoutPoints: number;
  readonly tests: readonly PrintedTest[];
  /** Advocates who were not tested, or not on everything. */
  readonly untested: string;
};
