import { cultureTypes } from './culture-type.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import { longText, optionalOneOf, shortText } from './field.ts';

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
  },
  {
    sharing: {
      everything: ['name', 'cultureType', 'notes'],
    },
    names: { name: 'text', notes: 'text' },
  },
  { fixedId: () => CHANNEL_OWNER_ID },
);
export type ChannelOwner = RecordOf<typeof channelOwner>;
