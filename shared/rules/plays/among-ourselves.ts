import type { PlanLine } from '../../model/plan-line.ts';
import { plays, slotOf } from '../../playbook/plays/plays.ts';
import { builtInTactic } from '../../playbook/tactics/library.ts';

const inside: ReadonlySet<string> = new Set(
  plays.flatMap(({ kind, steps }) =>
    steps.filter(({ internal }) => internal === true).map(({ id }) => slotOf(kind, id)),
  ),
);

/** Whether a line is done among ourselves or by way of others: nothing of it is said to the person whose line it is. */
export function isAmongOurselves({ slot, tacticId }: Pick<PlanLine, 'slot' | 'tacticId'>): boolean {
  return inside.has(slot) || builtInTactic(tacticId)?.internal === true;
}
