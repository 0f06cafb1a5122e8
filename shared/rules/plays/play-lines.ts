import { isContact, slotOf, teamChannelOf } from '../../playbook/plays/plays.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { Because } from '../../model/because.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import { planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { agreedLine } from '../../reading/plans.ts';
import type { Favours } from '../campaign/favours.ts';
import { objectivesOf } from '../campaign/known.ts';
import { fieldOf, type Field } from '../campaign/field.ts';
import { moveText } from '../campaign/line-text.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import type { Subject } from '../campaign/subject.ts';
import { notBefore } from '../campaign/not-before.ts';
import { lastPlaceOf } from '../campaign/undated.ts';
import { carriedPlays } from './carried.ts';
import { PlayRoom } from './play-room.ts';
import type { Offer } from './plays.ts';
import { isDecided, ONE_TALK, Talks, type Talk } from './talks.ts';
import { isSaid, nothingSaid, sameTalk, saidIn, type Said } from './said.ts';
import { sameFactsOf } from './same-facts.ts';
import { sponsorAsk, TALK_AFTER } from './sponsor-talk.ts';
import { lineOf, ownerOfStep, reasonOf, textOf } from './step-line.ts';

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
};

/** The lines that plays add, and what they add to others, by `planLineIdFor`. */
export type PlayLines = {
  readonly lines: readonly PlannedLine[];
  readonly additions: ReadonlyMap<string, readonly Addition[]>;
};

/** What is worked out for all plays of a plan. */
type Setting = {
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
};

/** What the plan has without plays, and whom its lines ask already. */
type Before = { readonly lines: readonly PlannedLine[]; readonly favours: Favours };

/**
 * The lines of the plays that the plan carries (campaign, section 6), in the order of plays and steps. What is asked of somebody within a
 * week of another talk, or in a meeting, is asked there; talks stand a week apart. Nobody has two lines in one slot.
 */
export function playLines(state: PartnerState, today: IsoDate, { lines, favours }: Before): PlayLines {
  const field = fieldOf(state, today);
  const room = new PlayRoom(state, lines, favours);
  const talks = Talks.of(state, lines, field.ground, field.calendar);
  const setting: Setting = {
    state,
    field,
    talks,
    additions: new Map(),
    asking: askingIn(lines),
    said: saidIn(lines, talks),
    apart: false,
    room,
    quoted: quotedIn(state, lines),
  };
  const seen = new Set<string>();
  const added = carriedPlays(state, today, (offer) => stepsWithin(offer, setting)).filter((line) => {
    const key = planLineIdFor(line);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return { lines: added, additions: setting.additions };
}

/** The lines of a play that the plan carries as far as there is room; null when there is none, and then nothing of it is noted. */
function stepsWithin(offer: Offer, setting: Setting): readonly PlannedLine[] | null {
  const { room, talks, additions } = setting;
  const asking = new Set([...setting.asking, ...additions.keys()]);
  const attempt: Setting = { ...setting, additions: new Map(), asking, talks: talks.attempt() };
  const lines = stepsOf(offer, attempt, offer.taken ? Infinity : MOST_STEPS);
  const added = [...attempt.additions].map(([id, some]) => ({ id, some }));
  const people = [
    ...lines.map(({ personId }) => personId),
    ...added.flatMap(({ some }) => some.map(({ personId }) => personId)),
  ];
  if (!offer.taken && (people.length === 0 || !room.hasRoomFor(lines, people))) return null;
  room.take(lines, people);
  for (const { id, some } of added) {
    additions.set(id, [...(additions.get(id) ?? []), ...some]);
    for (const { slot, personId } of some) room.noteFavour({ personId, slot });
  }
  attempt.talks.keep();
  return lines;
}

function quotedIn(state: PartnerState, lines: readonly PlannedLine[]): ReadonlySet<PersonId> {
  const quoted = lines.filter(({ personId, firstAction }) => {
    const agenda = objectivesOf(state, personId);
    return agenda !== '' && firstAction.includes(agenda);
  });
  return new Set(quoted.map(({ personId }) => personId));
}

/** The lines that ask a favour. */
function askingIn(lines: readonly PlannedLine[]): ReadonlySet<string> {
  const asking = lines.filter(({ because }) => because.some(({ code }) => code === 'opens-doors'));
  return new Set(asking.map((line) => planLineIdFor(line)));
}

/** A proposal shows so many steps with a person; the others follow once the play is taken. */
const MOST_STEPS = 2;

/** All lines of one play beside the other lines of a plan, whether the plan carries it or not, as far as there is room for the favours that they ask. */
export function linesOfPlay(
  state: PartnerState,
  today: IsoDate,
  offer: Offer,
  {
    lines,
    drafted,
  }: { readonly lines: readonly PlannedLine[]; readonly drafted: { readonly favours: Favours } },
): readonly PlannedLine[] {
  const field = fieldOf(state, today);
  const own = new Set(offer.play.steps.map(({ id }) => slotOf(offer.play.kind, id)));
  const others = lines.filter(({ slot }) => !own.has(slot));
  const talks = Talks.of(state, others, field.ground, field.calendar);
  const room = new PlayRoom(state, others, drafted.favours);
  const setting: Setting = {
    state,
    field,
    talks,
    additions: new Map(),
    asking: askingIn(others),
    said: nothingSaid,
    apart: true,
    room,
    quoted: quotedIn(state, others),
  };
  // Asked for when the user takes it: then also those have their part whom we only keep informed, and only what a tactic asks is left out.
  const taken: Offer = { ...offer, taken: true };
  const said: Said = { ...nothingSaid, talks: saidIn(others, talks).talks };
  const steps = stepsOf(taken, { ...setting, talks: talks.attempt(), said }, Infinity);
  return steps.length > 0 ? steps : stepsOf(taken, setting, Infinity);
}

/** The lines of a play; `most` steps with each person, without those that come after one that is left out for that. */
function stepsOf(offer: Offer, setting: Setting, most: number): readonly PlannedLine[] {
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
      if ((isContact(step) && count >= most) || (step.after ?? []).some((id) => cut.has(id))) {
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
  const until = lastPlace(state, offer, personId, field);
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
  const make = (at: number, talk: Talk | null): PlannedLine =>
    lineOf(
      offer,
      step,
      subject,
      owner,
      at,
      talk,
      waits(before, calendar.at(at), setting, step, personId),
      moved,
      setting,
    );
  if (!isContact(step)) {
    if (place > until && !decided) return null;
    return { done: doneAt(place), line: make(place, null) };
  }
  const from = Math.max(calendar.next, ...before.map((one) => one.place + 1));
  // What cannot wait is asked in a talk of these two weeks, and in any other rather than not at all.
  const isFull = offer.pressing && talks.roomFrom(personId, place) > until;
  const within = isFull ? Infinity : offer.pressing && step.day > 0 ? 2 * ONE_TALK : ONE_TALK;
  const leads = isSponsorAsk(step);
  const last = leads ? (sponsorAsk(field, place, from).latest ?? until) : until;
  const talk = leads
    ? talks.ownTalk(personId, from, last, owner)
    : talks.near(personId, place, from, owner, within);
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
    const day = calendar.at(talk.linePlace);
    const addition: Addition = {
      personId,
      slot: key.slot,
      text: leads
        ? textOf(offer, step, subject, owner, setting, { goesOn: false, leads, on: day })
        : moveText(talk.on === null ? 'same-talk' : 'room', {
            move: textOf(offer, step, subject, owner, setting, { goesOn: talk.on === null, on: day }),
          }),
      leads,
      because: reasonOf(offer, step),
      waitsFor: waits(before, day, setting, step, personId).filter((one) => planLineIdFor(one) !== id),
    };
    additions.set(id, [...(additions.get(id) ?? []), addition]);
    return { done: { key: talk.key, place: talk.place, free: talk.free }, line: null };
  }
  const wished = full ? Math.max(place, talk.place + 2 * ONE_TALK) : place;
  const at = decided || leads ? place : roomOf(step, personId, wished, setting);
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

/** Whether a step is a sponsor’s question for a talk: what comes of it is the talk, so that the question needs no room of its own. */
function isSponsorAsk(step: PlayStep): boolean {
  return step.by === 'sponsor' && step.followUp === undefined;
}

/** So many working days before a decision nobody is built up, and so many after it. */
const QUIET_BEFORE = 5;
const QUIET_AFTER = 2;
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
function isAroundWindow(place: number, { ground: { window }, calendar }: Field): boolean {
  if (window === undefined || window.on === null) return false;
  return (
    place > calendar.before(window.on) - QUIET_BEFORE && place < calendar.onOrAfter(window.on) + QUIET_AFTER
  );
}

/** The first place from one on where a step is a talk by itself; what builds somebody up has none around a decision. */
function roomOf(step: PlayStep, personId: PersonId, from: number, { talks, field }: Setting): number {
  const at = talks.roomFrom(personId, from);
  const on = field.ground.window?.on ?? null;
  if (step.develops !== true || on === null || !isAroundWindow(at, field)) return at;
  return talks.roomFrom(personId, field.calendar.onOrAfter(on) + QUIET_AFTER);
}

/** Where a step belongs by itself: after those before it, after what we owe, and not in the days before a meeting that is arranged. */
function wantedPlace(
  { cast, play }: Offer,
  step: PlayStep,
  personId: PersonId,
  before: readonly number[],
  { state, field, talks }: Setting,
): number {
  const { calendar, ground } = field;
  const { next } = calendar;
  const wanted =
    step.day > 0 || cast.target === null
      ? next + Math.max(step.day, 1) - 1
      : calendar.before(cast.target) + step.day + 1;
  let place = Math.max(wanted, next);
  if (step.toAll === true && cast.target !== null)
    place = sameFactsOf(state, field, cast.target, place).place;
  if (play.kind === 'executive-pairing' && step.internal === true) place = briefPlace(field, place);
  if (step.followUp !== undefined && before.length > 0) place = next;
  for (const other of before) place = Math.max(place, other + (step.followUp ?? 1));
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
  if (!isSponsorAsk(step)) return place;
  // Counted from the first day on which it can be asked: what the play would like, what comes before aside.
  const least = Math.max(next, ...before.map((one) => one + 1), place > wanted ? place : next);
  return sponsorAsk(field, place, least).place;
}

/** The last place at which a step is of use, and the person is there; afterwards it is left out. */
function lastPlace(state: PartnerState, { cast }: Offer, personId: PersonId, { calendar }: Field): number {
  const last = lastPlaceOf(state, personId, calendar);
  return cast.target === null ? last : Math.min(last, calendar.before(cast.target));
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
