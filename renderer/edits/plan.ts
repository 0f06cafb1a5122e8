import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import {
  acceptPlanLine,
  actionFromPlanLine,
  editPlanLine,
  keepPlanLine,
  rejectPlanLine,
  removePlanLine,
  resetPlanLine,
  restorePlanLine,
  type PlanLineTexts,
} from '#shared/edit/plan/plan-lines.ts';
import { setPlanGoal } from '#shared/edit/plan/plan-goal.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { PlanLine } from '#shared/model/plan-line.ts';
import { generatePlan } from '#shared/rules/plan/generate.ts';
import { mergePlan, planOf, type PlanDifference } from '#shared/rules/plan/merge.ts';
import { planView, type PlanRow } from '#shared/rules/plan/view.ts';
import { save } from './save.ts';

/** Generates the plan, or brings it up to date; resolves to what changed, or to null when it was not written. */
export async function updatePlan(): Promise<PlanDifference | null> {
  let difference: PlanDifference | null = null;
  const label = planOf(currentState()) === undefined ? 'Generate the plan' : 'Update the plan';
  const { today } = useDocument.getState();
  const saved = await save('plan.generate', label, (now) => {
    const merged = mergePlan(now, generatePlan(now, today), today, Date.now());
    difference = merged.difference;
    return merged.changes;
  });
  return saved ? difference : null;
}

/** Says what the plan is to reach. */
export function changeGoal(goal: string): Promise<boolean> {
  return save('plan.goal', 'Change the goal of the plan', (now) => setPlanGoal(now, goal));
}

/** Accepts the line of a person as it is shown. */
export function acceptLine(personId: PersonId): Promise<boolean> {
  return saveLine('accept', 'Accept', personId, (now, row) => acceptPlanLine(now, row.shown));
}

/** Writes texts of a person's line anew. */
export function changeLine(personId: PersonId, texts: PlanLineTexts): Promise<boolean> {
  return saveLine('edit', 'Change', personId, (now, row) => editPlanLine(now, row.shown, texts));
}

/** Rejects the line of a person, with a reason. */
export function rejectLine(personId: PersonId, reason: string): Promise<boolean> {
  return saveLine('reject', 'Reject', personId, (now, row) => rejectPlanLine(now, row.shown, reason));
}

/** Takes back what the user decided about a line: it says again what the rules say. */
export function resetLine(personId: PersonId): Promise<boolean> {
  return saveLine('reset', 'Follow the rules in', personId, (now, { planned }) =>
    planned === null ? [] : resetPlanLine(now, planned),
  );
}

/** Takes back what was written into a person's line since it was `before`; with null, nobody had written anything. */
export function restoreLine(personId: PersonId, before: PlanLine | null): Promise<boolean> {
  return saveLine('restore', 'Take back the changes of', personId, (now, { line, planned }) => {
    if (before !== null) return restorePlanLine(now, before);
    return line === null || planned === null ? [] : resetPlanLine(now, planned);
  });
}

/** Keeps a line although the map has changed. */
export function keepLine(personId: PersonId): Promise<boolean> {
  return saveLine('keep', 'Keep', personId, (now, { line, planned }) =>
    planned === null || line === null ? [] : keepPlanLine(now, line, planned),
  );
}

/** Takes the line of somebody who left out of the plan. */
export function removeLine(personId: PersonId): Promise<boolean> {
  return saveLine('remove', 'Remove', personId, (now) => removePlanLine(now, personId));
}

/** Makes an action of a line, owned by the colleague in charge of the person. */
export function actionFromLine(personId: PersonId): Promise<boolean> {
  return saveLine('act', 'Make an action of', personId, (now, row) => {
    const ownerColleagueId = now.person.get(personId)?.ownerColleagueId ?? null;
    return actionFromPlanLine(now, row.shown, newId(), { ownerColleagueId });
  });
}

function saveLine(
  verb: string,
  label: string,
  personId: PersonId,
  edit: (state: PartnerState, row: PlanRow) => ReturnType<Parameters<typeof save>[2]>,
): Promise<boolean> {
  const name = nameOfPerson(currentState(), personId);
  return save(`plan.${verb}`, `${label} the plan for ${name}`, (now) => {
    const row = planView(now, useDocument.getState().today).rows.find((r) => r.personId === personId);
    return row === undefined ? [] : edit(now, row);
  });
}
