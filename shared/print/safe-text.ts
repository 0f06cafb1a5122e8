import type { Action } from '../model/action.ts';
import type { Colleague } from '../model/colleague.ts';
import type { Partner } from '../model/partner.ts';
import type { IsoDate } from '../model/id.ts';
import type { MeetingBrief } from '../model/meeting-brief.ts';
import { noName, type Person } from '../model/person.ts';
import { type Seat } from '../model/seat.ts';
import { touchpointKindLabels } from '../model/touchpoint.ts';
import { dateText, weekdayText } from '../reading/calendar.ts';

declare const safe: unique symbol;

/**
 * Text that may leave the company. Only the functions of this file make it, each from one named field or a fixed sentence;
 * a partner-safe document holds no other text, so that notes, evidence or ratings cannot reach it by mistake.
 */
export type SafeText = string & { readonly [safe]: true };

function allow(text: string): SafeText {
  return text as SafeText; // the only place where text becomes safe; every caller is in this file
}

export function partnerNameText(partner: Partner | undefined): SafeText {
  return allow(partner?.name.trim() === '' || partner === undefined ? 'Partner' : partner.name.trim());
}

export function personNameText(person: Person): SafeText {
  return allow(person.name.trim() === '' ? noName : person.name.trim());
}

/** The title of a position; empty when none was given. */
export function seatTitleText(seat: Seat): SafeText {
  return allow(seat.title.trim());
}

/** The department of a position; empty when none was given. */
export function seatDepartmentText(seat: Seat): SafeText {
  return allow(seat.department.trim());
}

/** The name of one of our colleagues; empty when nobody is meant. */
export function colleagueNameText(colleague: Colleague | undefined): SafeText {
  return allow(colleague?.name.trim() ?? '');
}

export function colleagueTitleText(colleague: Colleague): SafeText {
  return allow(colleague.title.trim());
}

/** The day of printing, or any other date that carries no judgement. */
export function safeDate(date: IsoDate): SafeText {
  return allow(dateText(date));
}

/** The words of an action that the user released for the partner; empty for all others. */
export function releasedText({ shareable, text }: Action): SafeText {
  return allow(shareable ? text.trim() : '');
}

/** The date of a step; empty without one. */
export function stepDate({ due }: Action): SafeText {
  return allow(due === null ? '' : dateText(due));
}

/** Title and department of a position on one line; empty without a seat. */
export function personPositionText(seat: Seat | undefined): SafeText {
  const parts = seat === undefined ? [] : [seat.title.trim(), seat.department.trim()];
  return allow(parts.filter((part) => part !== '').join(', '));
}

/** When, how and where a meeting is, in one line. The place is what an invitation says too. */
export function meetingLine(brief: MeetingBrief): SafeText {
  const parts = [
    brief.on === null ? '' : weekdayText(brief.on),
    // The field takes any words; only a time of day leaves the company.
    /^\s*\d{1,2}[:.]\d{2}(\s*[–-]\s*\d{1,2}[:.]\d{2})?/u.exec(brief.time)?.[0].trim() ?? '',
    touchpointKindLabels[brief.kind],
    brief.place.trim(),
  ];
  return allow(parts.filter((part) => part !== '').join(' · '));
}

/** The parts of a brief that the user writes for the partner to read. */
export const partnerTexts = ['title', 'purpose', 'agenda', 'questions'] as const;
export type PartnerText = (typeof partnerTexts)[number];

/** The key under which `meeting_brief.edits` keeps a text for the partner; no other text is kept under such a key. */
export function partnerTextKey(text: PartnerText): string {
  return `for-partner.${text}`;
}

/** What the user wrote in a field that says that the partner reads it; empty when nothing. */
export function forPartnerText(brief: MeetingBrief, text: PartnerText): SafeText {
  return allow(brief.edits[partnerTextKey(text)]?.trim() ?? '');
}

/** The same, line by line, without empty ones. */
export function forPartnerLines(brief: MeetingBrief, text: PartnerText): readonly SafeText[] {
  const lines = forPartnerText(brief, text).split('\n');
  return lines.map((line) => allow(line.trim())).filter((line) => line !== '');
}

/** A part of a drawing's fixed wording, such as `Vacant seat`. */
export function fixedText(text: FixedWording): SafeText {
  return allow(text);
}

/** The fixed wording that partner-safe drawings, tables and briefs use. */
export type FixedWording =
  | ''
  | 'Vacant seat'
  | 'Meeting'
  | 'Purpose'
  | 'Agenda'
  | 'From your side'
  | 'From our side'
  | 'What we would like to talk about'
  | 'What has changed for you since we last met?'
  | 'What would you like to have settled when we leave the room?'
  | 'What is the next step, who takes it, and by when?'
  | 'the agenda'
  | 'a question';
