import type { PersonId, SeatId } from '../model/id.ts';

/** Every rule that can give a finding (method, section 5, point 9). */
export type FindingRule =
  | 'key-player-not-covered'
  | 'no-champion'
  | 'single-thread'
  | 'champion-silent'
  | 'stale-rating'
  | 'rating-without-evidence'
  | 'opponent-without-plan'
  | 'decision-maker-unknown'
  | 'key-players-in-conflict'
  | 'vacant-seat'
  | 'person-left'
  | 'colleague-leaves'
  | 'plan-without-next-action'
  | 'cadence-missed'
  | 'reporting-cycle';

/** Something on the map that wants attention: what, why, whom it is about, and what to do about it. */
export type Finding = {
  /** Stable as long as the same rule speaks of the same people. */
  readonly id: string;
  readonly rule: FindingRule;
  readonly title: string;
  readonly because: string;
  readonly personIds: readonly PersonId[];
  readonly seatIds: readonly SeatId[];
  /** `high` comes first. */
  readonly severity: 'high' | 'medium' | 'low';
  /** The text of the action that one click makes of it. */
  readonly suggestion: string;
};
