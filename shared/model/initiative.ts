import { defineEntity } from './entity.ts';
import { longText, shortText } from './field.ts';

/** Something that the channel owner drives with its partners. */
export const initiative = defineEntity(
  'initiative',
  'profile',
  {
    name: shortText(),
    note: longText(),
  },
  {
    sharing: {
      everything: ['name', 'note'],
    },
    names: { name: 'text', note: 'text' },
  },
);
