import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PlanStage } from '../../model/plan-line.ts';
import type { Given } from './give-out.ts';
import type { Subject } from './subject.ts';

/** What a line is: which of the things that come before a tactic, or the tactic. */
export type DraftKind =
  | 'debt'
  | 'promise'
  | 'meeting'
  | 'leaving'
  | 'takes-on'
  | 'after-leaver'
  | 'follow-up'
  | 'tactic'
  | 'favours';

/** A line before its text and its day: who, what, and what has to be done before. */
export type Draft = {
  readonly subject: Subject;
  /** `main`, or what it is. */
  readonly slot: string;
  readonly kind: DraftKind;
  readonly stage: PlanStage;
  /** The tactic, also of a meeting that is prepared: what to do in the room; null for what needs none. */
  readonly given: Given | null;
  /** The meeting, the leaving day (of whoever hands over, where somebody takes on), the day by which something is promised, the meeting or the talk of the user’s own in which favours are asked; null = of no day. */
  readonly on: IsoDate | null;
  /** What the person is asked in this talk, in order of priority, as text behind `to`. */
  readonly favours: readonly string[];
  /** For whose sake, in the same order. */
  readonly askedFor: readonly PersonId[];
  /** Keys of lines as `keyOf` makes them. */
  readonly waitsFor: readonly string[];
};

/** Names a line within a plan. */
export function keyOf(personId: PersonId, slot: string): string {
  return `${personId} ${slot}`;
}
