import { teamChannelOf } from '../../playbook/plays/plays.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Field } from '../campaign/field.ts';
import { notBefore } from '../campaign/not-before.ts';
import { lastPlaceOf } from '../campaign/undated.ts';
import type { Cast } from './cast.ts';
import type { Offer } from './plays.ts';
import type { Talks } from './talks.ts';
import { sameFactsOf } from './same-facts.ts';
import { sponsorAsk, sponsorTalk, TALK_AFTER } from './sponsor-talk.ts';

/** What decides where a step has room. */
type Placing = {
  readonly state: PartnerState;
  readonly field: Field;
  readonly talks: Talks;
  /** With whom a talk is arranged by a call: the step is the talk then, and no question for it. */
  readonly arranged: ReadonlyMap<PersonId, LineKey>;
};

/** The day that a step counts from: the last check from the decision itself. */
function targetOf({ target, decidedOn }: Cast, step: PlayStep): IsoDate | null {
  return step.lastCheck === true ? (decidedOn ?? target) : target;
}

/** Whether a step is a sponsor’s talk, or the question for it. */
export function isSponsorTalk({ by }: PlayStep): boolean {
  return by === 'sponsor';
}

/** So many working days before a decision nobody is built up, and so many after it. */
const QUIET_BEFORE = 5;
const QUIET_AFTER = 2;
/** A sponsor’s talk is put off by so many working days to stand apart from others. */
const MOST_PUT_OFF = 2;
/** Working days between a brief for a sponsor and the question for a talk, where there is time. */
const BRIEFED_BEFORE = 1;

/** Where a sponsor is briefed: the working day before the question for the talk where there is little time, else a few days before. */
function briefPlace(field: Field, wanted: number): number {
  const { next } = field.calendar;
  const { place: ask, latest } = sponsorAsk(field, wanted + TALK_AFTER, next + 1);
  if (latest === null && field.ground.window !== undefined) return Math.max(next, ask - BRIEFED_BEFORE);
  return Math.max(next, Math.min(wanted, ask - 1));
}

/** Whether a place lies in the days around what is decided. */
export function isAroundWindow(place: number, { ground: { window }, calendar }: Field): boolean {
  if (window === undefined || window.on === null) return false;
  return (
    place > calendar.before(window.on) - QUIET_BEFORE && place < calendar.onOrAfter(window.on) + QUIET_AFTER
  );
}

/** The first place from one on where a step is a talk by itself; what builds somebody up has none around a decision. */
export function roomOf(step: PlayStep, personId: PersonId, from: number, { talks, field }: Placing): number {
  const at = talks.roomFrom(personId, from);
  const on = field.ground.window?.on ?? null;
  if (step.develops !== true || on === null || !isAroundWindow(at, field)) return at;
  return talks.roomFrom(personId, field.calendar.onOrAfter(on) + QUIET_AFTER);
}

/** Where a step belongs by itself: after those before it, after what we owe, and not in the days before a meeting that is arranged. */
export function wantedPlace(
  { cast, play }: Offer,
  step: PlayStep,
  personId: PersonId,
  before: readonly number[],
  { state, field, talks, arranged }: Placing,
): number {
  const { calendar, ground } = field;
  const { next } = calendar;
  const day = cast.closes === true ? (step.dayIfCloses ?? step.day) : step.day;
  const target = targetOf(cast, step);
  const wanted = day > 0 || target === null ? next + Math.max(day, 1) - 1 : calendar.before(target) + day + 1;
  let place = Math.max(wanted, next);
  if (step.toAll === true && cast.target !== null)
    place = sameFactsOf(state, field, cast.target, place).place;
  if (play.kind === 'executive-pairing' && step.internal === true) place = briefPlace(field, place);
  if (step.beforeOthers === true)
    place = Math.max(next, Math.min(place, firstOfOthers(cast, personId, talks) - 1));
  for (const other of before) place = Math.max(place, other + 1);
  // Whoever is briefed is briefed before the first talk.
  const sponsored =
    step.internal === true ? talks.of(personId).filter(({ owner }) => owner === cast.sponsorId) : [];
  for (const talk of sponsored) place = Math.max(next, Math.min(place, talk.place - 1));
  if (teamChannelOf(step) !== null) return place;
  const wished = notBefore(state, personId, ground.today);
  if (wished !== null) place = Math.max(place, calendar.onOrAfter(wished));
  const debt = talks.debtOf(personId);
  if (debt !== undefined) place = Math.max(place, debt.place + 1);
  const meeting = ground.meetings.get(personId);
  if (meeting !== undefined && (cast.target === null || meeting.on < cast.target))
    place = Math.max(place, calendar.onOrAfter(meeting.on));
  if (!isSponsorTalk(step)) return place;
  // Counted from the first day on which it can be asked: what the play would like, what comes before aside.
  const least = Math.max(next, ...before.map((one) => one + 1), place > wanted ? place : next);
  if (!arranged.has(personId)) return sponsorAsk(field, place, least).place;
  // The date is asked for on the next working day: the talk is had as soon as the sponsor can be prepared.
  const talk = sponsorTalk(field, least);
  const apart = talks.apartFrom(personId, talk);
  return apart - talk <= MOST_PUT_OFF ? apart : talk;
}

/** Where the first talk with another one of a play is; Infinity without one. */
function firstOfOthers({ personIds }: Cast, personId: PersonId, talks: Talks): number {
  const others = personIds.filter((id) => id !== personId).flatMap((id) => talks.of(id));
  return Math.min(...others.map(({ place }) => place));
}

/** The last place at which a step is of use, and the person is there; afterwards it is left out. */
export function lastPlace(
  state: PartnerState,
  { cast }: Offer,
  step: PlayStep,
  personId: PersonId,
  { calendar }: Field,
): number {
  const last = lastPlaceOf(state, personId, calendar);
  const target = targetOf(cast, step);
  return target === null ? last : Math.min(last, calendar.before(target));
}
