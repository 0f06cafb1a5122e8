import { defineEntity, type RecordOf } from './entity.ts';
import { flag, longText, optionalDate, optionalRef, ref } from './field.ts';
import { MAX_FIXED_ID } from './row-id.ts';

/** Something that somebody does by a date: from a plan line, or on its own. */
export const action = defineEntity(
  'action',
  'partner',
  {
    partnerId: ref('partner'),
    personId: optionalRef('person'),
    planLineId: optionalRef('plan_line', MAX_FIXED_ID),
    text: longText(),
    ownerColleagueId: optionalRef('colleague'),
    due: optionalDate(),
    done: flag(false),
    doneOn: optionalDate(),
    outcome: longText(),
    /** The user released these very words for the joint plan, which the partner reads. */
    shareable: flag(false),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'personId',
        'planLineId',
        ['text', 'shareable'],
        'ownerColleagueId',
        'due',
        ['done', 'doneOn'],
        'outcome',
      ],
    },
    names: { text: 'text', outcome: 'text' },
  },
);
export type Action = RecordOf<typeof action>;
