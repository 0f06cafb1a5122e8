import { run } from '#renderer/edits/run.ts';
import { changePeople } from '#shared/edit/people/person-edits.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import type { MenuItem } from '#renderer/ui/Menu.tsx';
import type { PersonId } from '#shared/model/id.ts';
import { choosePhoto } from './take-photo.ts';

export function hasPhoto(personId: PersonId): boolean {
  return (currentState().person.get(personId)?.photo ?? '') !== '';
}

/** Takes the photo of a person away; the initials are shown again. */
export async function removePhoto(personId: PersonId): Promise<void> {
  if (hasPhoto(personId)) await run(changePeople, { personIds: [personId], facts: { photo: '' } });
}

/** What can be done with the photo of a person: choose one, and remove the one that is there. */
export function photoMenu(personId: PersonId): readonly MenuItem[] {
  const disabled = useDocument.getState().readOnly;
  const choose = {
    disabled,
    id: 'choose',
    label: 'Choose a photo …',
    onSelect: () => void choosePhoto(personId),
  };
  const remove = {
    disabled,
    id: 'remove',
    label: 'Remove the photo',
    onSelect: () => void removePhoto(personId),
  };
  return hasPhoto(personId) ? [choose, remove] : [choose];
}
