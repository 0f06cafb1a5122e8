import { defineEntity, type RecordOf } from './entity.ts';
import { optionalDate, shortText } from './field.ts';

/** Somebody at the channel owner. */
export const colleague = defineEntity(
  'colleague',
  'profile',
  {
    name: shortText(),
    email: shortText(),
    title: shortText(),
    leftOn: optionalDate(),
  },
  {
    sharing: {
      everything: ['name', 'email', 'title', 'leftOn'],
    },
    names: { name: 'name', email: 'contact', title: 'text' },
  },
);
export type Colleague = RecordOf<typeof colleague>;
