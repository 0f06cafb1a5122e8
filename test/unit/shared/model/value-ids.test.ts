import { describe, expect, test } from 'vitest';
import { ratingDefinitions } from '#shared/model/rating.ts';
import { championTests } from '#shared/model/champion-test.ts';
import { cultureComponents, cultureItems, cultureLenses } from '#shared/model/culture-item.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { lineKinds } from '#shared/model/line.ts';
import { objectiveParts } from '#shared/model/objective.ts';
import { partnerKinds, segments, tiers } from '#shared/model/partner.ts';
import { partnerProcesses } from '#shared/model/process-step.ts';
import { touchpointKinds } from '#shared/model/touchpoint.ts';
import { validationOutcomes } from '#shared/model/validation.ts';

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

describe('method 5 to 7: what the whole method adds; ids are part of the data format', () => {
  test.each([
    ['5.5: what makes a champion', championTests, 'power argues-when-absent personal-stake'],
    ['5.6: the parts of objectives', objectiveParts, 'relationship value-for-partner value-for-us'],
    [
      '6: components of a culture',
      cultureComponents,
      'decision-making work-structure communication control-mechanisms source-of-power',
    ],
    ['6: lenses', cultureLenses, 'values behaviours practices symbols'],
    ['6: culture types', cultureTypes, 'bureaucratic collaborative entrepreneurial individualistic'],
    ['6: outcomes of a validation', validationOutcomes, 'supports against unclear'],
    [
      '6: processes that an adjustment concerns',
      partnerProcesses,
      'ordering approval reporting support meetings',
    ],
    ['7: kinds of contact', touchpointKinds, 'meeting call mail event training'],
  ] as const)('method %s', (_name, values, ids) => {
    expect(values).toEqual(ids.split(' '));
  });

  test('method 6: 20 items, each component through each lens', () => {
    expect(cultureItems).toEqual(
      cultureComponents.flatMap((component) => cultureLenses.map((lens) => `${component}.${lens}`)),
    );
  });
});
