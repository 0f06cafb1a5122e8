import type { IsoDate } from '../../model/id.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agreedLine } from '../../reading/plans.ts';
import { keyOf, type Draft } from './draft.ts';
import type { Given } from './give-out.ts';
import { DECISION_SLOT, hasTimeAfterDebt, leaverBehind, MEETING_SLOT, needsFollowUp } from './second-line.ts';
import type { Ground, Subject } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What is asked in a meeting that is further off than so many working days is asked in a talk of its own. */
export const SOON = 5;

/** A line that comes beside the main one, before it is told what it waits for. */
export type Second = Pick<Draft, 'slot' | 'kind' | 'on' | 'given'>;

/**
 * What comes after the main line of somebody whose yes is needed: who does the work of somebody who leaves and on whom it hangs; else the
 * line on what is decided, where what we owe has taken its place.
 */
export function secondOf(
  state: PartnerState,
  subject: Subject,
  given: Given | null,
  ground: Ground,
  calendar: WorkingCalendar,
): Second | null {
  const leaver = leaverBehind(state, subject, ground);
  if (leaver !== null && !subject.events.some(({ kind }) => kind === 'leaving'))
    return { slot: DECISION_SLOT, kind: 'after-leaver', on: leaver.on, given: null };
  if (needsFollowUp(subject, given, ground))
    return { slot: DECISION_SLOT, kind: 'follow-up', on: null, given: null };
  if (given === null || !hasTimeAfterDebt(subject, ground, calendar)) return null;
  return { slot: DECISION_SLOT, kind: 'tactic', on: null, given };
}

/** The talk with somebody alone, after a meeting with others. */
export function talkAlone({ events }: Subject, given: Given | null): Second | null {
  if (given === null || events.length === 0) return null;
  return { slot: DECISION_SLOT, kind: 'tactic', on: null, given };
}

/** What a second line comes after: the main one, and the meeting with others in whose line it is prepared. */
export function waitsOfSecond(
  { personId, events }: Subject,
  lines: readonly Draft[],
  { kind }: Second,
  preparedIn: ReadonlyMap<string, string>,
): readonly string[] {
  const main = keyOf(personId, MAIN_SLOT);
  const meeting = events.find((event) => event.kind === 'meeting');
  if (kind !== 'tactic' || meeting?.kind !== 'meeting') return [main];
  const own = lines.find((line) => line.kind === 'meeting');
  if (own !== undefined) return [...new Set([main, keyOf(personId, own.slot)])];
  const other = preparedIn.get(meeting.meeting.id);
  return other === undefined ? [main] : [...new Set([main, other])];
}

/** In whose line a meeting is prepared: of those who are there the highest priority of whose line the user decided nothing. */
export function meetingLines(state: PartnerState, subjects: readonly Subject[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { personId, events } of subjects)
    events.forEach((event, index) => {
      if (event.kind !== 'meeting' || lines.has(event.meeting.id)) return;
      const slot = index === 0 ? MAIN_SLOT : MEETING_SLOT;
      if (agreedLine(state, { personId, slot }) === undefined)
        lines.set(event.meeting.id, keyOf(personId, slot));
    });
  return lines;
}

/** Whether the meeting with somebody is prepared in the line of somebody else who is there, and needs no other. */
export function isPreparedElsewhere(
  state: PartnerState,
  { personId, events }: Subject,
  preparedIn: ReadonlyMap<string, string>,
): boolean {
  const event = events.find(({ kind }) => kind === 'meeting');
  const other = event?.kind === 'meeting' ? preparedIn.get(event.meeting.id) : undefined;
  if (other === undefined || other === keyOf(personId, MEETING_SLOT)) return false;
  return agreedLine(state, { personId, slot: MEETING_SLOT }) === undefined;
}

/** The day of a talk with somebody that the user has put into the coming week, other than to settle what we owe; null = none. */
export function ownTalkSoon(
  state: PartnerState,
  { personId, events }: Subject,
  calendar: WorkingCalendar,
): IsoDate | null {
  if (events[0]?.kind === 'debt') return null;
  const on = agreedLine(state, { personId, slot: MAIN_SLOT })?.date ?? null;
  if (on === null) return null;
  return on >= calendar.at(calendar.next) && on < calendar.at(calendar.next + SOON) ? on : null;
}
