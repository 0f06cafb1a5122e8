import type { IsoDate } from '../model/id.ts';
import type { PartnerState, Table } from '../model/partner-state.ts';
import {
  ratingDefinitions,
  ratingId,
  ratingKinds,
  type Rating,
  type RatingKind,
  type RatingValues,
} from '../model/rating.ts';
import { daysBetween } from './calendar.ts';
import { deriveByRow } from './derive.ts';

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
  const values = ratings[kind]?.values;
  if (values === undefined) return null;
  const known = ratingDefinitions[kind].values;
  for (const value of values) if (known.includes(value)) return value as RatingValues[K]; // just found among the values of this kind
  return null;
}

/**
 * Whether a rating is older than the review interval of its partner (method, section 2). A rating without a value or without a
 * date is not stale: the first is not rated, of the second nothing is known.
 */
export function isStale(rating: Rating | undefined, today: IsoDate, intervalDays: number): boolean {
  if (rating === undefined || rating.values.length === 0 || rating.ratedOn === null) return false;
  return daysBetween(rating.ratedOn, today) > intervalDays;
}
