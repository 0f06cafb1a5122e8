import { defineEntity, type RecordOf } from './entity.ts';
import { integer, longText, optionalDate, optionalRef, ref } from './field.ts';

/** A priority of the partner: ranked (1 is first), dated, with who said so, linked to an initiative of ours. */
export const priority = defineEntity(
  'priority',
  'partner',
  {
    partnerId: ref('partner'),
    rank: integer(1, { min: 1, max: 999 }),
    text: longText(),
    saidByPersonId: optionalRef('person'),
    saidOn: optionalDate(),
    initiativeId: optionalRef('initiative'),
  },
  {
    sharing: {
      everything: ['partnerId', 'rank', ['text', 'saidByPersonId', 'saidOn'], 'initiativeId'],
    },
    names: { text: 'text' },
  },
);
export type Priority = RecordOf<typeof priority>;
