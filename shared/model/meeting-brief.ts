import { z } from 'zod';
import { defineEntity, type RecordOf } from './entity.ts';
import {
  idList,
  json,
  longText,
  oneOf,
  optionalDate,
  optionalRef,
  ref,
  shortText,
  textList,
} from './field.ts';
import type { ColleagueId, IsoDate, PartnerId, PersonId, TouchpointId } from './id.ts';
import { touchpointKinds } from './touchpoint.ts';

/** A planned meeting and its one-page brief (method, section 8). What the user did not edit is filled from the map. */
export const meetingBrief = defineEntity('meeting_brief', 'partner', {
  partnerId: ref<PartnerId>('partner'),
  title: shortText(),
  on: optionalDate<IsoDate>(),
  /** Local time `HH:MM`, or empty. */
  time: shortText(),
  place: shortText(),
  kind: oneOf(touchpointKinds, 'meeting'),
  personIds: idList<PersonId>(),
  colleagueIds: idList<ColleagueId>(),
  goal: longText(),
  /** The user's own questions; empty = those that the rules propose. */
  questions: textList(),
  /** Texts that the user put in place of what the map gives, by part of the brief. */
  edits: json<Readonly<Record<string, string>>>(z.record(z.string().max(120), z.string().max(20_000)), {}),
  /** The contact that it became; null before the meeting. */
  touchpointId: optionalRef<TouchpointId>('touchpoint'),
});
export type MeetingBrief = RecordOf<typeof meetingBrief>;
