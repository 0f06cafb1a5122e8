import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { championTestId, championTests, testResults } from '#shared/model/champion-test.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { planTargetId } from '#shared/model/plan-target.ts';
import {
  adaptabilities,
  coverages,
  influences,
  relationshipLevels,
  roles,
  supports,
} from '#shared/model/rating.ts';
import { strategies } from '#shared/model/strategy.ts';
import { touchpointKinds } from '#shared/model/touchpoint.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { championsOf } from '#shared/rules/champions/champion.ts';
import { rankChampions } from '#shared/rules/champions/champion-rank.ts';
import { factionsOf } from '#shared/rules/people/factions.ts';
import { mapStatusOf } from '#shared/rules/people/map-status.ts';
import { pathIn, pathsIn } from '#shared/rules/people/path-in.ts';
import { strategyOf } from '#shared/rules/people/strategy.ts';
import { ownPriorityTotal } from '#shared/rules/priority/own-priority.ts';
import { priorityOf, priorityTotal } from '#shared/rules/priority/priority.ts';
import { targetsOf } from '#shared/rules/priority/targets.ts';
import { proposedCoverage } from '#shared/rules/ratings/proposed-coverage.ts';
import { freshnessOf } from '#shared/rules/touchpoints/freshness.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../fixtures/partner-map.ts';
import { givenLine, maybe } from './given.ts';
import { NaiveReading } from './naive-reading.ts';

const keys = Array.from({ length: 7 }, (_, index) => `k${String(index)}`);
const ids = keys.map(personId);
/** Days around today, each edge of a year, of 30 days and of today among them. */
const someDay = fc
  .constantFrom(-500, -366, -365, -364, -200, -31, -30, -8, -1, 0, 1, 29, 30, 31, 60)
  .map((days) => addDays(TODAY, days));
const leaving = fc.constantFrom<IsoDate | null>(
  null,
  null,
  null,
  null,
  addDays(TODAY, -1),
  TODAY,
  addDays(TODAY, 1),
);

const person = (index: number): fc.Arbitrary<GivenPerson> =>
  fc
    .record({
      support: maybe(supports),
      influence: maybe(influences),
      coverage: maybe(coverages),
      adaptability: maybe(adaptabilities),
      relationship: maybe(relationshipLevels),
      'relationship-desired': maybe(relationshipLevels),
      role: fc.subarray([...roles], { maxLength: 2 }),
      knownBy: fc.dictionary(fc.constantFrom('hannah', 'diego'), fc.constantFrom(...coverages), {
        maxKeys: 2,
      }),
      fields: fc.record({
        cadenceDays: fc.constantFrom(null, 7, 30, 400),
        leftOn: leaving,
        strategyOverride: fc.constantFrom(null, null, null, ...strategies),
      }),
      manager: fc.integer({ min: -3, max: index - 1 }),
    })
    .map(({ manager, ...given }) => (manager < 0 ? given : { ...given, reportsTo: keys[manager] ?? '' }));

const partner: fc.Arbitrary<PartnerState> = fc
  .record({
    people: fc.tuple(...keys.map((_, index) => person(index))),
    lines: fc.array(givenLine(keys), { maxLength: 14 }),
    hannah: leaving,
    touches: fc.array(
      fc.record({
        on: someDay,
        kind: fc.constantFrom(...touchpointKinds),
        who: fc.subarray(ids, { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 14 },
    ),
    meetings: fc.array(fc.record({ on: someDay, who: fc.subarray(ids, { maxLength: 3 }) }), { maxLength: 2 }),
    tests: fc.array(
      fc.record({
        who: fc.constantFrom(...ids),
        test: fc.constantFrom(...championTests),
        result: fc.constantFrom('yes', 'yes', 'yes', ...testResults, null),
      }),
      { maxLength: 9 },
    ),
    chosen: fc.array(fc.record({ who: fc.constantFrom(...ids), chosen: fc.boolean() }), { maxLength: 2 }),
  })
  .map(({ people, lines, hannah, touches, meetings, tests, chosen }) =>
    applyChanges(
      partnerMap({
        colleagues: { hannah: hannah === null ? {} : { leftOn: hannah }, diego: {} },
        people: Object.fromEntries(keys.map((key, index) => [key, people[index] ?? {}])),
        lines,
      }),
      [
        ...touches.map(({ on, kind, who }, index) =>
          change('touchpoint', `touch-${String(index)}`, { partnerId: PARTNER, on, kind, personIds: who }),
        ),
        ...meetings.map(({ on, who }, index) =>
          change('meeting_brief', `meeting-${String(index)}`, { partnerId: PARTNER, on, personIds: who }),
        ),
        ...tests.map((row) =>
          change('champion_test', championTestId(row.who, row.test), {
            partnerId: PARTNER,
            personId: row.who,
            test: row.test,
            result: row.result,
          }),
        ),
        ...chosen.map((row) =>
          change('plan_target', planTargetId(row.who), {
            partnerId: PARTNER,
            personId: row.who,
            chosen: row.chosen,
          }),
        ),
      ],
    ),
  );

/** Sums in another order may differ in their last digits. */
const near = (value: number): number => Math.round(value * 1e6) / 1e6;

type Question = readonly [
  name: string,
  ask: (state: PartnerState) => unknown,
  read: (naive: NaiveReading) => unknown,
];

const questions: readonly Question[] = [
  [
    'section 5.2: strategy, and what it adds',
    (state) =>
      ids.map((id) => {
        const { rule, strategy, findOutFirst, contain } = strategyOf(state, id, TODAY);
        return [rule, strategy, findOutFirst ? 'find-out-first' : contain ? 'contain' : ''];
      }),
    (naive) =>
      ids.map((id) => {
        const { rule, inForce, extra } = naive.strategy(id);
        return [rule, inForce, extra];
      }),
  ],
  [
    'section 5.3: priority without leverage',
    (state) => ids.map((id) => ownPriorityTotal(state, id, TODAY)),
    (naive) => ids.map((id) => naive.ownPriority(id)),
  ],
  [
    'section 5.7: champion ranking',
    (state) =>
      rankChampions(state, TODAY)
        .map((rank) => [rank.personId, rank.total])
        .map(String)
        .toSorted(),
    (naive) =>
      naive
        .ranked()
        .map((id) => [id, Math.round(near(naive.championScore(id)) * 10) / 10])
        .map(String)
        .toSorted(),
  ],
  [
    'section 5.7: the ranking is in order',
    (state) => rankChampions(state, TODAY).map(({ personId: id }) => id),
    (naive) => {
      const name = (id: string): string => naive.state.person.get(id)?.name ?? '';
      return naive
        .ranked()
        .toSorted(
          (a, b) =>
            near(naive.championScore(b)) - near(naive.championScore(a)) ||
            (name(a) === name(b) ? (a < b ? -1 : 1) : name(a) < name(b) ? -1 : 1),
        );
    },
  ],
  [
    'section 5.8 and campaign 7: status and light',
    (state) => [mapStatusOf(state, TODAY).status, mapStatusOf(state, TODAY).light],
    (naive) => [naive.mapStatus(), naive.light()],
  ],
  ['champions', (state) => [...championsOf(state, TODAY).championIds].sort(), (naive) => naive.champions()],
  [
    'section 7: coverage from touchpoints',
    (state) => ids.map((id) => proposedCoverage(state, id, TODAY).coverage),
    (naive) => ids.map((id) => naive.coverage(id)),
  ],
  [
    'section 7: arranged, and days since the last touch',
    (state) =>
      ids.map((id) => [
        freshnessOf(state, id, TODAY).arrangedOn !== null,
        freshnessOf(state, id, TODAY).days,
      ]),
    (naive) =>
      ids.map((id) => {
        const last = naive.touches(id).findLast((on) => on <= TODAY);
        return [naive.arranged(id), last === undefined ? null : naive.daysSince(last)];
      }),
  ],
  ['campaign 1: targets', (state) => [...targetsOf(state, TODAY)], (naive) => naive.targets()],
  [
    'campaign 3: the best way in, and its weight',
    (state) =>
      ids.map((id) => {
        const path = pathIn(state, id, TODAY);
        return path === null ? null : [path.via.length === 0, near(path.weight)];
      }),
    (naive) =>
      ids.map((id) => {
        const [best] = naive.ways(id);
        return best === undefined ? null : [best.via.length === 0, near(best.weight)];
      }),
  ],
  [
    'campaign 5: factions',
    (state) =>
      factionsOf(state, TODAY)
        .map(({ members }) => members.toSorted().join(' '))
        .toSorted(),
    (naive) =>
      naive
        .factions()
        .map((group) => group.join(' '))
        .toSorted(),
  ],
];

describe('the rules against an independent reading of the method, over random partners', () => {
  test.each(questions)('%s', (_name, ask, read) => {
    fc.assert(
      fc.property(partner, (state) => {
        expect(ask(state)).toEqual(read(new NaiveReading(state, TODAY)));
      }),
      { numRuns: RUNS },
    );
  });

  test('campaign 1: priority with leverage, where one best way is best alone', () => {
    fc.assert(
      fc.property(partner, (state) => {
        const naive = new NaiveReading(state, TODAY);
        // Of two ways that weigh the same either may be taken.
        fc.pre(ids.every((id) => isAlone(naive.ways(id))));
        expect(ids.map((id) => priorityTotal(state, id, TODAY))).toEqual(ids.map((id) => naive.priority(id)));
        for (const id of ids)
          expect(priorityOf(state, id, TODAY).total).toBe(priorityTotal(state, id, TODAY));
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('campaign 3: no hop through non-supporters, the unrated or who has left; none that is weak or in conflict', () => {
    fc.assert(
      fc.property(partner, (state) => {
        const naive = new NaiveReading(state, TODAY);
        for (const id of ids)
          for (const { via, weight, kind } of pathsIn(state, id, TODAY)) {
            expect(weight).toBeGreaterThanOrEqual(0.25);
            const people = [...via, id];
            for (const [index, hop] of via.entries()) {
              expect(['neutral', 'supporter', 'advocate']).toContain(naive.value(hop, 'support'));
              expect(naive.present(hop)).toBe(true);
              expect(naive.joined('conflict', hop, people[index + 1] ?? '')).toBe(false);
              expect(naive.apart(hop, id)).toBe(false);
            }
            expect(naive.known(people[0] ?? '').length > 0 || kind === 'call').toBe(true);
            expect(new Set(people).size).toBe(people.length);
          }
      }),
      { numRuns: RUNS },
    );
  });
});

const RUNS = 300;

function isAlone(ways: readonly { readonly via: readonly string[]; readonly weight: number }[]): boolean {
  const [best] = ways;
  return (
    best === undefined ||
    ways.every(({ via, weight }) => via.join() === best.via.join() || near(weight) !== near(best.weight))
  );
}
