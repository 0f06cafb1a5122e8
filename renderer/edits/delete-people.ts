import { undo } from '#renderer/document/commit.ts';
import { currentState } from '#renderer/document/document-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { deletionText } from '#shared/edit/seats/deletion-text.ts';
import { deleteFormerPeople, deleteSeatsWithPeople } from '#shared/edit/seats/seat-edits.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { nameOfPerson, namesOfSeats } from '#shared/reading/names.ts';
import { run, type RunOptions } from './run.ts';

/** Deletes seats with their people; the message says what went along and offers the undo in place of a question before. */
export function deletePeople(seatIds: readonly SeatId[]): Promise<boolean> {
  return telling(namesOfSeats(currentState(), seatIds), (options) =>
    run(deleteSeatsWithPeople, { seatIds }, options),
  );
}

/** Deletes somebody who holds no seat any more, with all that is said about them. */
export function deleteFormerPerson(personId: PersonId): Promise<boolean> {
  return telling(nameOfPerson(currentState(), personId), (options) =>
    run(deleteFormerPeople, { personIds: [personId] }, options),
  );
}

async function telling(who: string, remove: (options: RunOptions) => Promise<boolean>): Promise<boolean> {
  let description = '';
  const written = await remove({
    onChanges: (before, changes) => {
      description = deletionText(before, changes);
    },
  });
  if (written)
    toast({
      title: `${who} deleted`,
      ...(description === '' ? {} : { description }),
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'undo',
    });
  return written;
}
