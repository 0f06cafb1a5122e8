import { change, type Change } from '../model/change.ts';
import type { IsoDate, PersonId } from '../model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '../model/partner-state.ts';
import { planTargetId } from '../model/plan-target.ts';
import { addDays, onWorkingDay } from '../reading/calendar.ts';
import { generatePlan } from '../rules/plan/generate.ts';
import { MAIN_SLOT, planLineIdFor } from '../model/plan-line.ts';
import { mergePlan, planIdFor } from '../rules/plan/merge.ts';

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

/** Whose yes the user of the sample needs beside those whom the rule takes. */
const chosen: readonly string[] = ['priya'];

/** Days from today to the aim, and to the day on which their board decides. */
const AIM_IN = 32;
const BOARD_IN = 18;

const GOAL = 'Be the first supplier whom they name for managed edge service, before the end of their year.';

/** The plan of the sample with its aim, the day on which the partner decides, with some lines accepted, one edited and one rejected. Fixed ids: nothing is random. */
export function samplePlan(
  before: readonly Change[],
  personIdOf: (key: string) => PersonId,
  today: IsoDate,
): readonly Change[] {
  const state: PartnerState = applyChanges(emptyState(), before);
  const { changes } = mergePlan(state, generatePlan(state, today), today, Date.parse(today));
  const decided = Object.entries(decisions).map(([key, fields]) =>
    change('plan_line', planLineIdFor({ personId: personIdOf(key), slot: MAIN_SLOT }), fields),
  );
  const aims = [...state.partner.values()].flatMap(({ id: partnerId }) => [
    change('plan', planIdFor(partnerId), { goal: GOAL, aimDate: onWorkingDay(addDays(today, AIM_IN)) }),
    change('decision_window', `${partnerId}.board`, {
      partnerId,
      kind: 'decision',
      what: 'Their board chooses the supplier for managed edge',
      on: onWorkingDay(addDays(today, BOARD_IN)),
    }),
    ...chosen.map((key) => {
      const personId = personIdOf(key);
      return change('plan_target', planTargetId(personId), { partnerId, personId });
    }),
  ]);
  return [...changes, ...aims, ...decided];
}
