import { generatePlan } from '#shared/rules/plan/generate.ts';
import { mergePlan, type PlanDifference } from '#shared/rules/plan/merge.ts';
import { updatePlan as edit } from '#shared/edit/plan/plan-edits.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from './run.ts';

/** Generates the plan, or brings it up to date; resolves to what changed, or to null when it was not written. */
export async function updatePlan(): Promise<PlanDifference | null> {
  let difference: PlanDifference | null = null;
  const { today } = useDocument.getState();
  const saved = await run(edit, null, {
    onChanges: (before) => {
      difference = mergePlan(before, generatePlan(before, today), today, Date.now()).difference;
    },
  });
  return saved ? difference : null;
}
