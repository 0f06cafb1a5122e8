import { defineEntity, type RecordOf } from './entity.ts';
import { idList, integer, ref, shortText } from './field.ts';

/** What a partner is good at, how well (1-3), and the people who hold it. */
export const competency = defineEntity(
  'competency',
  'partner',
  {
    partnerId: ref('partner'),
    name: shortText(),
    level: integer(1, { min: 1, max: 3 }),
    personIds: idList('person'),
  },
  {
    sharing: {
      everything: ['partnerId', 'name', 'level', 'personIds'],
    },
    names: { name: 'text' },
  },
);
export type Competency = RecordOf<typeof competency>;
