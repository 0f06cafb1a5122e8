import { acceptPlanLine, editPlanLine, rejectPlanLine } from '../edit/plan/plan-lines.ts';
import { setAim } from '../edit/plan/aim.ts';
import { chooseTarget } from '../edit/plan/targets.ts';
import { change, type Change } from '../model/change.ts';
import type { IsoDate, PersonId } from '../model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '../model/partner-state.ts';
import { agreedDay, meetingDay } from './agreed-day.ts';
import { openPartnerId } from '../reading/partner.ts';
import type { PlannedLine } from '../rules/campaign/planned-line.ts';
import { planRowsOf } from '../rules/plan/view.ts';

type Decision = (state: PartnerState, shown: PlannedLine) => readonly Change[];

/** What the user of the sample has decided about some people's lines, by key of the person. */
const decisions: Readonly<Record<string, Decision>> = {
  tomasz: acceptPlanLine,
  priya: acceptPlanLine,
  aiko: acceptPlanLine,
  karin: (state, shown) =>
    editPlanLine(state, shown, {
      firstAction:
        'Bring Karin Lindqvist the three-year view of who works on her account, then ask for half an hour on her own plan.',
      reason: 'She asked for exactly this last time.',
    }),
  declan: (state, shown) => {
    const rejected = rejectPlanLine(
      state,
      shown,
      'Not before Priya Raghunathan has told us how the held orders were settled.',
    );
    return rejected.ok ? rejected.changes : [];
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
  const start = applyChanges(emptyState(), before);
  const partnerId = openPartnerId(start);
  if (partnerId === null) return [];
  const steps: readonly ((state: PartnerState) => readonly Change[])[] = [
    (state) => setAim(state, { goal: GOAL, aimDate: agreedDay(today, AIM_IN) }),
    () => [
      change('decision_window', `${partnerId}.board`, {
        partnerId,
        kind: 'decision',
        what: 'Their board chooses the supplier for managed edge',
        on: meetingDay(today, BOARD_IN),
      }),
    ],
    ...chosen.map((key) => (state: PartnerState) => chooseTarget(state, partnerId, personIdOf(key), true)),
    ...Object.entries(decisions).map(([key, decide]) => (state: PartnerState) => {
      const shown = planRowsOf(state, personIdOf(key), today)[0]?.shown;
      return shown === undefined ? [] : decide(state, shown);
    }),
  ];
  const changes: Change[] = [];
  let state = start;
  for (const step of steps) {
    const made = step(state);
    changes.push(...made);
    state = applyChanges(state, made);
  }
  return changes;
}
