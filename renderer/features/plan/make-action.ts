import { actionFromLine } from '#renderer/edits/plan.ts';
import { toast } from '#renderer/ui/toast.ts';
import { dateText } from '#shared/rules/calendar.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { usePlan } from './plan-store.ts';

/** Makes an action of a line and says where it is, whether by button or by key. */
export async function makeAction({ personId, shown }: PlanRow): Promise<void> {
  if (!(await actionFromLine(personId))) return;
  toast({
    title: 'Action added',
    description: shown.date === null ? '' : `Due ${dateText(shown.date)}.`,
    key: 'plan-action',
    action: { label: 'Show actions', onSelect: () => usePlan.setState({ part: 'actions' }) },
  });
}
