import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { Action } from '#shared/model/action.ts';
import { askOutcome } from '#renderer/session/tactics-store.ts';

/** After an action of a plan line is done: offers to record what came of the tactic that the line came from. */
export function offerOutcome({ planLineId }: Action): void {
  const line = planLineId === null ? undefined : currentState().plan_line.get(planLineId);
  if (line === undefined || line.tacticId === '') return;
  const { personId, tacticId } = line;
  toast({
    title: 'Action done',
    description: 'Note what came of it, and the next plan takes it into account.',
    key: 'tactic-outcome',
    action: { label: 'What came of it?', onSelect: () => askOutcome(personId, tacticId) },
  });
}
