import { isContact, slotOf, teamChannelOf } from '../../playbook/plays/plays.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { Because } from '../../model/because.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agreedLine } from '../../reading/plans.ts';
import type { Field } from '../campaign/field.ts';
import { filled, moveText } from '../campaign/line-text.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import type { Subject } from '../campaign/subject.ts';
import type { PlayRoom } from './play-room.ts';
import type { Offer } from './plays.ts';
import { isDecided, ONE_TALK, type Talk, type Talks } from './talks.ts';
import { isSaid, sameTalk, type Said } from './said.ts';
import { sponsorAsk } from './sponsor-talk.ts';
import { lineOf, ownerOfStep, reasonOf, textOf } from './step-line.ts';
import { isSponsorTalk, isAroundWindow, roomOf, wantedPlace, lastPlace } from './step-place.ts';

/**
 * Where a step is done, counted in working days: in a line of its own, or in one that there is anyway. `place` is where the user put it,
 * else where the rules have it; `free` is where it would stand had the user moved nothing.
 */
type Done = { readonly key: LineKey; readonly place: number; readonly free: number };

/** What a line says besides, because a step of a play, of which the key is, is done in the same talk. */
export type Addition = LineKey & {
  readonly text: string;
  readonly because: Because;
  readonly waitsFor: readonly LineKey[];
  /** The line is done in the talk that the step asks for: the step comes first. */
  readonly leads: boolean;
  /** What is written on the day after; '' = nothing. */
  readonly closing: string;
  /** The day of that talk; null = that of the line. */
  readonly date: IsoDate | null;
};

/** What is worked out for all plays of a plan. */
export type Setting = {
  readonly state: PartnerState;
  readonly field: Field;
  readonly talks: Talks;
  readonly additions: Map<string, Addition[]>;
  /** The lines in which something is asked already, by `planLineIdFor`. */
  readonly asking: ReadonlySet<string>;
  readonly said: Said;
  /** Whether every step gets a line, also where it is done in a talk that there is. */
  readonly apart: boolean;
  readonly room: PlayRoom;
  /** Whose objectives a line of the plan quotes: nobody’s are quoted twice. */
  readonly quoted: ReadonlySet<PersonId>;
  /** With whom a talk is arranged by a call, each with the line in which somebody is called for its date. */
  readonly arranged: ReadonlyMap<PersonId, LineKey>;
  /** The lines for which others wait, by `planLineIdFor`: they stay on their day. */
  readonly awaited: ReadonlySet<string>;
};

/** The lines of a play; `most` steps with each person, without those that come after one that is left out for that. */
export function stepsOf(offer: Offer, setting: Setting, most: number): readonly PlannedLine[] {
  const done = new Map<string, readonly Done[]>();
  const counts = new Map<PersonId, number>();
  const cut = new Set<string>();
  const lines: PlannedLine[] = [];
  for (const step of offer.play.steps) {
    const there: Done[] = [];
    for (const personId of offer.cast.parts[step.part] ?? []) {
      const subject = setting.field.byId.get(personId);
      if (subject === undefined) continue;
      // Whom we only keep informed is no part of a play, unless they leave or the user took it.
      if (subject.strategy.strategy === 'monitor' && !offer.taken && !offer.pressing) continue;
      const count = counts.get(personId) ?? 0;
      if (
        (isContact(step) && count >= most && step.lastCheck !== true) ||
        (step.after ?? []).some((id) => cut.has(id))
      ) {
        cut.add(step.id);
        continue;
      }
      const slot = slotOf(offer.play.kind, step.id);
      const key: LineKey = { personId, slot };
      // A tactic asks the same: what comes after the step waits for that talk.
      const same = isDecided(setting.state, key) ? undefined : sameTalk(step, personId, setting.said);
      if (same !== undefined) {
        there.push(same);
        continue;
      }
      if (step.favour === true && !setting.room.mayAsk(key)) continue;
      const taken = takeStep(offer, step, subject, done, setting);
      if (taken === null) continue;
      if (isContact(step)) counts.set(personId, count + 1);
      there.push(taken.done);
      if (taken.line !== null) lines.push(taken.line);
    }
    done.set(step.id, there);
  }
  return lines;
}

/** Does a step with a person: in a line of its own, or within another; null where it is of no use any more. */
function takeStep(
  offer: Offer,
  step: PlayStep,
  subject: Subject,
  doneBefore: ReadonlyMap<string, readonly Done[]>,
  setting: Setting,
): { readonly done: Done; readonly line: PlannedLine | null } | null {
  const { state, field, talks, additions, said } = setting;
  const { calendar } = field;
  const { personId } = subject;
  const key: LineKey = { personId, slot: slotOf(offer.play.kind, step.id) };
  const decided = isDecided(state, key);
  if (!decided && isSaid(step, subject, said)) return null;
  const before = (step.after ?? []).flatMap((id) => doneBefore.get(id) ?? []);
  const owner = ownerOfStep(state, offer, step, subject, field);
  const until = lastPlace(state, offer, step, personId, field);
  const wanted = (after: readonly number[]): number => wantedPlace(offer, step, personId, after, setting);
  const inTime = (at: number): number => (offer.pressing && before.length === 0 ? Math.min(at, until) : at);
  const place = inTime(wanted(before.map((one) => one.place)));
  const free = inTime(wanted(before.map((one) => one.free)));
  const moved = place > free ? calendar.at(Math.max(...before.map((one) => one.place))) : null;
  const heldOn = agreedLine(state, key)?.date ?? null;
  /** Where a step is that has a line of its own. */
  const doneAt = (at: number): Done => ({
    key,
    place: heldOn === null ? at : calendar.onOrAfter(heldOn),
    free: at - place + free,
  });
  const leads = isSponsorTalk(step);
  // Somebody is called for the date of the talk: the line is the talk, and no question for it.
  const call = leads && !decided ? setting.arranged.get(personId) : undefined;
  const waitsOn = (day: IsoDate): readonly LineKey[] => [
    ...waits(before, day, setting, step, personId),
    ...(call === undefined ? [] : [call]),
  ];
  const make = (at: number, talk: Talk | null): PlannedLine =>
    lineOf(offer, step, subject, owner, at, talk, waitsOn(calendar.at(at)), moved, setting);
  if (!isContact(step)) {
    if (place > until && !decided) return null;
    return { done: doneAt(place), line: make(place, null) };
  }
  const from = Math.max(calendar.next, ...before.map((one) => one.place + 1));
  // What cannot wait is asked in a talk of these two weeks, and in any other rather than not at all.
  const isFull = offer.pressing && talks.roomFrom(personId, place) > until;
  const within = isFull ? Infinity : offer.pressing && step.day > 0 ? 2 * ONE_TALK : ONE_TALK;
  const last = leads && call === undefined ? (sponsorAsk(field, place, from).latest ?? until) : until;
  const own = leads ? talks.ownTalk(personId, from, last, owner) : undefined;
  const talk = !leads
    ? talks.near(personId, place, from, owner, within)
    : call !== undefined && own !== undefined && setting.awaited.has(planLineIdFor(own.key))
      ? undefined
      : own;
  // One talk gives one thing and asks one: what has time gets a day of its own, two weeks on.
  const full = talk !== undefined && step.develops === true && !setting.apart && asksAlready(talk, setting);
  if (
    talk !== undefined &&
    !full &&
    talk.play !== offer.play.kind &&
    talk.place <= until &&
    !(step.develops === true && isAroundWindow(talk.place, field))
  ) {
    const apart = setting.apart || decided || talk.decided;
    if (apart) return { done: { ...doneAt(talk.place), free: talk.free }, line: make(talk.place, talk) };
    const id = planLineIdFor(talk.key);
    const moves = call === undefined ? null : place;
    const day = calendar.at(moves ?? talk.linePlace);
    const addition: Addition = {
      personId,
      slot: key.slot,
      text: leads
        ? textOf(offer, step, subject, owner, setting, { goesOn: false, leads, on: day })
        : moveText(talk.on === null ? 'same-talk' : 'room', {
            move: textOf(offer, step, subject, owner, setting, { goesOn: talk.on === null, on: day }),
          }),
      leads,
      closing: step.closing === undefined ? '' : filled(step.closing, offer.cast.marks),
      date: moves === null ? null : day,
      because: reasonOf(offer, step),
      waitsFor: waitsOn(day).filter((one) => planLineIdFor(one) !== id),
    };
    if (moves !== null) talks.add(personId, { ...talk, place: moves, linePlace: moves, free: moves });
    additions.set(id, [...(additions.get(id) ?? []), addition]);
    return { done: { key: talk.key, place: talk.place, free: talk.free }, line: null };
  }
  const wished = full ? Math.max(place, talk.place + 2 * ONE_TALK) : place;
  const room = decided || leads ? place : roomOf(step, personId, wished, setting);
  // Somebody of the inner circle is asked at last, whatever the month has held; not in the days of another talk.
  const isOnlyOne = step.lastCheck === true && talks.apartFrom(personId, place) === place;
  const at = isOnlyOne && room > until ? place : room;
  if (at > until && !decided) return null;
  talks.add(personId, {
    key,
    place: doneAt(at).place,
    linePlace: doneAt(at).place,
    free: doneAt(at).free,
    owner,
    kind: 'other',
    on: null,
    play: offer.play.kind,
    alone: true,
    decided,
  });
  return { done: doneAt(at), line: make(at, null) };
}

/** Whether something is asked already in the line of a talk. */
function asksAlready({ key }: Talk, { asking, additions }: Setting): boolean {
  const id = planLineIdFor(key);
  return asking.has(id) || additions.has(id);
}

/** The lines that have to be done before one on a day: the steps before, and what we owe. */
function waits(
  before: readonly Done[],
  day: IsoDate,
  { field: { calendar }, talks }: Setting,
  step: PlayStep,
  personId: PersonId,
): readonly LineKey[] {
  const debt = teamChannelOf(step) !== null ? undefined : talks.debtOf(personId);
  const all = [...before, ...(debt === undefined ? [] : [{ key: debt.key, place: debt.place }])];
  const earlier = all.filter(({ place }) => calendar.at(place) < day).map(({ key }) => key);
  return [...new Map(earlier.map((key) => [planLineIdFor(key), key])).values()];
}
