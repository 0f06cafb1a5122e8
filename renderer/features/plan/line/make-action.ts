import { run } from '#renderer/edits/run.ts';
import { actOnLines } from '#shared/edit/plan/plan-edits.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { dateText } from '#shared/reading/calendar.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { openActionOf } from './line-action.ts';
import { usePlan } from '#renderer/session/plan-store.ts';
import { showAction } from '#renderer/session/show-in-plan.ts';

/** Makes an action of a line and says where it is, whether by button or by key; a line whose action is still open leads to that one. Resolves to whether one was made. */
export async function makeAction(row: PlanRow): Promise<boolean> {
  const { shown } = row;
  const open = openActionOf(currentState(), row);
  if (open !== undefined) {
    showAction(open.id);
    return false;
  }
  if (!(await run(actOnLines, { lines: [row] }))) return false;
  toast({
    title: 'Action added',
    description: [
      ...(shown.date === null ? [] : [`Due ${dateText(shown.date)}.`]),
      ...(row.state === 'proposed' ? ['The line is accepted with it.'] : []),
    ].join(' '),
    key: 'plan-action',
    action: { label: 'Show actions', onSelect: () => usePlan.setState({ part: 'actions' }) },
  });
  return true;
}
