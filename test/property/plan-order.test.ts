import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change, checkChange, type Change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import {
  adaptabilities,
  coverages,
  influences,
  orientations,
  relationshipLevels,
  roles,
  supports,
} from '#shared/model/rating.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { tacticOutcomes } from '#shared/model/tactic-outcome.ts';
import { builtInTactics } from '#shared/playbook/tactics/library.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { peopleWhoNeedPlan } from '#shared/rules/individual-plan/individual-plan.ts';
import { campaignOf } from '#shared/rules/plan/campaign.ts';
import { planView } from '#shared/rules/plan/view.ts';
import { acceptedPlan } from '../fixtures/accepted-plan.ts';
import { PARTNER, partnerMap, personId, TODAY, type GivenPerson } from '../fixtures/partner-map.ts';
import { sampleState } from '../fixtures/sample-state.ts';
import { givenLine, maybe, shuffledBy } from './given.ts';

/** A whole plan as text: byte-equal means equal in every field and in order. */
function planText(state: PartnerState): string {
  return JSON.stringify([
    campaignOf(state, TODAY).lines,
    planView(state, TODAY),
    findingsOf(state, TODAY),
    peopleWhoNeedPlan(state, TODAY),
  ]);
}

const keys = Array.from({ length: 9 }, (_, index) => `k${index}`);

const person: fc.Arbitrary<GivenPerson> = fc.record({
  support: maybe(supports),
  influence: maybe(influences),
  coverage: maybe(coverages),
  adaptability: maybe(adaptabilities),
  orientation: maybe(orientations),
  relationship: maybe(relationshipLevels),
  'relationship-desired': maybe(relationshipLevels),
  role: maybe(roles),
  knownBy: fc.dictionary(fc.constantFrom('hannah', 'diego'), fc.constantFrom(...coverages), { maxKeys: 2 }),
  touched: fc.array(fc.constantFrom('2026-05-01', '2026-01-15', '2025-06-01', '2026-07-01'), {
    maxLength: 3,
  }),
  fields: fc.record({
    cadenceDays: fc.constantFrom(null, 7, 30, 200),
    name: fc.constantFrom('Same name', 'Other', '', 'Ж'.repeat(300)),
  }),
});

/** What came of tactics: of a few of them, so that several speak about the same. */
const outcome: fc.Arbitrary<Change> = fc
  .record({
    row: fc.constantFrom('o1', 'o2', 'o3', 'o4', 'o5', 'o6'),
    tactic: fc.constantFrom(...builtInTactics.filter((_, index) => index % 6 === 0)),
    key: fc.constantFrom(...keys),
    outcome: fc.constantFrom(...tacticOutcomes),
  })
  .map(({ row, tactic, key, outcome: result }) =>
    change('tactic_outcome', row, {
      partnerId: PARTNER,
      tacticId: tactic.id,
      personId: personId(key),
      outcome: result,
      on: TODAY,
    }),
  );

const map: fc.Arbitrary<PartnerState> = fc
  .record({
    people: fc.tuple(...keys.map(() => person)),
    lines: fc.array(givenLine(keys), { maxLength: 16 }),
    cultureType: fc.constantFrom(...cultureTypes, null),
    outcomes: fc.array(outcome, { maxLength: 8 }),
  })
  .map(({ people, lines, cultureType, outcomes }) =>
    applyChanges(
      partnerMap({
        colleagues: { hannah: {}, diego: {} },
        people: Object.fromEntries(keys.map((key, index) => [key, people[index] ?? {}])),
        lines,
        partner: { cultureType },
      }),
      outcomes,
    ),
  );

describe('same map, same plan', () => {
  test('the sample gives byte-equal plans twice, from separately built states', () => {
    expect(planText(sampleState(TODAY))).toBe(planText(sampleState(TODAY)));
  });

  test('whatever the map, every value of the plan can be written', () => {
    fc.assert(
      fc.property(map, (state) => {
        const changes = acceptedPlan(state, TODAY);
        expect(changes.map(checkChange).filter((refusal) => refusal !== null)).toEqual([]);
        expect(changes).toHaveLength(planView(state, TODAY).rows.length + 1);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of rows in the tables does not matter', () => {
    fc.assert(
      fc.property(map, fc.infiniteStream(fc.nat()), (state, numbers) => {
        const shuffled = shuffledBy(numbers, state);
        expect(planText(shuffled)).toBe(planText(state));
      }),
      { numRuns: 150 },
    );
  });
});
