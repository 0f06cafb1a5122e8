import type { FieldValue } from '../model/change.ts';
import type { IsoDate, PersonId, SeatId, TouchpointId } from '../model/id.ts';
import type { StoredLineKind } from '../model/line.ts';
import type { PlanLineState } from '../model/plan-line.ts';
import type { PromiseSide } from '../model/promise.ts';
import type { Confidence, RatingKind } from '../model/rating.ts';
import type { EntityName } from '../model/registry.ts';
import type { CommandAuthor } from './moment.ts';

/** What every difference between two moments has. */
type OfAnyKind = {
  /** The same for the same difference of the same two moments. */
  readonly id: string;
  /** Whom it is about, whom to select first; empty where it is about the company. */
  readonly people: readonly PersonId[];
  /** The newest command that led to it; null where a day passed and nobody wrote anything, such as a leaving day. */
  readonly command: number | null;
  readonly author: CommandAuthor | null;
  /** How much it matters, by the rule in `weight.ts`; more comes first. */
  readonly weight: number;
};

/** Where somebody sits. */
export type SeatPlace = {
  readonly seatId: SeatId;
  readonly title: string;
  /** Null at the top. */
  readonly managerSeatId: SeatId | null;
  /** Who holds the manager's seat; null at the top and while it is vacant. */
  readonly managerId: PersonId | null;
};

/** Somebody works at the partner who did not then. */
export type Joined = {
  readonly kind: 'joined';
  readonly personId: PersonId;
  /** True for somebody who had left. */
  readonly isBack: boolean;
  readonly seat: SeatPlace | null;
};

/** Somebody no longer works at the partner, or was taken off the map for good. */
export type Left = {
  readonly kind: 'left';
  readonly personId: PersonId;
  /** The last day; null when the person was deleted. */
  readonly on: IsoDate | null;
  /** Where they sat then. */
  readonly seat: SeatPlace | null;
  /** Who holds that seat at the end; null while it is vacant or gone. */
  readonly successorId: PersonId | null;
};

/** Somebody, or a vacant seat, has another manager or another seat. */
export type Moved = {
  readonly kind: 'moved';
  /** Null for a vacant seat. */
  readonly personId: PersonId | null;
  /** Null while the person had no seat. */
  readonly from: SeatPlace | null;
  /** Null while the person has none any more. */
  readonly to: SeatPlace | null;
};

/** A vacant seat came or went. */
export type SeatChange = {
  readonly kind: 'seat';
  readonly what: 'added' | 'gone';
  readonly seat: SeatPlace;
};

/** A card was put elsewhere on the map, or into or out of the tray. */
export type Placed = {
  readonly kind: 'placed';
  readonly seatId: SeatId;
  readonly what: 'place' | 'to-tray' | 'from-tray';
};

/** A rating has another value, or only another proof of the same one. */
export type Rated = {
  readonly kind: 'rated';
  readonly personId: PersonId;
  readonly rating: RatingKind;
  /** Ids of its value set; empty = not rated, null = the log no longer has it. */
  readonly from: readonly string[] | null;
  readonly to: readonly string[] | null;
  /** `up` and `down` by the order of its values; `proof`: the value is the same; `other` where there is no order, or no value at one end. */
  readonly direction: 'up' | 'down' | 'proof' | 'other';
  /** How many values up (positive) or down; 0 where there is no order. */
  readonly steps: number;
  /** Of the value at the end; empty when nothing was written. */
  readonly evidence: string;
  readonly confidence: Confidence | null;
};

/** A dotted line, influence, alliance or conflict. Reporting lines are in `moved`. */
export type LineChange = {
  readonly kind: 'line';
  readonly what: 'added' | 'gone' | 'changed';
  readonly lineId: string;
  readonly line: StoredLineKind;
  /** Ids of people, of a dotted line of seats. */
  readonly from: string;
  readonly to: string;
  /** 1-3, of influences; null where the line was not there. */
  readonly strength: { readonly earlier: number | null; readonly later: number | null };
};

/** What was decided about a line of the plan; null = nothing was, or no longer. */
export type Decided = {
  readonly kind: 'decided';
  readonly lineId: string;
  readonly personId: PersonId;
  readonly firstAction: string;
  readonly from: PlanLineState | null;
  readonly to: PlanLineState | null;
};

/** An action of the plan, or an objective with somebody. */
export type WorkChange = {
  readonly kind: 'action' | 'objective';
  readonly what: 'added' | 'done' | 'reopened' | 'gone';
  readonly row: string;
  readonly text: string;
  readonly doneOn: IsoDate | null;
  /** The line of the plan that an action came from. */
  readonly planLineId: string | null;
};

/** A contact that was held or arranged between the two moments, or noted afterwards. */
export type ContactHeld = {
  readonly kind: 'contact';
  readonly what: 'held' | 'arranged';
  readonly touchpointId: TouchpointId;
  readonly on: IsoDate;
  readonly summary: string;
};

/** A promise of ours or theirs; `broken`: its day passed and it was not kept. */
export type PromiseChange = {
  readonly kind: 'promise';
  readonly what: 'made' | 'kept' | 'broken' | 'reopened';
  readonly promiseId: string;
  readonly side: PromiseSide;
  readonly text: string;
  readonly due: IsoDate | null;
};

/** Another row that came, went, or has other values. */
export type OtherChange = {
  readonly kind: 'other';
  readonly what: 'added' | 'gone' | 'changed';
  readonly entity: EntityName;
  readonly row: string;
  /** Values that differ; a value is undefined when the log no longer has it. Empty for a row that came or went. */
  readonly fields: readonly {
    readonly field: string;
    readonly from: FieldValue | undefined;
    readonly to: FieldValue | undefined;
  }[];
};

/** One kind of difference, before it is known who made it and how much it matters. */
export type Difference =
  | Joined
  | Left
  | Moved
  | SeatChange
  | Placed
  | Rated
  | LineChange
  | Decided
  | WorkChange
  | ContactHeld
  | PromiseChange
  | OtherChange;

/** One difference between two moments of a partner. */
export type HistoryChange = OfAnyKind & Difference;

/** The days of the two moments: what a day alone changes, such as somebody's leaving, is told by them. */
export type TwoDays = { readonly earlier: IsoDate; readonly later: IsoDate };

/** Everything that is different at a later moment, what matters most first. */
export type Comparison = {
  readonly days: TwoDays;
  readonly changes: readonly HistoryChange[];
  /** What cannot be told, in sentences: where the log begins too late, or no longer has an earlier value. */
  readonly unknown: readonly string[];
};
