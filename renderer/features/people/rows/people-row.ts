import { nameOfSeat } from '#shared/reading/names.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { cardOf, type CardFacts } from '#shared/layout/card.ts';
import type { IsoDate, PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Person } from '#shared/model/person.ts';
import type { Seat } from '#shared/model/seat.ts';
import { ratingKinds, type Rating } from '#shared/model/rating.ts';
import { lastTouch } from '#shared/reading/touchpoints.ts';
import { isStale, ratingOf } from '#shared/reading/ratings.ts';
import { partnerOf } from '#shared/reading/partner.ts';
import { priorityTotal } from '#shared/rules/priority/priority.ts';
import { strategyOf, type StrategyAnswer } from '#shared/rules/people/strategy.ts';

/** One row of the table: a seat with who sits there. What costs time is computed when a column asks for it, once. */
export class PeopleRow {
  readonly seatId: SeatId;
  readonly seat: Seat;
  readonly card: CardFacts;
  readonly person: Person | undefined;
  readonly personId: PersonId | null;
  private readonly state: PartnerState;
  private readonly today: IsoDate;
  private knownStrategy: StrategyAnswer | null | undefined;
  private knownPriority: number | null | undefined;

  constructor(state: PartnerState, seat: Seat, seatId: SeatId, today: IsoDate) {
    this.state = state;
    this.today = today;
    this.seat = seat;
    this.seatId = seatId;
    this.card = cardOf(state, seatId, today);
    this.personId = seat.personId;
    this.person = seat.personId === null ? undefined : state.person.get(seat.personId);
  }

  /** Name of the manager, empty at the top. */
  get manager(): string {
    const { reportsToSeatId } = this.seat;
    return reportsToSeatId === null ? '' : nameOfSeat(this.state, reportsToSeatId);
  }

  /** The strategy that counts and the rule's; null for a vacant seat. */
  get strategy(): StrategyAnswer | null {
    this.knownStrategy ??= this.personId === null ? null : strategyOf(this.state, this.personId, this.today);
    return this.knownStrategy;
  }

  /** 0-100; null for a vacant seat. */
  get priority(): number | null {
    this.knownPriority ??=
      this.personId === null ? null : priorityTotal(this.state, this.personId, this.today);
    return this.knownPriority;
  }

  /** Date of the latest touch up to today; null when there was none. */
  get lastTouch(): IsoDate | null {
    return this.personId === null ? null : lastTouch(this.state, this.personId, this.today);
  }

  /** The ratings that have a value, in the order of the kinds. */
  get ratings(): readonly Rating[] {
    const { personId } = this;
    if (personId === null) return [];
    return ratingKinds
      .map((kind) => ratingOf(this.state, personId, kind))
      .filter((rating): rating is Rating => rating !== undefined && rating.values.length > 0);
  }

  /** How many of the ratings are older than the review interval. */
  get staleCount(): number {
    const interval = partnerOf(this.state)?.reviewIntervalDays ?? 180;
    return this.ratings.filter((rating) => isStale(rating, this.today, interval)).length;
  }
}

/** All seats of the open partner: on the map branch by branch, then the tray. */
export function peopleRows(state: PartnerState, today: IsoDate): readonly PeopleRow[] {
  const placed: PeopleRow[] = [];
  const tray: PeopleRow[] = [];
  for (const seatId of resolveHierarchy(state.seat, state.person).preorder) {
    const seat = state.seat.get(seatId);
    if (seat === undefined) continue;
    (seat.onMap ? placed : tray).push(new PeopleRow(state, seat, seatId, today));
  }
  return [...placed, ...tray];
}
