import type { PlayStep } from '../../playbook/plays/play.ts';
import type { Because } from '../../model/because.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { sentence } from '../../text/wording.ts';
import { fieldOf, type Field } from '../campaign/field.ts';
import { objectivesOf, ownChannel } from '../campaign/known.ts';
import { filled, moveText } from '../campaign/line-text.ts';
import { personParts } from '../campaign/person-parts.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { leadOf, ownerOf, type Subject } from '../campaign/subject.ts';
import { carriedPlays } from './carried.ts';
import { slotOf, type Offer } from './plays.ts';

/** A line of a play with the place of its day, counted in working days. */
type PlayLine = { readonly line: PlannedLine; readonly place: number };

/** The main line of a person that comes before anything else, a debt or a meeting, with the day on which it is done; null when there is none. */
export type FirstThing = (personId: PersonId) => { readonly key: LineKey; readonly date: IsoDate } | null;

/**
 * The lines of the plays that the plan carries (campaign, section 6), in the order of plays and steps; each stands after the first thing of
 * its person. Nobody has two lines in one slot.
 */
export function playLines(
  state: PartnerState,
  today: IsoDate,
  firstThing: FirstThing,
): readonly PlannedLine[] {
  const seen = new Set<string>();
  return carriedPlays(state, today).flatMap((offer) =>
    linesOfPlay(state, today, offer, firstThing).filter(({ personId, slot }) => {
      const key = `${personId} ${slot}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
}

/** All lines of one play, whether the plan carries it or not. */
export function linesOfPlay(
  state: PartnerState,
  today: IsoDate,
  offer: Offer,
  firstThing: FirstThing,
): readonly PlannedLine[] {
  const field = fieldOf(state, today);
  const made = new Map<string, readonly PlayLine[]>();
  for (const step of offer.play.steps) {
    const people = offer.cast.parts[step.part] ?? [];
    const lines = people.flatMap((personId): readonly PlayLine[] => {
      const subject = field.byId.get(personId);
      return subject === undefined
        ? []
        : [lineOf(state, offer, step, subject, field, made, firstThing(personId))];
    });
    made.set(step.id, lines);
  }
  return [...made.values()].flat().map(({ line }) => line);
}

function lineOf(
  state: PartnerState,
  offer: Offer,
  step: PlayStep,
  subject: Subject,
  { calendar, ground }: Field,
  made: ReadonlyMap<string, readonly PlayLine[]>,
  first: ReturnType<FirstThing>,
): PlayLine {
  const { cast, play } = offer;
  const { personId } = subject;
  const before = (step.after ?? []).flatMap((id) => made.get(id) ?? []);
  const { next } = calendar;
  const wanted =
    step.day > 0 || cast.target === null
      ? next + Math.max(step.day, 1) - 1
      : calendar.before(cast.target) + step.day + 1;
  let place = Math.max(wanted, next);
  for (const other of before) place = Math.max(place, other.place + 1);
  if (first !== null) place = Math.max(place, calendar.onOrAfter(first.date) + 1);
  // What can be asked in a meeting that is arranged is not asked in a talk of its own days before.
  const meeting = ground.meetings.get(personId);
  if (meeting !== undefined && (cast.target === null || meeting.on < cast.target))
    place = Math.max(place, calendar.onOrAfter(meeting.on));
  const lead = leadOf(state, ground.today);
  const inCharge = ownerOf(state, subject, ground.today, lead);
  // Nobody briefs themselves: a sponsor who is in charge is briefed by whoever leads the team.
  const owner = inCharge === cast.sponsorId ? (lead ?? inCharge) : inCharge;
  const ownerColleagueId: ColleagueId | null = step.by === 'sponsor' ? (cast.sponsorId ?? owner) : owner;
  const colleague = colleagueNameOf(state, ownerColleagueId);
  const marks = {
    colleague: colleague === '' ? 'one of us' : colleague,
    ...cast.marks,
    person: nameOf(state, personId),
  };
  const own = ownChannel(state, personId);
  const agenda = step.known === true ? objectivesOf(state, personId) : '';
  const keys = [...before.map(({ line }) => keyOf(line)), ...(first === null ? [] : [first.key])];
  const line: PlannedLine = {
    ...personParts(state, subject),
    slot: slotOf(play.kind, step.id),
    stage: step.stage,
    ownerColleagueId,
    waitsFor: keys,
    tacticId: '',
    firstAction: [
      filled(step.text, marks),
      agenda === '' ? '' : moveText('agenda', { agenda }),
      own === '' ? '' : sentence(moveText('their-way', { way: own })),
    ]
      .filter((part) => part !== '')
      .join(' '),
    date: calendar.at(place),
    because: [reasonOf(offer, step), ...subject.strategy.because],
  };
  return { line, place };
}

function keyOf({ personId, slot }: PlannedLine): LineKey {
  return { personId, slot };
}

function reasonOf({ play }: Offer, step: PlayStep): Because {
  return {
    input: 'play',
    value: slotOf(play.kind, step.id),
    code: 'play',
    params: { play: play.kind, step: step.id },
  };
}
