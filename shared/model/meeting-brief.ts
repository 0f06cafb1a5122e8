import { isRecordOf, isText } from './plain-value.ts';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  idList,
  json,
  longText,
  MAX_LONG_TEXT,
  oneOf,
  optionalDate,
  optionalRef,
  ref,
  shortText,
  textList,
  timeOfDay,
} from './field.ts';
import { touchpointKinds } from './touchpoint.ts';

/** A brief has a few parts for itself and for each person; more than this are no texts of a brief. */
const MOST_EDITS = 5_000;

/** A planned meeting and its one-page brief (method, section 8). What the user did not edit is filled from the map. */
export const meetingBrief = defineEntity(
  'meeting_brief',
  'partner',
  {
    partnerId: ref('partner'),
    title: shortText(),
    on: optionalDate(),
    /** Local time `HH:MM`, or empty. */
    time: timeOfDay(),
    place: shortText(),
    kind: oneOf(touchpointKinds, 'meeting'),
    personIds: idList('person'),
    colleagueIds: idList('colleague'),
    goal: longText(),
    /** The user's own questions; empty = those that the rules propose. */
    questions: textList(),
    /** Texts that the user put in place of what the map gives, by part of the brief. */
    edits: json<Readonly<Record<string, string>>>(
      (value) =>
        isRecordOf(value, MOST_EDITS, (text, key) => key.length <= 120 && isText(text, MAX_LONG_TEXT)),
      'texts by part of the brief',
      {},
    ),
    /** The contact that it became; null before the meeting. */
    touchpointId: optionalRef('touchpoint'),
  },
  {
    sharing: {
      everything: [
        'partnerId',
        'title',
        ['on', 'time'],
        'place',
        'kind',
        'personIds',
        'colleagueIds',
        'goal',
        'questions',
        'edits',
        'touchpointId',
      ],
    },
    names: { title: 'text', place: 'text', goal: 'text', questions: 'text', edits: 'inside' },
  },
);
export type MeetingBrief = RecordOf<typeof meetingBrief>;
