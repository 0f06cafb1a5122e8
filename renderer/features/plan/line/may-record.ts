import type { PlanRow } from '#shared/rules/plan/view.ts';

/** Whether there is something to record of a line: it was taken up, and came from a tactic. */
export function mayRecord({ state, planned, shown }: PlanRow): boolean {
  return planned !== null && (state === 'accepted' || state === 'edited') && shown.tacticId !== '';
}
