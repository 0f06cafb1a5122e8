import { slotOf, teamChannelOf } from '../../playbook/plays/plays.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { Because } from '../../model/because.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import { planLineIdFor, type LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { lowerFirst, sentence } from '../../text/wording.ts';
import { fieldOf, type Field } from '../campaign/field.ts';
import { objectivesOf, ownChannel } from '../campaign/known.ts';
import { filled, moveText } from '../campaign/line-text.ts';
import { personParts } from '../campaign/person-parts.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { leadOf, ownerOf, type Subject } from '../campaign/subject.ts';
import { carriedPlays } from './carried.ts';
import type { Offer } from './plays.ts';
import { isDecided, Talks, type Talk } from './talks.ts';

/** Where a step is done, counted in working days: in a line of its own, or in one that there is anyway. */
type Done = { readonly key: LineKey; readonly place: number };

/** What a line says besides, because a step of a play is done in the same talk. */
export type Addition = {
  readonly text: string;
  readonly because: Because;
  readonly waitsFor: readonly LineKey[];
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
  /** Questions that a tactic of the plan asks already, with the line. */
  readonly asked: ReadonlyMap<string, LineKey>;
  /** Whether every step gets a line, also where it is done in a talk that there is. */
  readonly apart: boolean;
};

/**
 * The lines of the plays that the plan carries (campaign, section 6), in the order of plays and steps. What is asked of somebody within a
 * week of another talk, or in a meeting, is asked there; talks stand a week apart. Nobody has two lines in one slot.
 */
export function playLines(
  state: PartnerState,
  today: IsoDate,
  lines: readonly PlannedLine[],
  asked: ReadonlyMap<string, LineKey>,
): PlayLines {
  const field = fieldOf(state, today);
  const talks = new Talks(state, lines, field.ground, field.calendar);
  const setting: Setting = { state, field, talks, additions: new Map(), asked, apart: false };
  const seen = new Set<string>();
  const added = carriedPlays(state, today).flatMap((offer) =>
    stepsOf(offer, setting).filter((line) => {
      const key = planLineIdFor(line);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
  return { lines: added, additions: setting.additions };
}

/** All lines of one play beside the other lines of a plan, whether the plan carries it or not. */
export function linesOfPlay(
  state: PartnerState,
  today: IsoDate,
  offer: Offer,
  lines: readonly PlannedLine[],
): readonly PlannedLine[] {
  const field = fieldOf(state, today);
  const own = new Set(offer.play.steps.map(({ id }) => slotOf(offer.play.kind, id)));
  const others = lines.filter(({ slot }) => !own.has(slot));
  const talks = new Talks(state, others, field.ground, field.calendar);
  return stepsOf(offer, { state, field, talks, additions: new Map(), asked: new Map(), apart: true });
}

function stepsOf(offer: Offer, setting: Setting): readonly PlannedLine[] {
  const done = new Map<string, readonly Done[]>();
  const lines: PlannedLine[] = [];
  for (const step of offer.play.steps) {
    const there: Done[] = [];
    for (const personId of offer.cast.parts[step.part] ?? []) {
      const subject = setting.field.byId.get(personId);
      if (subject === undefined) continue;
      const taken = takeStep(offer, step, subject, done, setting);
      if (taken === null) continue;
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
  const { state, field, talks, additions, asked } = setting;
  const { calendar } = field;
  const { personId } = subject;
  const key: LineKey = { personId, slot: slotOf(offer.play.kind, step.id) };
  const askedIn = step.topic === undefined ? undefined : asked.get(step.topic);
  const decided = isDecided(state, key);
  if (askedIn !== undefined && !decided) return null;
  const before = (step.after ?? []).flatMap((id) => doneBefore.get(id) ?? []);
  const owner = ownerOfStep(state, offer, step, subject, field);
  const until = lastPlace(offer, field);
  const place = wantedPlace(offer, step, personId, before, setting);
  const make = (at: number, talk: Talk | null): PlannedLine =>
    lineOf(
      offer,
      step,
      subject,
      owner,
      at,
      talk,
      waits(before, calendar.at(at), setting, step, personId),
      setting,
    );
  if (teamChannelOf(step) !== null || step.followUp === true) {
    if (place > until && !decided) return null;
    return { done: { key, place }, line: make(place, null) };
  }
  const from = Math.max(calendar.next, ...before.map((one) => one.place + 1));
  const talk = talks.near(personId, place, from, owner);
  if (talk !== undefined && talk.play !== offer.play.kind) {
    const apart = setting.apart || decided || talk.decided;
    if (apart) return { done: { key, place: talk.place }, line: make(talk.place, talk) };
    const id = planLineIdFor(talk.key);
    const day = calendar.at(talk.linePlace);
    const addition: Addition = {
      text: moveText(talk.on === null ? 'same-talk' : 'room', {
        move: textOf(offer, step, subject, owner, setting, talk.on === null),
      }),
      because: reasonOf(offer, step),
      waitsFor: waits(before, day, setting, step, personId).filter((one) => planLineIdFor(one) !== id),
    };
    additions.set(id, [...(additions.get(id) ?? []), addition]);
    return { done: { key: talk.key, place: talk.place }, line: null };
  }
  const at = decided ? place : talks.roomFrom(personId, place);
  if (at > until && !decided) return null;
  talks.add(personId, {
    key,
    place: at,
    linePlace: at,
    owner,
    kind: 'other',
    on: null,
    play: offer.play.kind,
    alone: true,
    decided,
  });
  return { done: { key, place: at }, line: make(at, null) };
}

/** Where a step belongs by itself: after those before it, after what we owe, and not in the days before a meeting that is arranged. */
function wantedPlace(
  { cast }: Offer,
  step: PlayStep,
  personId: PersonId,
  before: readonly Done[],
  { field: { calendar, ground }, talks }: Setting,
): number {
  const { next } = calendar;
  const wanted =
    step.day > 0 || cast.target === null
      ? next + Math.max(step.day, 1) - 1
      : calendar.before(cast.target) + step.day + 1;
  let place = Math.max(wanted, next);
  if (step.followUp === true && before.length > 0) place = next;
  for (const other of before) place = Math.max(place, other.place + 1);
  if (teamChannelOf(step) !== null) return place;
  const debt = talks.debtOf(personId);
  if (debt !== undefined) place = Math.max(place, debt.place + 1);
  const meeting = ground.meetings.get(personId);
  if (meeting !== undefined && (cast.target === null || meeting.on < cast.target))
    place = Math.max(place, calendar.onOrAfter(meeting.on));
  return place;
}

/** The last place at which a step is of use; afterwards it is left out. */
function lastPlace({ cast }: Offer, { calendar }: Field): number {
  return cast.target === null ? Infinity : calendar.before(cast.target);
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

function ownerOfStep(
  state: PartnerState,
  { cast }: Offer,
  step: PlayStep,
  subject: Subject,
  { ground }: Field,
): ColleagueId | null {
  const lead = leadOf(state, ground.today);
  const inCharge = ownerOf(state, subject, ground.today, lead);
  // Nobody briefs themselves: a sponsor who is in charge is briefed by whoever leads the team.
  const owner = inCharge === cast.sponsorId ? (lead ?? inCharge) : inCharge;
  return step.by === 'sponsor' ? (cast.sponsorId ?? owner) : owner;
}

function textOf(
  { cast }: Offer,
  step: PlayStep,
  { personId }: Subject,
  owner: ColleagueId | null,
  { state }: Setting,
  goesOn: boolean,
): string {
  const colleague = colleagueNameOf(state, owner);
  const text = filled(step.text, {
    colleague: colleague === '' ? 'one of us' : colleague,
    ...cast.marks,
    person: nameOf(state, personId),
  });
  return goesOn ? lowerFirst(text) : text;
}

function lineOf(
  offer: Offer,
  step: PlayStep,
  subject: Subject,
  owner: ColleagueId | null,
  place: number,
  talk: Talk | null,
  waitsFor: readonly LineKey[],
  setting: Setting,
): PlannedLine {
  const { state, field } = setting;
  const { personId } = subject;
  const parts = personParts(state, subject);
  const team = teamChannelOf(step);
  const own = team !== null ? '' : ownChannel(state, personId);
  const agenda = step.known === true ? objectivesOf(state, personId) : '';
  const text = textOf(offer, step, subject, owner, setting, talk !== null);
  const day = talk === null || talk.on === null ? '' : weekdayText(talk.on);
  const said = talk === null ? text : moveText(day === '' ? 'same-talk' : 'in-meeting', { day, move: text });
  return {
    ...parts,
    ...(team === null ? {} : { proof: '', messageForm: '', channel: team, pace: '' }),
    slot: slotOf(offer.play.kind, step.id),
    stage: step.stage,
    ownerColleagueId: owner,
    waitsFor,
    tacticId: '',
    firstAction: [
      said,
      agenda === '' ? '' : moveText('agenda', { agenda }),
      own === '' ? '' : sentence(moveText('their-way', { way: own })),
    ]
      .filter((part) => part !== '')
      .join(' '),
    date: field.calendar.at(place),
    because: [reasonOf(offer, step), ...subject.strategy.because],
  };
}

function reasonOf({ play }: Offer, step: PlayStep): Because {
  return {
    input: 'play',
    value: slotOf(play.kind, step.id),
    code: 'play',
    params: { play: play.kind, step: step.id },
  };
}
