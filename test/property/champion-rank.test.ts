import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { change } from '#shared/model/change.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { adaptabilities, coverages, influences, relationshipLevels, supports } from '#shared/model/rating.ts';
import { entryPointOf, rankChampions } from '#shared/rules/champions/champion-rank.ts';
import { pathIn, pathsIn } from '#shared/rules/people/path-in.ts';
import { pathText } from '#shared/rules/people/path-text.ts';
import { PARTNER, partnerMap, personId, type GivenPerson, TODAY } from '../fixtures/partner-map.ts';
import { givenLine, maybe, shuffledBy } from './given.ts';
import { some } from '../fixtures/some.ts';

const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);

const person: fc.Arbitrary<GivenPerson> = fc.record({
  support: maybe(supports),
  influence: maybe(influences),
  coverage: maybe(coverages),
  adaptability: maybe(adaptabilities),
  relationship: maybe(relationshipLevels),
  knownBy: fc.dictionary(fc.constantFrom('hannah', 'diego'), fc.constantFrom(...coverages), { maxKeys: 2 }),
  fields: fc.record({
    name: fc.constantFrom('Same name', 'Other', ''),
    leftOn: fc.constantFrom(null, null, null, '2026-01-01' as never),
  }),
});

const map: fc.Arbitrary<PartnerState> = fc
  .record({
    people: fc.tuple(...keys.map(() => person)),
    lines: fc.array(givenLine(keys), { maxLength: 20 }),
  })
  .map(({ people, lines }) =>
    partnerMap({
      colleagues: { hannah: {}, diego: {} },
      people: Object.fromEntries(keys.map((key, index) => [key, people[index] ?? {}])),
      lines,
    }),
  );

/** Ranking, entry point and ways in as text. */
function answers(state: PartnerState): string {
  const ways = keys.map((key) =>
    pathsIn(state, personId(key), TODAY).map((path) => [path, pathText(state, path)]),
  );
  return JSON.stringify([rankChampions(state, TODAY), entryPointOf(state, TODAY), ways]);
}

describe('method, section 5, point 7: ranking and paths in', () => {
  test('do not depend on the order of people or lines', () => {
    fc.assert(
      fc.property(map, fc.infiniteStream(fc.nat()), (state, numbers) => {
        const shuffled = shuffledBy(numbers, state);
        expect(answers(shuffled)).toBe(answers(state));
      }),
      { numRuns: 200 },
    );
  });

  test('a new influence line from somebody to a key player never lowers that one’s rank or points', () => {
    fc.assert(
      fc.property(
        map,
        fc.constantFrom(...keys),
        fc.constantFrom(...keys),
        fc.constantFrom(1, 2, 3),
        (state, from, to, strength) => {
          fc.pre(from !== to);
          const after = applyChanges(state, [
            change('line', 'l-new', {
              partnerId: PARTNER,
              kind: 'influences',
              strength,
              fromPersonId: personId(from),
              toPersonId: personId(to),
            }),
          ]);
          const at = (one: PartnerState): number =>
            rankChampions(one, TODAY).findIndex((rank) => rank.personId === personId(from));
          const total = (one: PartnerState): number => rankChampions(one, TODAY)[at(one)]?.total ?? 0;
          expect(at(after)).toBeLessThanOrEqual(at(state));
          expect(total(after)).toBeGreaterThanOrEqual(total(state));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  test('the first of the paths in is the path in, all are different and none gets better', () => {
    fc.assert(
      fc.property(map, (state) => {
        for (const key of some(keys)) {
          const best = pathIn(state, personId(key), TODAY);
          const all = pathsIn(state, personId(key), TODAY);
          expect(all[0] ?? null).toEqual(best);
          expect(new Set(all.map((path) => JSON.stringify([path.colleagueId, path.via]))).size).toBe(
            all.length,
          );
          const indirect = all.filter((path) => path.via.length > 0).map((path) => path.weight);
          // Products of the same strengths in another order may differ in their last digit.
          const better = indirect.filter((weight, at) => weight > (indirect[at - 1] ?? 1) + 1e-9);
          expect(better).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
