import { Trash2, Undo2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { clearSelection, selectSeats, useSelection } from '#renderer/session/selection-store.ts';
import { personComesBack } from '#renderer/edits/add-person.ts';
import { deleteFormerPerson } from '#renderer/edits/delete-people.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { nameOfPerson } from '#shared/reading/names.ts';
import type { PersonId } from '#shared/model/id.ts';

type Props = {
  readonly personId: PersonId;
  /** Icons only, for rows of a list. */
  readonly compact?: boolean;
};

/** What can be done with somebody without a seat: back into the tray, or deleted with all that is said about them. */
export function FormerPersonButtons({ personId, compact = false }: Props): ReactElement {
  const back = () => void bringBack(personId);
  const remove = () => void removeFormerPerson(personId);
  const name = nameOfPerson(currentState(), personId);
  if (compact)
    return (
      <>
        <IconButton size="s" label={`${name} is back at the partner`} icon={<Undo2 />} edits onClick={back} />
        <IconButton size="s" label={`Delete ${name}`} icon={<Trash2 />} edits onClick={remove} />
      </>
    );
  return (
    <>
      <Button size="s" icon={<Undo2 />} edits onClick={back}>
        Back at the partner
      </Button>
      <Button size="s" variant="danger" icon={<Trash2 />} edits onClick={remove}>
        Delete
      </Button>
    </>
  );
}

async function bringBack(personId: PersonId): Promise<void> {
  const seatId = await personComesBack(personId);
  if (seatId !== null) selectSeats([seatId]);
}

/** Deletes somebody without a seat and shows the partner in their place; undo brings everything back. */
export async function removeFormerPerson(personId: PersonId): Promise<void> {
  const written = await deleteFormerPerson(personId);
  if (written && useSelection.getState().personId === personId) clearSelection();
}
