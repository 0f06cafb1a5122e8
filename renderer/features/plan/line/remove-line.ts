import { run } from '#renderer/edits/run.ts';
import { removeLineOfLeaver } from '#shared/edit/plan/plan-edits.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import type { PersonId } from '#shared/model/id.ts';
import { nameOf } from '#shared/reading/people.ts';
import { focusLine } from './focus-line.ts';

/** Takes the line of somebody who left out of the plan; the message offers the way back, the keyboard goes to the next line. */
export async function removeLineOf(personId: PersonId): Promise<void> {
  const name = nameOf(currentState(), personId);
  const neighbour = neighbourOf(personId);
  if (!(await run(removeLineOfLeaver, { personId }))) return;
  // Its name, and not the nearest button, which a second key press would push.
  if (neighbour !== null) focusLine(neighbour);
  toast({
    title: `The line of ${name} was removed`,
    action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
    key: 'undo',
  });
}

/** Whose line stands below, or else above. */
function neighbourOf(personId: PersonId): PersonId | null {
  const ids = [...document.querySelectorAll<HTMLElement>('[data-person]:has([data-name])')].map(
    ({ dataset }) => dataset['person'],
  );
  const at = ids.indexOf(personId);
  return (ids[at + 1] ?? ids[at - 1] ?? null) as PersonId | null; // lines carry the ids of their people
}
