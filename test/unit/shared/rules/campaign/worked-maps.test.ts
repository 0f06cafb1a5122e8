import { describe, expect, test } from 'vitest';
import { checkChange, type Change } from '#shared/model/change.ts';
import type { Person } from '#shared/model/person.ts';
import { entityOf, isEntityName } from '#shared/model/registry.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { weekdayOf } from '#shared/reading/calendar.ts';
import { some } from '../../../../fixtures/some.ts';
import { isoDay } from '../../../../fixtures/worked/expected-plan.ts';
import {
  personIdOf,
  workedPartners,
  type WorkedPartner,
} from '../../../../fixtures/worked/worked-partners.ts';

const partners = workedPartners().map((partner) => [partner.name, partner] as const);

/** Somebody whose leaving day is still to come is there. */
function present({ state, today }: WorkedPartner): readonly Person[] {
  return [...state.person.values()].filter(({ leftOn }) => leftOn === null || leftOn > today);
}

test('three partners of 25, 18 and 15 people', () => {
  const sizes = partners.map(([, partner]) => present(partner).length);
  expect(sizes).toEqual([25, 18, 15]);
});

describe.each(partners)('%s', (_name, partner) => {
  const { changes, state, expected, today } = partner;

  test('holds only values that the write path accepts', () => {
    expect(changes.map(checkChange).filter((refusal) => refusal !== null)).toEqual([]);
  });

  test('refers only to rows that were written before', () => {
    expect(some(changes).flatMap((change, index) => danglingOf(change, changes.slice(0, index)))).toEqual([]);
  });

  test('has one whole chart', () => {
    expect(resolveHierarchy(state.seat, state.person).broken).toEqual([]);
  });

  test('is rated with confidence, a name for who rated, a day that is past and evidence of what is confirmed', () => {
    const ratings = [...state.rating.values()];
    expect(ratings.filter(({ confidence, ratedBy }) => confidence === null || ratedBy === '')).toEqual([]);
    expect(ratings.filter(({ ratedOn }) => ratedOn === null || ratedOn > today)).toEqual([]);
    expect(ratings.filter((rating) => rating.confidence === 'confirmed' && rating.evidence === '')).toEqual(
      [],
    );
    const rated = new Set(ratings.map(({ personId }) => personId));
    expect(present(partner).filter(({ id }) => !rated.has(id)).length).toBeLessThan(2);
  });

  test('the expectations name people and colleagues who are there', () => {
    const { firstMoves, waysIn, notAsked, order, days, status, mustNotAppear } = expected;
    expect(firstMoves).toHaveLength(5);
    expect(waysIn.length).toBeGreaterThanOrEqual(3);
    const people = [
      ...[...firstMoves, ...waysIn, ...notAsked, ...days].map(({ person }) => person),
      ...waysIn.flatMap(({ via }) => (via === null ? [] : [via])),
      ...mustNotAppear.flatMap(({ person }) => (person === null ? [] : [person])),
      ...order.flatMap(({ first, after }) => [first, after]),
      ...status.blockers,
      ...status.redWithout,
    ];
    expect(people.map((key) => personIdOf(partner, key))).not.toContain('');
    const colleagues = new Set([...state.colleague.values()].map(({ name }) => name));
    const ours = [...firstMoves.flatMap(({ by }) => by), ...waysIn.flatMap(({ by }) => by ?? [])];
    expect(ours.map(partner.nameOf).filter((name) => !colleagues.has(name))).toEqual([]);
  });

  test('the expectations give a reason each, and days on which people work', () => {
    const { firstMoves, waysIn, notAsked, order, days, status, mustNotAppear, holidays } = expected;
    const all = [...firstMoves, ...waysIn, ...notAsked, ...order, ...days, status, ...mustNotAppear];
    expect(all.filter(({ why }) => !/^[A-Z].*\.$/.test(why))).toEqual([]);
    expect(firstMoves.filter(({ from, until }) => from > until || from <= today)).toEqual([]);
    const daysNamed = firstMoves.flatMap(({ from, until }) => [from, until]);
    expect(daysNamed.filter((day) => [0, 6].includes(weekdayOf(isoDay(day))))).toEqual([]);
    expect(daysNamed.filter((day) => holidays.includes(day))).toEqual([]);
  });
});

/** What a change refers to that no row before it has. */
function danglingOf({ entity, row, fields }: Change, before: readonly Change[]): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const target = entityOf(entity).fields[field]?.ref;
    if (target === undefined || !isEntityName(target)) return [];
    const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
    return ids
      .filter((id) => !before.some((earlier) => earlier.entity === target && earlier.row === id))
      .map((id) => `${entity}.${field} of ${row}: ${target} ${id}`);
  });
}
