import { slotOf, teamChannelOf } from '../../playbook/plays/plays.ts';
import type { PlayStep } from '../../playbook/plays/play.ts';
import type { Because } from '../../model/because.ts';
import type { ColleagueId, IsoDate, PersonId } from '../../model/id.ts';
import type { LineKey } from '../../model/plan-line.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { lowerFirst } from '../../text/wording.ts';
import { SPOKEN } from '../../playbook/plan/guarded-channels.ts';
import { becauseOfTiming, type LineReasons } from '../campaign/because.ts';
import type { Field } from '../campaign/field.ts';
import { objectivesOf, ownChannel } from '../campaign/known.ts';
import { filled, moveText, windowText } from '../campaign/line-text.ts';
import { objectionOf } from '../campaign/objection.ts';
import { personParts } from '../campaign/person-parts.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { leadOf, ownerOf, ownerOn, type Subject } from '../campaign/subject.ts';
import type { Offer } from './plays.ts';
import { sameFactsOf, sameFactsText } from './same-facts.ts';
import type { Talk, Talks } from './talks.ts';
import { termsOwnerOf } from './terms-owner.ts';

/** The map on a day, as a step sees it. */
export type Scene = {
  readonly state: PartnerState;
  readonly field: Field;
  /** Whose objectives a line quotes already: nobody’s are quoted twice. */
  readonly quoted: ReadonlySet<PersonId>;
  /** With whom a talk is arranged by a call. */
  readonly arranged: ReadonlyMap<PersonId, unknown>;
  /** The contacts of the plan: whoever is met before a day is known on it. */
  readonly talks: Talks;
};

/** Who of us does a step with a person. */
export function ownerOfStep(
  state: PartnerState,
  { cast }: Offer,
  step: PlayStep,
  subject: Subject,
  { ground }: Field,
): ColleagueId | null {
  const lead = leadOf(state, ground.today);
  const inCharge = ownerOf(state, subject, ground.today, lead);
  // Nobody briefs themselves: a sponsor who is in charge is briefed by whoever leads the team.
  // Nor is a paper for all the sponsor’s, or anybody’s who knows only one of them.
  const owner = step.toAll === true || inCharge === cast.sponsorId ? (lead ?? inCharge) : inCharge;
  if (step.by === 'terms') return termsOwnerOf(state, ground.today) ?? owner;
  return step.by === 'sponsor' ? (cast.sponsorId ?? owner) : owner;
}

/** What is to be done in a step on a day; `goesOn` = within a sentence that has begun, `leads` = it asks for a talk that the plan has anyway. */
export function textOf(
  { cast }: Offer,
  step: PlayStep,
  { personId, facts, strategy }: Subject,
  owner: ColleagueId | null,
  { state, field, quoted, arranged, talks }: Scene,
  { goesOn, leads = false, on }: { readonly goesOn: boolean; readonly leads?: boolean; readonly on: IsoDate },
): string {
  const colleague = colleagueNameOf(state, owner);
  const agenda = objectivesOf(state, personId);
  const { window } = field.ground;
  const decidedOn = facts.event === 'window' ? (window?.on ?? null) : null;
  const variant =
    (leads ? step.textIfTalk : undefined) ??
    (facts.objection === 'unknown' ? undefined : step.textIfStated) ??
    (agenda === '' || strategy.strategy === 'monitor' ? undefined : step.textIfKnown) ??
    (decidedOn !== null && on < decidedOn ? step.textIfWindow : undefined);
  const text = filled(variant ?? step.text, {
    agenda: quoted.has(personId) ? 'the noted goal' : `the goal “${agenda}”`,
    window: window === undefined ? '' : windowText(window),
    objection: `“${objectionOf(state, personId, field.ground.today)}”`,
    colleague: colleague === '' ? 'one of us' : colleague,
    talk: moveText(arranged.has(personId) ? 'sponsor-talk' : 'sponsor-asks', {
      ...cast.marks,
      person: nameOf(state, personId),
    }),
    ...cast.marks,
    person: nameOf(state, personId),
  });
  if (step.toAll === true && cast.target !== null)
    return sameFactsText(state, field, text, {
      on,
      late: sameFactsOf(state, field, cast.target, 0).late,
      talks,
    });
  return goesOn ? lowerFirst(text) : text;
}

/** The line of a step. `talk` is the one that there is anyway, in which it is done; `moved` the day of what the user moved, which it waits for. */
export function lineOf(
  offer: Offer,
  step: PlayStep,
  subject: Subject,
  owner: ColleagueId | null,
  place: number,
  talk: Talk | null,
  waitsFor: readonly LineKey[],
  moved: IsoDate | null,
  setting: Scene,
): PlannedLine {
  const { state, field } = setting;
  const parts = personParts(state, subject);
  const team = teamChannelOf(step);
  // Whoever leaves is convinced of nothing any more.
  const leaves = (state.person.get(subject.personId)?.leftOn ?? null) !== null;
  const text = textOf(offer, step, subject, owner, setting, {
    goesOn: talk !== null,
    on: field.calendar.at(place),
  });
  const day = talk === null || talk.on === null ? '' : weekdayText(talk.on);
  const move = talk === null ? text : moveText(day === '' ? 'same-talk' : 'in-meeting', { day, move: text });
  const said = step.closing === undefined ? move : `${move} ${filled(step.closing, offer.cast.marks)}`;
  return {
    ...parts,
    ...(leaves ? { proof: '', messageForm: '' } : {}),
    ...(step.favour === true && ownChannel(state, subject.personId) === '' ? { channel: SPOKEN } : {}),
    ...(team === null ? {} : { proof: '', messageForm: '', channel: team, pace: '' }),
    slot: slotOf(offer.play.kind, step.id),
    stage: step.stage,
    ownerColleagueId: ownerOn(state, subject, field.calendar.at(place), owner),
    waitsFor,
    tacticId: '',
    firstAction: said,
    date: field.calendar.at(place),
    because: [
      reasonOf(offer, step),
      ...subject.strategy.because,
      becauseOfTiming(timingOf(offer, talk, moved)),
    ],
  };
}

/** Why a step has its day: what the user moved, the meeting that there is anyway, the day that the play counts back from, else its place in the play. */
function timingOf(
  { cast }: Offer,
  talk: Talk | null,
  moved: IsoDate | null,
): Pick<LineReasons, 'timing' | 'day'> {
  if (moved !== null) return { timing: 'moved', day: moved };
  if (talk !== null && talk.on !== null) return { timing: 'in-meeting', day: talk.on };
  return cast.target === null ? { timing: 'step', day: null } : { timing: 'window', day: cast.target };
}

/** The reason that names the play and the step. */
export function reasonOf({ play }: Offer, step: PlayStep): Because {
  return {
    input: 'play',
    value: slotOf(play.kind, step.id),
    code: 'play',
    params: { play: play.kind, step: step.id },
  };
}
