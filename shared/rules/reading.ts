import type { IsoDate, PersonId, SeatId } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import type { Partner } from '../model/partner.ts';
import { noName, type Person, type Seat, type Touchpoint } from '../model/person.ts';
import {
  ratingDefinitions,
  ratingId,
  ratingKinds,
  type Rating,
  type RatingKind,
  type RatingValues,
} from '../model/rating.ts';
import { daysBetween } from './calendar.ts';
import { derive, deriveByRow } from './derive.ts';

/** The rating rows of one person by kind; undefined where nobody ever rated. */
export type PersonRatings = { readonly [K in RatingKind]: Rating | undefined };

const noRatings: PersonRatings = {
  support: undefined,
  influence: undefined,
  coverage: undefined,
  adaptability: undefined,
  orientation: undefined,
  relationship: undefined,
  'relationship-desired': undefined,
  role: undefined,
};

type RatingIndex = ReadonlyMap<string, PersonRatings>;

/** Much cheaper than putting the id of a row together for every rating that is asked for. */
const ratingsByPerson = deriveByRow<Table<'rating'>, RatingIndex>(indexRatings, updateIndex);

function indexRatings(ratings: Table<'rating'>): RatingIndex {
  const byPerson = new Map<string, Record<RatingKind, Rating | undefined>>();
  for (const rating of ratings.values()) {
    if (!hasFixedId(rating)) continue;
    const known = byPerson.get(rating.personId);
    if (known === undefined) byPerson.set(rating.personId, { ...noRatings, [rating.kind]: rating });
    else known[rating.kind] = rating;
  }
  return byPerson;
}

function updateIndex(
  earlier: RatingIndex,
  before: Table<'rating'>,
  ratings: Table<'rating'>,
  rows: ReadonlySet<string>,
): RatingIndex {
  const byPerson = new Map(earlier);
  for (const id of rows) {
    for (const personId of [before.get(id)?.personId, ratings.get(id)?.personId]) {
      if (personId === undefined) continue;
      const kinds = { ...noRatings };
      for (const kind of ratingKinds) {
        const rating = ratings.get(ratingId(personId, kind));
        if (rating?.personId === personId && rating.kind === kind) kinds[kind] = rating;
      }
      byPerson.set(personId, kinds);
    }
  }
  return byPerson;
}

/** A row with another id is not the rating of its person and kind. */
function hasFixedId({ id, personId, kind }: Rating): boolean {
  const length = personId.length + 1 + kind.length;
  return id.length === length && id.startsWith(personId) && id.endsWith(kind) && id[personId.length] === '.';
}

/** All rating rows of a person. As long as none of them changes it stays the same object, but for large changes such as imports. */
export function ratingsOf(state: PartnerState, personId: string): PersonRatings {
  return ratingsByPerson(state.rating).get(personId) ?? noRatings;
}

/** The rating row of a person and kind; undefined when nobody ever rated it. Its `values` may be empty: not rated (any more). */
export function ratingOf(state: PartnerState, personId: string, kind: RatingKind): Rating | undefined {
  return ratingsOf(state, personId)[kind];
}

/** All values of a rating that this version knows, in the stored order; empty = not rated. */
export function valuesOf<K extends RatingKind>(
  state: PartnerState,
  personId: string,
  kind: K,
): readonly RatingValues[K][] {
  return valuesIn(ratingsOf(state, personId), kind);
}

/** `valuesOf` for somebody whose ratings are at hand. */
export function valuesIn<K extends RatingKind>(ratings: PersonRatings, kind: K): readonly RatingValues[K][] {
  const values = ratings[kind]?.values;
  if (values === undefined) return [];
  const known = ratingDefinitions[kind].values;
  // Filtered to the ids that the definition of this kind lists.
  return values.filter((value) => known.includes(value)) as readonly string[] as readonly RatingValues[K][];
}

/** The (first) value of a rating, or null = not rated, which never stands for a default. */
export function valueOf<K extends RatingKind>(
  state: PartnerState,
  personId: string,
  kind: K,
): RatingValues[K] | null {
  return valueIn(ratingsOf(state, personId), kind);
}

/** `valueOf` for somebody whose ratings are at hand. */
export function valueIn<K extends RatingKind>(ratings: PersonRatings, kind: K): RatingValues[K] | null {
  const known = ratingDefinitions[kind].values;
  for (const value of ratings[kind]?.values ?? []) if (known.includes(value)) return value as RatingValues[K]; // just found among the values of this kind
  return null;
}

const seatsByPerson = derive((seats: Table<'seat'>): ReadonlyMap<string, Seat> => {
  const byPerson = new Map<string, Seat>();
  for (const seat of seats.values()) {
    if (seat.personId === null) continue;
    const other = byPerson.get(seat.personId);
    if (other === undefined || isBetterSeat(seat, other)) byPerson.set(seat.personId, seat);
  }
  return byPerson;
});

function isBetterSeat(seat: Seat, other: Seat): boolean {
  if (seat.onMap !== other.onMap) return seat.onMap;
  return seat.id < other.id;
}

/** The seat of a person; of several, one on the map and then the oldest id. Undefined for people without a seat. */
export function seatOf(state: PartnerState, personId: string): Seat | undefined {
  return seatsByPerson(state.seat).get(personId);
}

/** People who hold no seat, by name: who left, and whose seat was taken away on another device. */
export function peopleWithoutSeat(state: PartnerState): readonly Person[] {
  return [...state.person.values()]
    .filter((person) => seatOf(state, person.id) === undefined)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Who sits on a seat; undefined when it is vacant. */
export function personOf(state: PartnerState, seatId: SeatId | string): Person | undefined {
  const personId = state.seat.get(seatId)?.personId;
  return personId === null || personId === undefined ? undefined : state.person.get(personId);
}

const present = derive((people: Table<'person'>): readonly Person[] =>
  [...people.values()].filter((person) => person.leftOn === null).sort(byId),
);

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Everybody who works at the partner now, in the order of their ids; people who left are not among them. */
export function presentPeople(state: PartnerState): readonly Person[] {
  return present(state.person);
}

/** The one partner of a state; undefined in an empty state. */
export function partnerOf(state: PartnerState): Partner | undefined {
  return state.partner.values().next().value;
}

/** The id of a person record with its brand. */
export function idOf(person: Person): PersonId {
  return person.id as PersonId; // ids of person rows are person ids
}

/** The name of one of our colleagues; empty when nobody is meant or known. */
export function colleagueNameOf(state: PartnerState, colleagueId: string | null): string {
  return colleagueId === null ? '' : (state.colleague.get(colleagueId)?.name.trim() ?? '');
}

/** The name of a person as sentences of rules say it; never empty. */
export function nameOf(state: PartnerState, personId: string): string {
  const name = state.person.get(personId)?.name.trim() ?? '';
  return name === '' ? noName : name;
}

/**
 * Whether a rating is older than the review interval of its partner (method, section 2). A rating without a value or without a
 * date is not stale: the first is not rated, of the second nothing is known.
 */
export function isStale(rating: Rating | undefined, today: IsoDate, intervalDays: number): boolean {
  if (rating === undefined || rating.values.length === 0 || rating.ratedOn === null) return false;
  return daysBetween(rating.ratedOn, today) > intervalDays;
}

const touchesByPerson = derive((touchpoints: Table<'touchpoint'>) => {
  const byPerson = new Map<string, Touchpoint[]>();
  for (const touchpoint of touchpoints.values()) {
    if (touchpoint.on === null) continue;
    for (const personId of new Set(touchpoint.personIds)) {
      const touches = byPerson.get(personId);
      if (touches === undefined) byPerson.set(personId, [touchpoint]);
      else touches.push(touchpoint);
    }
  }
  for (const touches of byPerson.values()) touches.sort(latestFirst);
  return byPerson;
});

function latestFirst(a: Touchpoint, b: Touchpoint): number {
  if (a.on !== b.on) return (a.on ?? '') < (b.on ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

const noTouches: readonly Touchpoint[] = [];

/** The dated touchpoints with a person, latest first, the same list as long as none changes; planned ones (after today) included. */
export function touchesOf(state: PartnerState, personId: string): readonly Touchpoint[] {
  return touchesByPerson(state.touchpoint).get(personId) ?? noTouches;
}

/** The date of the latest touchpoint with a person, up to `today` when it is given; null when there is none. */
export function lastTouch(state: PartnerState, personId: string, today?: IsoDate): IsoDate | null {
  const touches = touchesOf(state, personId);
  return touches.find((touch) => today === undefined || (touch.on ?? '') <= today)?.on ?? null;
}
