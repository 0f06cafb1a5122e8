import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingKinds, type Rating, type RatingKind } from '../../model/rating.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { daysText } from '../../reading/calendar.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { isStale, ratingsOf } from '../../reading/ratings.ts';
import { partnerOf } from '../../reading/partner.ts';
import { personOf } from '../../reading/seats.ts';
import { lastTouch } from '../../reading/touchpoints.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';
import type { SeatId } from '../../model/id.ts';
import { countText, listed } from '../../text/wording.ts';

/** Ratings older than the review interval: one finding for all, since many may be stale at once. */
export function staleRatings(state: PartnerState, today: IsoDate): readonly Finding[] {
  const interval = partnerOf(state)?.reviewIntervalDays ?? 180;
  const { ids, count, first } = peopleWithRatings(state, (rating) => isStale(rating, today, interval), today);
  if (first === null) return [];
  return [
    aboutPeople(state, 'stale-rating', 'low', ids, {
      key: 'all',
      title: `${countText(count, 'rating')} of ${countText(ids.length, 'person', 'people')} ${count === 1 ? 'is' : 'are'} stale`,
      because: `Rated more than ${daysText(interval)} ago: ${listNames(state, ids)}.`,
      suggestion: 'Review the stale ratings',
      step: { kind: 'rate', personId: first.personId, rating: first.kind },
      stepLabel: count === 1 ? 'Review it' : 'Review the first one',
    }),
  ];
}

/**
 * Ratings that do not say how we know: one finding for all. The relationship that we want is no observation, and contacts that are
 * noted are the evidence of coverage.
 */
export function ratingsWithoutEvidence(state: PartnerState, today: IsoDate): readonly Finding[] {
  const { ids, count, first } = peopleWithRatings(
    state,
    ({ kind, values, evidence, personId }) =>
      values.length > 0 &&
      evidence.trim() === '' &&
      kind !== 'relationship-desired' &&
      !(kind === 'coverage' && lastTouch(state, personId, today) !== null),
    today,
  );
  if (first === null) return [];
  return [
    aboutPeople(state, 'rating-without-evidence', 'low', ids, {
      key: 'all',
      title: `${countText(count, 'rating')} of ${countText(ids.length, 'person', 'people')} ${count === 1 ? 'has' : 'have'} no evidence`,
      because: `No evidence is noted for ${listNames(state, ids)}.`,
      suggestion: 'Write down how we know, or rate again',
      step: { kind: 'rate', personId: first.personId, rating: first.kind },
      stepLabel: count === 1 ? 'Say how you know' : 'Say how you know the first one',
    }),
  ];
}

function peopleWithRatings(
  state: PartnerState,
  test: (rating: Rating) => boolean,
  today: IsoDate,
): {
  readonly ids: readonly PersonId[];
  readonly count: number;
  /** The first rating of the first of them. */
  readonly first: { readonly personId: PersonId; readonly kind: RatingKind } | null;
} {
  let count = 0;
  let first: { readonly personId: PersonId; readonly kind: RatingKind } | null = null;
  const ids: PersonId[] = [];
  for (const person of presentPeople(state, today)) {
    const ratings = ratingsOf(state, person.id);
    const before = count;
    for (const kind of ratingKinds) {
      const rating = ratings[kind];
      if (rating === undefined || !test(rating)) continue;
      first ??= { personId: person.id, kind };
      count += 1;
    }
    if (count > before) ids.push(person.id);
  }
  return { ids, count, first };
}

/** Vacant seats right above or below a key player, where the next holder will have a say. */
export function vacantSeats(state: PartnerState, today: IsoDate): readonly Finding[] {
  const hierarchy = resolveHierarchy(state.seat, state.person);
  return [...state.seat.values()].flatMap((seat) => {
    // What waits in the tray is no place in the chart.
    if (seat.personId !== null || !seat.onMap) return [];
    const seatId = seat.id;
    const manager = hierarchy.managerOf(seatId);
    const around = [...(manager === null ? [] : [manager]), ...hierarchy.childrenOf(seatId)];
    const keyPlayers = around.flatMap((other) => {
      const person = personOf(state, other);
      return person !== undefined && isPresentKeyPlayer(state, person.id, today) ? [person.id] : [];
    });
    if (keyPlayers.length === 0) return [];
    const title = seat.title.trim() === '' ? 'A seat' : seat.title.trim();
    const finding = aboutPeople(state, 'vacant-seat', 'medium', keyPlayers, {
      key: seatId,
      title: `${title} is vacant`,
      because: `The seat is next to ${listNames(state, keyPlayers)} in the chart, so its next holder will count.`,
      suggestion: `Find out who becomes ${title}`,
      step: { kind: 'open-seat', seatId },
      stepLabel: 'Fill the seat',
    });
    return [{ ...finding, seatIds: [seatId] }];
  });
}

/** Reporting lines that closed a circle and were left out of the chart; each names everybody in its circle. */
export function reportingCycles(state: PartnerState): readonly Finding[] {
  return resolveHierarchy(state.seat, state.person).broken.map((cut) => {
    const circle = circleOf(state, cut);
    const names = circle.map((seatId) => seatText(state, seatId));
    const people = circle.flatMap((seatId) => personOf(state, seatId)?.id ?? []);
    const [name = ''] = names;
    const manager = names[1] ?? name;
    const lines = names.map((from, n) => `${from}${n === 0 ? ' reports' : ''} to ${names[n + 1] ?? name}`);
    const finding = aboutPeople(state, 'reporting-cycle', 'high', people, {
      key: cut,
      title: `${listed(names, 3)} report to each other${names.length > 2 ? ' in a circle' : ''}`,
      because: `${listed(lines, 6)}. The chart leaves out the line from ${name} to ${manager}.`,
      suggestion: `Find out whom ${listed(names, 3)} really report to`,
      step: { kind: 'settle', rule: 'reporting-cycle', key: cut },
      stepLabel: `Remove the line from ${name} to ${manager}`,
    });
    return { ...finding, seatIds: circle };
  });
}

/** The seats of a circle, from the one whose line is left out upwards. */
function circleOf(state: PartnerState, cut: SeatId): readonly SeatId[] {
  const circle = new Set([cut]);
  let next = state.seat.get(cut)?.reportsToSeatId ?? null;
  while (next !== null && !circle.has(next)) {
    circle.add(next);
    next = state.seat.get(next)?.reportsToSeatId ?? null;
  }
  return [...circle];
}

function seatText(state: PartnerState, seatId: SeatId): string {
  const person = personOf(state, seatId);
  if (person !== undefined) return nameOf(state, person.id);
  const title = state.seat.get(seatId)?.title.trim() ?? '';
  return title === '' ? 'a vacant seat' : `${title} (vacant)`;
}
