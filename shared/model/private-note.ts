import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalRef, ref } from './field.ts';

/** What the user notes for nobody else, about one person, or (`personId` null) about the partner. One row for each. */
export const privateNote = defineEntity(
  'private_note',
  'partner',
  { partnerId: ref('partner'), personId: optionalRef('person'), text: longText() },
  { sharing: { onlyForMe: ['partnerId', 'personId', 'text'] }, names: { text: 'text' } },
  { fixedId: ({ partnerId, personId }) => privateNoteId(personId ?? partnerId) },
);
export type PrivateNote = RecordOf<typeof privateNote>;

/** The id of the private note about a person or a partner. */
export function privateNoteId(about: string): string {
  return `${about}~note`;
}
