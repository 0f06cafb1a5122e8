import { cultureComponents, type CultureComponent } from './culture-item.ts';
import { defineEntity } from './entity.ts';
import { longText, oneOf, ref } from './field.ts';

/** What a component of the partner's culture means for us; its id is `cultureNoteId(partnerId, component)`. */
export const cultureNote = defineEntity(
  'culture_note',
  'partner',
  {
    partnerId: ref('partner'),
    component: oneOf(cultureComponents, 'decision-making'),
    text: longText(),
  },
  {
    sharing: {
      everything: ['partnerId', 'component', 'text'],
    },
    names: { text: 'text' },
  },
  { fixedId: (row) => cultureNoteId(row.partnerId, row.component) },
);

/** The id of the one note of a partner on a component. */
export function cultureNoteId(partnerId: string, component: CultureComponent): string {
  return `${partnerId}.${component}`;
}
