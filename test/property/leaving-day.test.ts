import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, removal } from '#shared/model/change.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { coverages, influences, relationshipLevels, roles, supports } from '#shared/model/rating.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { entryPointOf, rankChampions } from '#shared/rules/champions/champion-rank.ts';
import { suggestAttendees } from '#shared/rules/meetings/suggest-attendees.ts';
import { suggestColleagues } from '#shared/rules/meetings/suggest-colleagues.ts';
import { acquaintanceMatrix } from '#shared/rules/people/acquaintance-matrix.ts';
import { adoptionCurve } from '#shared/rules/people/adoption-curve.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { pathsIn } from '#shared/rules/people/path-in.ts';
import { priorityOf } from '#shared/rules/priority/priority.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { overduePeople } from '#shared/rules/touchpoints/cadence.ts';
import { colleagueId, partnerMap, personId, TODAY, type GivenPerson } from '../fixtures/partner-map.ts';
import { givenLine, maybe } from './given.ts';

const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);
const given: fc.Arbitrary<GivenPerson> = fc.record({
  support: maybe(supports),
  influence: maybe(influences),
  coverage: maybe(coverages),
  relationship: maybe(relationshipLevels),
  role: maybe(roles),
  knownBy: fc.dictionary(fc.constantFrom('hannah', 'diego'), fc.constantFrom(...coverages), { maxKeys: 2 }),
  touched: fc.array(fc.constantFrom('2026-05-01', '2026-01-15', '2026-07-01'), { maxLength: 2 }),
  fields: fc.record({ cadenceDays: fc.constantFrom(null, 7, 200) }),
});
const map = fc
  .record({
    people: fc.tuple(...keys.map(() => given)),
    lines: fc.array(givenLine(keys), { maxLength: 14 }),
  })
  .map(({ people, lines }) =>
    partnerMap({
      colleagues: { hannah: {}, diego: {} },
      people: Object.fromEntries(keys.map((key, index) => [key, people[index] ?? {}])),
      lines,
    }),
  );
const leavers = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 });

/** What the rules say of people on a day: everything in which somebody who has left would be missing. */
function judged(state: PartnerState, ids: readonly PersonId[], today: IsoDate): unknown {
  return [
    [...championsOf(state, today).championIds],
    rankChampions(state, today),
    entryPointOf(state, today),
    mapStatusOf(state, today),
    acquaintanceMatrix(state, today),
    adoptionCurve(state, today),
    overduePeople(state, today),
    suggestAttendees(state, [], today),
    suggestColleagues(state, ids, [], today),
    [...campaignOf(state, today).main.keys()],
    ids.map((id) => [priorityOf(state, id, today), strategyOf(state, id, today), pathsIn(state, id, today)]),
  ];
}

const everybody = keys.map(personId);

function leaving(state: PartnerState, who: readonly string[], leftOn: IsoDate): PartnerState {
  return applyChanges(state, [
    ...who.map((key) => change('person', personId(key), { leftOn })),
    change('colleague', colleagueId('hannah'), { leftOn }),
  ]);
}

describe('method, words: somebody has left when the leaving day is today or earlier', () => {
  test('until the day, everything is as if nobody ever left, on both sides', () => {
    fc.assert(
      fc.property(map, leavers, fc.integer({ min: 1, max: 400 }), (state, who, days) => {
        const leaves = leaving(state, who, addDays(TODAY, days));
        expect(judged(leaves, everybody, TODAY)).toEqual(judged(state, everybody, TODAY));
      }),
      { numRuns: 150 },
    );
  });

  test('from the day on, the others are judged as if those who left had never been there', () => {
    fc.assert(
      fc.property(map, leavers, fc.integer({ min: 0, max: 400 }), (state, who, days) => {
        const left = leaving(state, who, addDays(TODAY, -days));
        const never = applyChanges(state, [
          ...who.map((key) => removal('person', personId(key))),
          ...[...state.line.values()]
            .filter((line) =>
              who.some((key) => line.fromPersonId === personId(key) || line.toPersonId === personId(key)),
            )
            .map(({ id }) => removal('line', id)),
          ...[...state.seat.values()]
            .filter((seat) => who.some((key) => seat.personId === personId(key)))
            .map(({ id }) => change('seat', id, { personId: null })),
          removal('colleague', colleagueId('hannah')),
        ]);
        const others = everybody.filter((id) => !who.some((key) => personId(key) === id));
        const withoutMatrix = (all: unknown): unknown => (all as readonly unknown[]).toSpliced(4, 1);
        expect(withoutMatrix(judged(left, others, TODAY))).toEqual(
          withoutMatrix(judged(never, others, TODAY)),
        );
      }),
      { numRuns: 150 },
    );
  });
});
