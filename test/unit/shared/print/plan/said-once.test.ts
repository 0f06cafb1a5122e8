import { expect, test } from 'vitest';
import { internalPlan } from '#shared/print/plan/internal-plan.ts';
import { saidOnce } from '#shared/print/plan/said-once.ts';
import { sampleState } from '../../../../fixtures/sample-state.ts';
import { TODAY } from '../../../../fixtures/partner-map.ts';

test('a later line of somebody keeps what it does, when and why, and leaves out what was said of how to speak with them', () => {
  const { plans } = internalPlan(sampleState(TODAY), TODAY);
  const printed = saidOnce(plans);
  const repeated = plans.filter(({ personId }, index) =>
    plans.slice(0, index).some((plan) => plan.personId === personId),
  );
  expect(repeated).not.toEqual([]);
  const words = (all: typeof plans): number => JSON.stringify(all).length;
  expect(words(printed)).toBeLessThan(words(plans));
  for (const [index, plan] of plans.entries()) {
    const own = printed[index];
    const keys = ['first-action', 'owner', 'waits-for', 'date'];
    expect(own?.step.filter(({ key }) => keys.includes(key))).toEqual(
      plan.step.filter(({ key }) => keys.includes(key)),
    );
    const all = printed.filter(({ personId }) => personId === plan.personId);
    // Nothing that the plan says of somebody is said on none of their lines.
    const said = JSON.stringify(all);
    for (const text of [...plan.because, ...plan.step.map((fact) => fact.text)])
      expect(said).toContain(JSON.stringify(text));
  }
});
