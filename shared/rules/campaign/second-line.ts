import type { IsoDate, PersonId } from '../../model/id.ts';
import { ratingKinds } from '../../model/rating.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Person } from '../../model/person.ts';
import { derive } from '../../reading/derive.ts';
import { ratingsOf } from '../../reading/ratings.ts';
import { decides } from '../people/decides.ts';
import { fold } from '../../text/fold.ts';
import { calledBy } from '../../text/name-parts.ts';
import type { Given } from './give-out.ts';
import { toMind } from './room.ts';
import type { Ground, Subject } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The slot of the line that follows the main one on what is decided. */
export const DECISION_SLOT = 'decision';
/** The slot of the line in which a meeting is prepared, where something else is the main one. */
export const MEETING_SLOT = 'meeting';
/** Working days after what we owe, in which it is read, before anything else is said. */
export const AFTER_DEBT = 5;
/** The last working days before something is decided are for last words. */
export const BEFORE_DECISION = 3;

/** Somebody who leaves, and their last day. */
export type Leaver = { readonly personId: PersonId; readonly on: IsoDate };

type Named = Leaver & { readonly names: RegExp };

/** Whoever has a leaving day, with the names by which evidence speaks of them: the whole name, and the one word of it where nobody else has that. */
const leavers = derive((people: Table<'person'>): readonly Named[] => {
  const called = (person: Person): string => fold(calledBy(person.name));
  const counts = new Map<string, number>();
  const leaving = [...people.values()].filter(({ leftOn, name }) => leftOn !== null && name.trim() !== '');
  if (leaving.length === 0) return [];
  for (const person of people.values()) counts.set(called(person), (counts.get(called(person)) ?? 0) + 1);
  return leaving.flatMap((person): readonly Named[] => {
    const short = called(person);
    const said = [fold(person.name.trim()), ...(counts.get(short) === 1 && short.length > 2 ? [short] : [])];
    const words = said.map((name) => name.replaceAll(/[^\p{L}\p{N} ]/gu, '.')).join('|');
    return person.leftOn === null
      ? []
      : [
          {
            personId: person.id,
            on: person.leftOn,
            names: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
          },
        ];
  });
});

/** Who leaves and is named in the evidence of somebody who decides or approves, what hangs on them being settled before that day; null = nobody. */
export function leaverBehind(
  state: PartnerState,
  { personId, known, after }: Subject,
  { today, deadline }: Ground,
): Leaver | null {
  const all = leavers(state.person);
  if (all.length === 0 || !known || after) return null;
  if (!decides(state, personId)) return null;
  const ratings = ratingsOf(state, personId);
  const evidence = ratingKinds.map((kind) => fold(ratings[kind]?.evidence ?? ''));
  const found = all.find(
    (leaver) =>
      leaver.personId !== personId &&
      leaver.on > today &&
      (deadline === null || leaver.on <= deadline) &&
      evidence.some((text) => leaver.names.test(text)),
  );
  return found ?? null;
}

/**
 * Whether somebody whose yes or whose page is needed has one more talk to come before what is decided: after a first talk, or after what we
 * promised them. Whether there is time for it shows once both have a day.
 */
export function needsFollowUp(
  { personId, facts, events, after, against, known, target }: Subject,
  given: Given | null,
  { window, deadline, groups }: Ground,
): boolean {
  if (window === undefined || deadline === null || after) return false;
  const [event] = events;
  if (event !== undefined) {
    if (events.length > 1 || event.kind !== 'promise' || !known) return false;
    return (
      (target || facts.role === 'evaluator') && facts.support !== 'supporter' && facts.support !== 'advocate'
    );
  }
  if (known || against || groups.members.has(personId) || (!target && facts.page === 'none')) return false;
  return given?.tactic?.applies.path !== undefined && given.path !== 'none';
}

/** Whether the meeting with somebody whose yes is needed is one with others there, before whom little can be said: there is a talk alone after it, if there is time. */
export function needsTalkAlone(
  state: PartnerState,
  subject: Subject,
  ground: Ground,
  calendar: WorkingCalendar,
): boolean {
  const { personId, events, target, after, known, facts } = subject;
  const { window, deadline, meetings } = ground;
  if (window === undefined || deadline === null || after || !known) return false;
  // The champion has the talks of the case.
  if (subject.strategy.strategy === 'monitor' || !target || facts.champion === 'champion') return false;
  if (events.some(({ kind }) => kind === 'leaving')) return false;
  const meeting = meetings.get(personId);
  if (meeting === undefined || toMind(state, personId, meeting.personIds).length === 0) return false;
  return calendar.onOrAfter(meeting.on) + 1 <= calendar.before(deadline) - BEFORE_DECISION;
}

/** Whether what we owe somebody with a say leaves time for a line of its own on what is decided; a group against us has the steps of its play. */
export function hasTimeAfterDebt(
  { personId, events, target, after, known }: Subject,
  { window, deadline, groups }: Ground,
  calendar: WorkingCalendar,
): boolean {
  if (window === undefined || deadline === null || !target || after || !known) return false;
  if (groups.members.has(personId)) return false;
  if (events.length !== 1 || events[0]?.kind !== 'debt') return false;
  return calendar.next + AFTER_DEBT <= calendar.before(deadline) - BEFORE_DECISION;
}
