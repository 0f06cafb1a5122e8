import { runCommand } from '#renderer/commands/commands.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { removeLine } from '#renderer/edits/plan.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';
import { nameOf } from '#shared/rules/reading.ts';

/** Takes the line of somebody who left out of the plan; the message offers the way back. */
export async function removeLineOf(personId: PersonId): Promise<void> {
  const name = nameOf(currentState(), personId);
  if (!(await removeLine(personId))) return;
  toast({
    title: `The line of ${name} was removed`,
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}
