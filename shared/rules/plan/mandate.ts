import { moves } from '../../playbook/plan/moves.ts';
import { slotOf } from '../../playbook/plays/plays.ts';
import { builtInTactic } from '../../playbook/tactics/library.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

const mandateSlot = slotOf('decision-window', 'mandate');
const compareSlot = slotOf('decision-window', 'compare');

/** Whether a line puts money, terms or a payment for a missed day before somebody. */
function offersTerms({ slot, tacticId, firstAction }: PlannedLine): boolean {
  return (
    slot === compareSlot ||
    builtInTactic(tacticId)?.offersTerms === true ||
    firstAction.includes(moves['stake-fear'])
  );
}

/**
 * What offers money, terms or payments waits for the line in which we agree among ourselves what may be offered; where no line does, that one
 * is not needed.
 */
export function afterMandate(lines: readonly PlannedLine[]): readonly PlannedLine[] {
  const mandate = lines.find(({ slot }) => slot === mandateSlot);
  if (mandate === undefined) return lines;
  const { personId, slot, date } = mandate;
  if (!lines.some((line) => offersTerms(line))) return lines.filter((line) => line !== mandate);
  return lines.map((line) =>
    offersTerms(line) && line.date !== null && date !== null && line.date > date
      ? { ...line, waitsFor: [...line.waitsFor, { personId, slot }] }
      : line,
  );
}
