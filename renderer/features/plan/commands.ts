import { partnerInView, showView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { updatePlan } from '#renderer/edits/update-plan.ts';
import { changesLines, planOf } from '#shared/rules/plan/merge.ts';
import { focusLine } from './line/focus-line.ts';
import { lookAtPartner, showNews, usePlan } from '#renderer/session/plan-store.ts';

/** The view of the tab Plan that shows the engagement plan. */
const ENGAGEMENT_VIEW = 'engagement';

/**
 * Generates the plan of the open partner, or brings it up to date, and shows it. Where nothing but lines that the user keeps
 * differ from the rules it leads to those, since only the user can decide about them.
 */
async function generateAndShow(): Promise<void> {
  showView('plan', ENGAGEMENT_VIEW);
  const first = planOf(currentState()) === undefined;
  const difference = await updatePlan();
  if (difference === null) return;
  lookAtPartner(useDocument.getState().partnerId);
  usePlan.setState({ part: 'lines', lastUpdate: { difference, first } });
  const [differs] = difference.keptDiffer;
  if (differs === undefined || changesLines(difference)) return;
  showNews();
  focusLine(differs);
}

registerCommand('plan.generate', {
  mayRun: () =>
    partnerInView() !== null && !useDocument.getState().readOnly && currentState().person.size > 0,
  run: generateAndShow,
});
