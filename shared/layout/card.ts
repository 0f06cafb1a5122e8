import type { ColleagueId, IsoDate, PersonId, SeatId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Colleague } from '../model/colleague.ts';
import { noName, type Person } from '../model/person.ts';
import { type Seat } from '../model/seat.ts';
import type { ChampionTestRecord } from '../model/champion-test.ts';
import {
  ratingKinds,
  type RatingKind,
  confidences,
  type Adaptability,
  type Confidence,
  type Coverage,
  type Influence,
  type Orientation,
  type RelationshipLevel,
  type Role,
  type Support,
} from '../model/rating.ts';
import { championTestOf } from '../rules/champions/champion-tests.ts';
import { hasPower } from '../rules/champions/champion.ts';
import { derive } from '../reading/derive.ts';
import { arrangedOn } from '../rules/touchpoints/arranged.ts';
import { freshnessOf } from '../rules/touchpoints/freshness.ts';
import { isKeyInfluence } from '../rules/people/key-player.ts';
import { isStale, ratingsOf, valueIn, valuesIn, type PersonRatings } from '../reading/ratings.ts';
import { lastTouch } from '../reading/touchpoints.ts';
import { partnerOf } from '../reading/partner.ts';
import { hasLeft } from '../reading/people.ts';
import { shortNames } from '../reading/short-names.ts';
import { initialsOf } from '../text/name-parts.ts';
import { shortAlone, type ShortName } from '../text/short-names.ts';

/** Everything that a card shows or a lens can colour by; null and empty lists mean "not rated" or "not said". */
export type CardFacts = {
  readonly seatId: SeatId;
  readonly personId: PersonId | null;
  /** Nobody sits here. */
  readonly vacant: boolean;
  /** Who sits here, or a word for it when there is no name; never empty. */
  readonly name: string;
  /** How the name is shortened so that nobody else of the partner is called so. */
  readonly short: ShortName;
  readonly title: string;
  readonly department: string;
  /** One or two letters; empty for a vacant seat. */
  readonly initials: string;
  /** Data URL, or empty. */
  readonly photo: string;
  readonly support: Support | null;
  readonly influence: Influence | null;
  readonly coverage: Coverage | null;
  readonly adaptability: Adaptability | null;
  /** First and, if there is one, second. */
  readonly orientations: readonly Orientation[];
  readonly relationship: RelationshipLevel | null;
  readonly relationshipWanted: RelationshipLevel | null;
  readonly roles: readonly Role[];
  readonly keyPlayer: boolean;
  /** An advocate with power (method, section 5, point 5). */
  readonly champion: boolean;
  /** At least one rating is older than the partner's review interval. */
  readonly stale: boolean;
  /** The person no longer works at the partner. */
  readonly left: boolean;
  /** Of the least sure rating; null when no rating says how sure it is. */
  readonly confidence: Confidence | null;
  /** Days since the last touch; null when there was none. */
  readonly freshnessDays: number | null;
  readonly overdue: boolean;
  /** Colleague in charge. */
  readonly ownerId: ColleagueId | null;
  readonly ownerName: string;
};

/** All that a card is made from; as long as each of these is the same object, the card is too. */
type Sources = {
  readonly person: Person | undefined;
  readonly short: ShortName;
  readonly ratings: PersonRatings | null;
  /** The test of power among the champion tests. */
  readonly powerTest: ChampionTestRecord | undefined;
  readonly owner: Colleague | undefined;
  readonly touch: IsoDate | null;
  readonly arranged: IsoDate | null;
  readonly reviewDays: number;
  readonly today: IsoDate;
};

const nobody = shortAlone('');
const cache = new WeakMap<Seat, { readonly sources: Sources; readonly facts: CardFacts }>();
/** The review interval that the model gives to a new partner; used while none is open. */
const REVIEW_DAYS = 180;

/**
 * What a card shows, for map, canvas layer and print. One edit gives one new object; every other card stays the same object,
 * so that only one is drawn again. An unknown seat looks like a vacant one.
 */
export function cardOf(state: PartnerState, seatId: SeatId, today: IsoDate): CardFacts {
  const seat = state.seat.get(seatId);
  if (seat === undefined) return unknownCard(state, seatId);
  const sources = sourcesOf(state, seat, today);
  const known = cache.get(seat);
  if (known !== undefined && sameSources(known.sources, sources)) return known.facts;
  const facts = factsOf(state, seat, seatId, sources);
  cache.set(seat, { sources, facts });
  return facts;
}

const unknownCards = derive((_seats: PartnerState['seat']) => new Map<SeatId, CardFacts>());

/** The same object each time: what follows a seat that was just deleted would render without end otherwise. */
function unknownCard(state: PartnerState, seatId: SeatId): CardFacts {
  const cards = unknownCards(state.seat);
  const known = cards.get(seatId) ?? vacantCard(seatId, '', '');
  cards.set(seatId, known);
  return known;
}

/** Cards of several seats, in the given order; 5,000 unchanged ones take some milliseconds. */
export function cardsOf(
  state: PartnerState,
  seatIds: Iterable<SeatId>,
  today: IsoDate,
): ReadonlyMap<SeatId, CardFacts> {
  const cards = new Map<SeatId, CardFacts>();
  for (const id of seatIds) cards.set(id, cardOf(state, id, today));
  return cards;
}

function sourcesOf(state: PartnerState, seat: Seat, today: IsoDate): Sources {
  const { personId } = seat;
  const person = personId === null ? undefined : state.person.get(personId);
  const owner =
    person === undefined || person.ownerColleagueId === null
      ? undefined
      : state.colleague.get(person.ownerColleagueId);
  return {
    person,
    short: shortNames(state.person).get(person?.name.trim() ?? '') ?? nobody,
    owner,
    ratings: personId === null ? null : ratingsOf(state, personId),
    powerTest: personId === null ? undefined : championTestOf(state, personId, 'power'),
    touch: personId === null ? null : lastTouch(state, personId, today),
    arranged: personId === null ? null : arrangedOn(state, personId, today),
    reviewDays: partnerOf(state)?.reviewIntervalDays ?? REVIEW_DAYS,
    today,
  };
}

function sameSources(a: Sources, b: Sources): boolean {
  return (
    a.person === b.person &&
    a.short === b.short &&
    a.owner === b.owner &&
    a.powerTest === b.powerTest &&
    a.touch === b.touch &&
    a.arranged === b.arranged &&
    a.reviewDays === b.reviewDays &&
    a.today === b.today &&
    (a.ratings === b.ratings || ratingKinds.every((kind) => a.ratings?.[kind] === b.ratings?.[kind]))
  );
}

function factsOf(state: PartnerState, seat: Seat, seatId: SeatId, sources: Sources): CardFacts {
  const { person, short, ratings, owner, reviewDays, today } = sources;
  const title = seat.title.trim();
  const department = seat.department.trim();
  if (person === undefined || seat.personId === null || ratings === null)
    return vacantCard(seatId, title, department);
  const { personId } = seat;
  const value = <K extends RatingKind>(kind: K) => valueIn(ratings, kind);
  const influence = value('influence');
  const support = value('support');
  const keyPlayer = isKeyInfluence(influence);
  const freshness = freshnessOf(state, personId, today);
  const left = hasLeft(person, today);
  return {
    seatId,
    personId,
    vacant: false,
    name: person.name.trim() === '' ? noName : person.name.trim(),
    short,
    title,
    department,
    initials: initialsOf(person.name),
    photo: person.photo,
    support,
    influence,
    coverage: value('coverage'),
    adaptability: value('adaptability'),
    orientations: valuesIn(ratings, 'orientation'),
    relationship: value('relationship'),
    relationshipWanted: value('relationship-desired'),
    roles: valuesIn(ratings, 'role'),
    keyPlayer,
    champion: support === 'advocate' && !left && hasPower(state, personId),
    stale: ratingKinds.some((kind) => isStale(ratings[kind], today, reviewDays)),
    left,
    confidence: leastSure(ratings),
    freshnessDays: freshness.days,
    overdue: freshness.overdueDays > 0,
    ownerId: person.ownerColleagueId,
    ownerName: owner?.name.trim() ?? '',
  };
}

function vacantCard(seatId: SeatId, title: string, department: string): CardFacts {
  return {
    seatId,
    personId: null,
    vacant: true,
    name: 'Vacant seat',
    short: nobody,
    title,
    department,
    initials: '',
    photo: '',
    support: null,
    influence: null,
    coverage: null,
    adaptability: null,
    orientations: [],
    relationship: null,
    relationshipWanted: null,
    roles: [],
    keyPlayer: false,
    champion: false,
    stale: false,
    left: false,
    confidence: null,
    freshnessDays: null,
    overdue: false,
    ownerId: null,
    ownerName: '',
  };
}

function leastSure(ratings: PersonRatings): Confidence | null {
  let least: number | null = null;
  for (const kind of ratingKinds) {
    const rating = ratings[kind];
    if (rating === undefined || rating.values.length === 0 || rating.confidence === null) continue;
    const rank = confidences.indexOf(rating.confidence);
    if (least === null || rank < least) least = rank;
  }
  return least === null ? null : (confidences[least] ?? null);
}
