import { change, type Change } from '../model/change.ts';
import type { IsoDate, PersonId } from '../model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '../model/partner-state.ts';
import { generatePlan } from '../rules/plan/generate.ts';
import { mergePlan, planIdFor, planLineIdFor } from '../rules/plan/merge.ts';

/** What the user of the sample has decided on some lines, by key of the person. */
const decisions: Readonly<Record<string, Parameters<typeof change<'plan_line'>>[2]>> = {
  tomasz: { state: 'accepted' },
  priya: { state: 'accepted' },
  aiko: { state: 'accepted' },
  karin: {
    state: 'edited',
    firstAction:
      'Bring Karin Lindqvist the three-year view of who works on her account, then ask for half an hour on her own plan.',
    reason: 'She asked for exactly this last time.',
  },
  declan: {
    state: 'rejected',
    reason: 'Not before Priya Raghunathan has told us how the held orders were settled.',
  },
};

const GOAL = 'Be the first supplier whom they name for managed edge service, before the end of their year.';

/** The generated plan of the sample, with its goal, with some lines accepted, one edited and one rejected. Fixed ids: nothing is random. */
export function samplePlan(
  before: readonly Change[],
  personIdOf: (key: string) => PersonId,
  today: IsoDate,
): readonly Change[] {
  const state: PartnerState = applyChanges(emptyState(), before);
  const { changes } = mergePlan(state, generatePlan(state, today), today, Date.parse(today));
  const decided = Object.entries(decisions).map(([key, fields]) =>
    change('plan_line', planLineIdFor(personIdOf(key)), fields),
  );
  const goals = [...state.partner.values()].map(({ id }) => change('plan', planIdFor(id), { goal: GOAL }));
  return [...changes, ...goals, ...decided];
}
