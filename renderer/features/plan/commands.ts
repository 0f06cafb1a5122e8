import { partnerInView, showTab } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { updatePlan } from '#renderer/edits/plan.ts';
import { lookAtPartner, usePlan } from './plan-store.ts';

/** Generates the plan of the open partner, or brings it up to date, and shows it. */
export async function generateAndShow(): Promise<void> {
  showTab('plan');
  const difference = await updatePlan();
  if (difference === null) return;
  lookAtPartner(useDocument.getState().partnerId);
  usePlan.setState({ part: 'lines', lastUpdate: difference });
}

/** Attaches the commands of the plan; called once when the feature is loaded. */
export function registerPlanCommands(): void {
  registerCommand('plan.generate', {
    mayRun: () =>
      partnerInView() !== null && !useDocument.getState().readOnly && currentState().person.size > 0,
    run: generateAndShow,
  });
}
