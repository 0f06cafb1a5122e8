import { defineEntity, type RecordOf } from './entity.ts';
import { idList, longText, oneOf, optionalDate, optionalNumber, ref } from './field.ts';

export const touchpointKinds = ['meeting', 'call', 'mail', 'event', 'training'] as const;
export type TouchpointKind = (typeof touchpointKinds)[number];
export const touchpointKindLabels: Readonly<Record<TouchpointKind, string>> = {
  meeting: 'Meeting',
  call: 'Call',
  mail: 'Mail',
  event: 'Event',
  training: 'Training',
};

export const moods = [-2, -1, 0, 1, 2] as const;
/** How a contact went, from −2 to +2 (method, section 7). */
export type Mood = (typeof moods)[number];
export const moodLabels: Readonly<Record<Mood, string>> = {
  '-2': 'Very bad',
  '-1': 'Bad',
  '0': 'Neutral',
  '1': 'Good',
  '2': 'Very good',
};
/** The sign that carries the mood in black and white, as for support. */
export const moodSigns: Readonly<Record<Mood, string>> = {
  '-2': '−−',
  '-1': '−',
  '0': '0',
  '1': '+',
  '2': '++',
};

/** One contact with people of the partner (method, section 7). Freshness counts from the latest one. */
export const touchpoint = defineEntity(
  'touchpoint',
  'partner',
  {
    partnerId: ref('partner'),
    on: optionalDate(),
    kind: oneOf(touchpointKinds, 'meeting'),
    personIds: idList('person'),
    colleagueIds: idList('colleague'),
    summary: longText(),
    /** −2 to +2, null when not noted. */
    mood: optionalNumber('integer', { min: -2, max: 2 }),
  },
  {
    sharing: {
      facts: ['partnerId', 'on', 'personIds'],
      everything: ['kind', 'colleagueIds', 'summary', 'mood'],
    },
    names: { summary: 'text' },
  },
);
export type Touchpoint = RecordOf<typeof touchpoint>;
