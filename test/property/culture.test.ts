import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '#shared/model/partner-state.ts';
import { change } from '#shared/model/change.ts';
import type { CulturePoints } from '#shared/model/culture-answer.ts';
import { cultureComponents, cultureItems } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { validationOutcomes } from '#shared/model/validation.ts';
import { cultureOf, cultureTypeFor, type CultureResult } from '#shared/rules/culture/score.ts';
import { wholeShares } from '#shared/rules/culture/shares.ts';
import { cultureMap, type GivenAnswers, type GivenCulture } from '../fixtures/culture-map.ts';
import { shuffledBy } from './given.ts';
import { some } from '../fixtures/some.ts';

/** Ten points, split at three cuts. */
const points: fc.Arbitrary<CulturePoints> = fc
  .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
  .map((cuts) => {
    const [a = 0, b = 0, c = 0] = cuts.toSorted((x, y) => x - y);
    return [a, b - a, c - b, 10 - c];
  });

const answers: fc.Arbitrary<GivenAnswers> = fc.dictionary(
  fc.constantFrom(...cultureItems),
  fc.oneof({ weight: 5, arbitrary: points }, { weight: 1, arbitrary: fc.constant('dont-know' as const) }),
  { noNullPrototype: true },
);

const culture: fc.Arbitrary<GivenCulture> = fc.record({
  respondents: fc.dictionary(fc.constantFrom('ada', 'bo', 'cy', 'di'), answers, { noNullPrototype: true }),
  validations: fc.array(
    fc.tuple(fc.constantFrom(...cultureComponents), fc.constantFrom(...validationOutcomes, null)),
    { maxLength: 8 },
  ),
});

function confidences(result: CultureResult): readonly number[] {
  return [result.confidence, ...cultureComponents.map((each) => result.components[each].confidence)].map(
    ({ total }) => total,
  );
}

describe('method, section 6: whatever was answered', () => {
  test('shares always sum to 100, exact and as shown', () => {
    fc.assert(
      fc.property(culture, (given) => {
        const { overall, components, respondents } = cultureOf(cultureMap(given));
        const all = [
          overall,
          ...cultureComponents.map((each) => components[each].shares),
          ...respondents.flatMap((each) => [
            each.overall,
            ...cultureComponents.map((c) => each.components[c]),
          ]),
        ];
        for (const shares of some(all)) {
          if (shares === null) continue;
          const sum = (numbers: typeof shares) =>
            cultureTypes.reduce((total, type) => total + numbers[type], 0);
          expect(sum(shares)).toBeCloseTo(100, 6);
          expect(sum(wholeShares(shares))).toBe(100);
          for (const type of cultureTypes)
            expect(Math.abs(wholeShares(shares)[type] - shares[type])).toBeLessThan(1);
        }
      }),
    );
  });

  test('confidence stays between 0 and 100, and is 0 without an answer', () => {
    fc.assert(
      fc.property(culture, (given) => {
        const result = cultureOf(cultureMap(given));
        for (const total of some(confidences(result))) {
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100);
        }
        expect(result.answered === 0 ? confidences(result) : []).not.toContainEqual(expect.not.closeTo(0));
      }),
    );
  });

  test('removing all evidence never raises confidence: notes, answers, or what validation supported', () => {
    fc.assert(
      fc.property(culture, (given) => {
        const state = cultureMap(given);
        const before = confidences(cultureOf(state));
        const withoutNotes = applyChanges(
          state,
          [...state.culture_answer.keys()].map((id) => change('culture_answer', id, { evidence: '' })),
        );
        const withoutAnswers = { ...state, culture_answer: new Map() };
        const nobody = { ...state, culture_respondent: new Map(), culture_answer: new Map() };
        const withoutSupport = cultureMap({
          ...given,
          validations: (given.validations ?? []).filter(([, outcome]) => outcome !== 'supports'),
        });
        for (const poorer of [withoutNotes, withoutAnswers, nobody, withoutSupport])
          for (const [index, total] of confidences(cultureOf(poorer)).entries())
            expect(total).toBeLessThanOrEqual(before[index] ?? 0);
      }),
    );
  });

  test('the order of respondents, answers and validations does not matter', () => {
    fc.assert(
      fc.property(culture, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const state = cultureMap(given);
        const shuffled = shuffledBy(numbers, state);
        expect(JSON.stringify(cultureOf(shuffled))).toBe(JSON.stringify(cultureOf(state)));
        expect(cultureTypeFor(shuffled)).toEqual(cultureTypeFor(state));
      }),
    );
  });

  test('which respondent said what does not matter either', () => {
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        const one = cultureOf(cultureMap({ respondents: { ada: a, bo: b, cy: c } }));
        const other = cultureOf(cultureMap({ respondents: { ada: c, bo: a, cy: b } }));
        expect(confidences(other)).toEqual(confidences(one));
        expect(other.type).toEqual(one.type);
      }),
    );
  });
});
