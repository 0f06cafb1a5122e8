import { change, type Change } from '../model/change.ts';
import type { PartnerId, PersonId } from '../model/id.ts';
import { onlyForMeId } from '../model/only-for-me.ts';
import { privateNoteId } from '../model/private-note.ts';
import { ratingId } from '../model/rating.ts';

/** What the user keeps to themselves: a note about the partner, one about a person, and a rating. */
export function samplePrivate(partnerId: PartnerId, person: (key: string) => PersonId): readonly Change[] {
  const [declan, karin] = [person('declan'), person('karin')];
  const rowId = ratingId(declan, 'support');
  return [
    change('private_note', privateNoteId(partnerId), {
      partnerId,
      text: 'I would like to hand this partner over next year, and have told nobody yet.',
    }),
    change('private_note', privateNoteId(karin), {
      partnerId,
      personId: karin,
      text: 'Talk to her about the trip to Bergen before business.',
    }),
    change('only_for_me', onlyForMeId(rowId), { partnerId, kind: 'rating', rowId }),
  ];
}
