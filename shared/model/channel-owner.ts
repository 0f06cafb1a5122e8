import { cultureTypes } from './culture-type.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalNumber, optionalOneOf, shortText } from './field.ts';

export const CHANNEL_OWNER_ID = 'channel-owner';

/** Our user's own company: one row for the whole profile, its id is `CHANNEL_OWNER_ID`. */
export const channelOwner = defineEntity(
  'channel_owner',
  'profile',
  {
    name: shortText(),
    /** Culture type that the user already knows, until the questionnaire tells it. */
    cultureType: optionalOneOf(cultureTypes),
    notes: longText(),
    /** After so many months somebody who left is proposed for erasing; null = nobody is. */
    retentionMonths: optionalNumber('integer', { min: 1, max: 240 }),
  },
  {
    sharing: {
      everything: ['name', 'cultureType', 'notes', 'retentionMonths'],
    },
    names: { name: 'text', notes: 'text' },
  },
  { fixedId: () => CHANNEL_OWNER_ID },
);
export type ChannelOwner = RecordOf<typeof channelOwner>;
