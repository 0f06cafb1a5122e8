import { run } from '#renderer/edits/run.ts';
import { removeLine } from '#shared/edit/plan/plan-edits.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PlanLineId } from '#shared/model/id.ts';
import type { PlanRow } from '#shared/rules/plan/view.ts';
import { nameOf } from '#shared/reading/people.ts';
import { focusLine } from './focus-line.ts';

/** Takes a line out of the plan that is no longer needed; the message offers the way back, the keyboard goes to the next line. */
export async function removeLineOf({ id, personId, slot }: PlanRow): Promise<void> {
  const name = nameOf(currentState(), personId);
  const neighbour = neighbourOf(id);
  if (!(await run(removeLine, { personId, slot }))) return;
  // Its name, and not the nearest button, which a second key press would push.
  if (neighbour !== null) focusLine(neighbour);
  toast({
    title: `The line of ${name} was removed`,
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}

/** The line below, or else the one above. */
function neighbourOf(id: PlanLineId): PlanLineId | null {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-line]:has([data-name])')].map(
    ({ dataset }) => dataset['line'],
  );
  const at = ids.indexOf(id);
  return (ids[at + 1] ?? ids[at - 1] ?? null) as PlanLineId | null; // lines carry their ids
}
