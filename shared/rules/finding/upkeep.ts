import type { IsoDate, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { ratingKinds, type Rating } from '../../model/rating.ts';
import { resolveHierarchy } from '../../graph/hierarchy.ts';
import { daysText, everyDays } from '../calendar.ts';
import { freshnessOf } from '../freshness.ts';
import { isKeyPlayer } from '../key-player.ts';
import { linesByPerson } from '../plan/merge.ts';
import { idOf, isStale, nameOf, partnerOf, personOf, presentPeople, ratingsOf } from '../reading.ts';
import { aboutPeople, listNames, type Finding } from './finding.ts';

/** Ratings older than the review interval: one finding for all, since many may be stale at once. */
export function staleRatings(state: PartnerState, today: IsoDate): readonly Finding[] {
  const interval = partnerOf(state)?.reviewIntervalDays ?? 180;
  const { ids, count } = peopleWithRatings(state, (rating) => isStale(rating, today, interval));
  if (ids.length === 0) return [];
  return [
    aboutPeople(state, 'stale-rating', 'low', ids, {
      key: 'all',
      title: `${countText(count, 'rating')} of ${countText(ids.length, 'person', 'people')} ${count === 1 ? 'is' : 'are'} stale`,
      because: `Rated more than ${daysText(interval)} ago: ${listNames(state, ids)}.`,
      suggestion: 'Review the stale ratings',
    }),
  ];
}

/** Ratings that do not say how we know: one finding for all. */
export function ratingsWithoutEvidence(state: PartnerState): readonly Finding[] {
  const { ids, count } = peopleWithRatings(
    state,
    (rating) => rating.values.length > 0 && rating.evidence.trim() === '',
  );
  if (ids.length === 0) return [];
  return [
    aboutPeople(state, 'rating-without-evidence', 'low', ids, {
      key: 'all',
      title: `${countText(count, 'rating')} of ${countText(ids.length, 'person', 'people')} ${count === 1 ? 'has' : 'have'} no evidence`,
      because: `Nothing says how we know, for ${listNames(state, ids)}.`,
      suggestion: 'Write down how we know, or rate again',
    }),
  ];
}

function peopleWithRatings(
  state: PartnerState,
  test: (rating: Rating) => boolean,
): { readonly ids: readonly PersonId[]; readonly count: number } {
  let count = 0;
  const ids: PersonId[] = [];
  for (const person of presentPeople(state)) {
    const ratings = ratingsOf(state, person.id);
    const before = count;
    for (const kind of ratingKinds) {
      const rating = ratings[kind];
      if (rating !== undefined && test(rating)) count += 1;
    }
    if (count > before) ids.push(idOf(person));
  }
  return { ids, count };
}

function countText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** People whose planned cadence was missed; key players each, all others in one. */
export function cadencesMissed(state: PartnerState, today: IsoDate): readonly Finding[] {
  const late = presentPeople(state)
    .filter(({ id, cadenceDays }) => cadenceDays !== null && freshnessOf(state, id, today).overdueDays > 0)
    .map(idOf);
  const keyPlayers = late.filter((id) => isKeyPlayer(state, id));
  const others = late.filter((id) => !isKeyPlayer(state, id));
  const findings = keyPlayers.map((id) => {
    const { days, cadenceDays, overdueDays } = freshnessOf(state, id, today);
    return aboutPeople(state, 'cadence-missed', 'medium', [id], {
      title:
        days === null
          ? `${nameOf(state, id)} was never touched`
          : `${nameOf(state, id)} is ${daysText(overdueDays)} overdue`,
      because: `A touch ${everyDays(cadenceDays ?? 0)} is planned${days === null ? '.' : `, the last was ${daysText(days)} ago.`}`,
      suggestion: `Get in touch with ${nameOf(state, id)}`,
    });
  });
  if (others.length === 0) return findings;
  const rest = aboutPeople(state, 'cadence-missed', 'low', others, {
    key: 'others',
    title: `${countText(others.length, 'other person', 'other people')} ${others.length === 1 ? 'is' : 'are'} overdue`,
    because: `The planned cadence was missed for ${listNames(state, others)}.`,
    suggestion: 'Get in touch with those who are overdue',
  });
  return [...findings, rest];
}

/** Accepted plan lines of people for whom no action is open: one finding for all. */
export function plansWithoutNextAction(state: PartnerState): readonly Finding[] {
  const busy = new Set<string | null>();
  for (const action of state.action.values()) if (!action.done) busy.add(action.personId);
  const ids = [...linesByPerson(state).values()]
    .filter((line) => line.state === 'accepted' || line.state === 'edited')
    .map((line) => line.personId)
    .filter((id) => state.person.get(id)?.leftOn === null && !busy.has(id))
    .toSorted();
  if (ids.length === 0) return [];
  return [
    aboutPeople(state, 'plan-without-next-action', 'medium', ids, {
      key: 'all',
      title: `${countText(ids.length, 'accepted plan line')} ${ids.length === 1 ? 'has' : 'have'} no next action`,
      because: `Accepted, but no action is open for ${listNames(state, ids)}.`,
      suggestion: 'Agree a next action with date and owner',
    }),
  ];
}

/** Vacant seats right above, beside or below a key player, where the next holder will have a say. */
export function vacantSeats(state: PartnerState): readonly Finding[] {
  const hierarchy = resolveHierarchy(state.seat);
  return [...state.seat.values()].flatMap((seat) => {
    if (seat.personId !== null) return [];
    const seatId = seat.id as SeatId; // ids of seat rows are seat ids
    const manager = hierarchy.managerOf(seatId);
    const around = [...(manager === null ? [] : [manager]), ...hierarchy.childrenOf(seatId)];
    const keyPlayers = around.flatMap((other) => {
      const person = personOf(state, other);
      return person !== undefined && isKeyPlayer(state, person.id) ? [idOf(person)] : [];
    });
    if (keyPlayers.length === 0) return [];
    const title = seat.title.trim() === '' ? 'A seat' : seat.title.trim();
    const finding = aboutPeople(state, 'vacant-seat', 'medium', keyPlayers, {
      key: seatId,
      title: `${title} is vacant`,
      because: `The seat is next to ${listNames(state, keyPlayers)} in the chart, so its next holder will count.`,
      suggestion: `Find out who becomes ${title}`,
    });
    return [{ ...finding, seatIds: [seatId] }];
  });
}

/** Reporting lines that closed a circle and were left out of the chart. */
export function reportingCycles(state: PartnerState): readonly Finding[] {
  return resolveHierarchy(state.seat).broken.map((seatId) => {
    const person = personOf(state, seatId);
    const seat = state.seat.get(seatId);
    const name = person === undefined ? (seat?.title ?? 'A seat') : nameOf(state, person.id);
    const finding = aboutPeople(
      state,
      'reporting-cycle',
      'high',
      person === undefined ? [] : [idOf(person)],
      {
        key: seatId,
        title: `${name} reports to somebody who reports back`,
        because: 'The reporting lines form a circle, so one of them is not drawn.',
        suggestion: `Correct whom ${name} reports to`,
      },
    );
    return { ...finding, seatIds: [seatId] };
  });
}
