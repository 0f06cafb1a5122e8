import { defineEntity } from './entity.ts';
import { flag, longText, optionalRef, ref, shortText } from './field.ts';

const respondentFields = {
  /** Null for somebody who is not kept as a colleague; then `name` says who it is. */
  colleagueId: optionalRef('colleague'),
  name: shortText(),
  note: longText(),
} as const;

/** Somebody who fills the questionnaire about the channel owner. */
export const ownerRespondent = defineEntity(
  'owner_respondent',
  'profile',
  {
    ...respondentFields,
    /** Came with the sample partner: shows how it looks, and gives way to the user's first own answer. */
    sample: flag(false),
  },
  {
    sharing: {
      everything: [['colleagueId', 'name'], 'note', 'sample'],
    },
    names: { name: 'name', note: 'text' },
  },
);

/** Somebody who fills the questionnaire about a partner, independently of others (method, section 6). */
export const cultureRespondent = defineEntity(
  'culture_respondent',
  'partner',
  {
    partnerId: ref('partner'),
    ...respondentFields,
  },
  {
    sharing: {
      everything: ['partnerId', ['colleagueId', 'name'], 'note'],
    },
    names: { name: 'name', note: 'text' },
  },
);
