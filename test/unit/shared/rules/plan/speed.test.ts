import { describe, expect, test } from 'vitest';
import { adaptabilities, coverages, influences, orientations, supports } from '#shared/model/rating.ts';
import { findingsOf } from '#shared/rules/findings/findings.ts';
import { planView } from '#shared/rules/plan/view.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { partnerMap, TODAY, type GivenLine, type GivenPerson } from '../../../../fixtures/partner-map.ts';

/** Every person rated, each one influencing two others and reporting to a manager of ten. */
function bigMap(size: number): PartnerState {
  const key = (index: number): string => `k${index}`;
  const people = Array.from({ length: size }, (_, index): readonly [string, GivenPerson] => [
    key(index),
    {
      support: supports[index % 5] ?? 'neutral',
      influence: influences[index % 3] ?? 'outside',
      coverage: coverages[index % 4] ?? 'none',
      adaptability: adaptabilities[(index * 3) % 5] ?? 'pragmatist',
      orientation: orientations[(index * 7) % 4] ?? 'business',
      touched: index % 2 === 0 ? ['2026-03-01'] : [],
      fields: { cadenceDays: 30 },
      ...(index === 0 ? {} : { reportsTo: key(Math.floor(index / 10)) }),
    },
  ]);
  const lines = Array.from({ length: size * 2 }, (_, index): GivenLine => [
    'influences',
    key(index % size),
    key((index * 13 + 7) % size),
    ((index % 3) + 1) as 1 | 2 | 3, // a remainder of three plus one
  ]);
  return partnerMap({ people: Object.fromEntries(people), lines });
}

describe('speed of the plan', () => {
  // Time of the processor, not of the clock: other work on the machine does not count. Bounds are several times what it takes, so that a slow machine passes and a slip to quadratic time does not.
  test.each([
    [200, 600],
    [5_000, 8_000],
  ])('%i people within %i ms, findings and view included', (size, most) => {
    const state = bigMap(size);
    const start = process.cpuUsage();
    const { rows: plan } = planView(state, TODAY);
    findingsOf(state, TODAY);
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1_000;
    expect(plan).toHaveLength(size);
    expect(took).toBeLessThan(most);
  });
});
