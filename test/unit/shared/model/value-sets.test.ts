import { describe, expect, test } from 'vitest';
import { ratingDefinitions } from '#shared/model/rating.ts';
import { lineKinds, partnerKinds, segments, tiers } from '#shared/model/value-sets.ts';

describe('method 1: the partner', () => {
  test.each([
    [
      'kind',
      partnerKinds,
      'reseller distributor system-integrator managed-service-provider consultant independent-software-vendor retail franchise referral other',
    ],
    ['segment served', segments, 'small-and-mid-size mid-market enterprise public-sector'],
    ['tier', tiers, 'contributor potential long-tail'],
  ] as const)('method 1: %s', (_name, values, ids) => {
    expect(values).toEqual(ids.split(' '));
  });
});

describe('method 2: ratings, weakest to strongest; ids are part of the data format', () => {
  test.each([
    ['support', 'opponent non-supporter neutral supporter advocate', 1],
    ['influence', 'outside political-structure inner-circle', 1],
    ['coverage', 'none brief multiple in-depth', 1],
    ['adaptability', 'laggard conservative pragmatist visionary innovator', 1],
    ['orientation', 'financial technical business relationship', 2],
    ['relationship', 'vendor credible-source problem-solver trusted-advisor', 1],
    ['relationship-desired', 'vendor credible-source problem-solver trusted-advisor', 1],
    ['role', 'approver decision-maker evaluator user gatekeeper', 5],
  ] as const)('method 2: %s takes %s, %i at most', (kind, ids, most) => {
    const { values, labels, most: allowed } = ratingDefinitions[kind];
    expect(values).toEqual(ids.split(' '));
    expect(Object.keys(labels)).toEqual(ids.split(' '));
    expect(allowed).toBe(most);
  });

  test('method 2: five kinds of line', () => {
    expect(lineKinds).toEqual(['reports-to', 'dotted', 'influences', 'ally', 'conflict']);
  });
});
