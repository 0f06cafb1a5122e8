import { orientationGuide } from '../../playbook/plan/message-form.ts';
import { tacticEntry } from '../../playbook/tactics/entries.ts';
import { slots } from '../campaign/drafts.ts';
import { owedBy, type Owed } from '../campaign/debts.ts';
import { objectivesOf } from '../campaign/known.ts';
import { toMind } from '../campaign/room.ts';
import { asks } from '../campaign/give-out.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import { knownBy } from '../people/known-by.ts';
import { isAmongOurselves } from '../plays/among-ourselves.ts';
import { isAgreed } from '../../reading/plans.ts';
import { tacticText } from '../plan/tactics-for.ts';
import { liveRowsOf, type PlanRow } from '../plan/view.ts';
import { addDays } from '../../reading/calendar.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';
import { spokenQuestions } from '../../playbook/tactics/spoken-questions.ts';
import type { Tactic } from '../../playbook/tactics/tactic.ts';
import { nameOf } from '../../reading/people.ts';
import { handedOver } from '../../text/handed-over.ts';
import { givenNameOf } from '../../text/name-parts.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { namesAnother } from '../campaign/names-another.ts';
import { isAgainst } from '../people/factions.ts';
import { whatWeAdd } from './what-we-add.ts';

/** The meeting as far as it decides what is said in it. */
type Meeting = Pick<MeetingBrief, 'on' | 'personIds'>;

/**
 * The one thing to say to somebody in the room: what the user wrote for them, what we owe by then, the hand-over of a leaver, a step that was
 * agreed, the move of the plan; else what they want, with what we add to it. Nothing that is done among ourselves, and before anybody who is
 * above them or does not support us nothing that is for a talk alone.
 */
export function sayText(state: PartnerState, personId: PersonId, meeting: Meeting, today: IsoDate): string {
  const { on } = meeting;
  const rows = liveRowsOf(state, personId, today);
  const own = rows.find((row) => row.state === 'edited' && row.slot === MAIN_SLOT && isBy(row, on));
  // What the user wrote for a talk between two is not said before others on another day.
  const alone = meeting.personIds.every((id) => id === personId);
  if (own !== undefined && (alone || own.shown.date === on)) return own.shown.firstAction.trim();
  const owed = broughtTo(state, personId, meeting, today);
  if (owed.length > 0) return owedSaid(state, personId, owed);
  if (toMind(state, personId, meeting.personIds).length === 0) {
    const step = rows.find((row) => row.slot === slots.leaving) ?? rows.find((row) => isAgreedStep(row, on));
    if (step !== undefined) return step.shown.firstAction.trim();
    const move = roomMove(state, personId, meeting, today);
    if (move !== '') return move;
  }
  if (isLeaving(state, personId, today))
    return 'Thank you for what we have done together. A good hand-over is important to us.';
  return aboutTheirOwn(state, personId, today);
}

/** What we owe, said to the one who gets it; what is no thing to hand over is told where it stands. */
function owedSaid(state: PartnerState, personId: PersonId, owed: readonly Owed[]): string {
  const name = nameOf(state, personId);
  const names = [name, givenNameOf(name)].filter((one) => one !== '');
  const texts = owed.map(({ text }) => withoutPoint(text.trim().slice(0, LONGEST_OWED)));
  const said = texts
    .filter((text) => text !== '')
    .map((text) => (namesAnother(state, personId, text) ? { task: `“${text}”` } : handedOver(text, names)));
  const things = said.flatMap((one) => ('thing' in one ? one.thing : []));
  if (texts.includes('')) things.push('what we promised');
  const tasks = said.flatMap((one) => ('task' in one ? one.task : []));
  return [
    things.length === 0
      ? ''
      : `We have brought what we owe you: ${listed([...new Set(things)], MOST_OWED)}. What is not ready gets its day.`,
    tasks.length === 0
      ? ''
      : `Say how far this is, and by which day it is done: ${listed([...new Set(tasks)], MOST_OWED)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** So many things of each kind are said, each of so many UTF-16 units at most. */
const MOST_OWED = 2;
const LONGEST_OWED = 300;

/** A promise of ours that is due so many days after a meeting, a working week, is brought along. */
const SOON_AFTER = 7;

/** What we owe somebody and bring to a meeting: what is late, what is due by then, and what was promised for soon after. */
export function broughtTo(
  state: PartnerState,
  personId: PersonId,
  { on }: Pick<MeetingBrief, 'on'>,
  today: IsoDate,
): readonly Owed[] {
  if (on === null) return owedBy(state, personId, today);
  return owedBy(state, personId, addDays(on, SOON_AFTER)).filter(
    ({ due, promised }) => promised || due <= on,
  );
}

/** Whether somebody is still there and has a leaving day: what is open goes into other hands. */
export function isLeaving(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  const leftOn = state.person.get(personId)?.leftOn ?? null;
  return leftOn !== null && leftOn > today;
}

/**
 * What the plan does with somebody in this meeting, when they can speak freely; empty where it does something else, such as being introduced
 * or what is done among ourselves.
 */
function roomMove(state: PartnerState, personId: PersonId, meeting: Meeting, today: IsoDate): string {
  const tactic = roomTactic(state, personId, meeting, today);
  return tactic === null || /^(?:ask|let|call) /iu.test(tactic.text)
    ? ''
    : tacticText(state, personId, tactic, today);
}

/** What the plan asks somebody, as it is put to them; empty where it asks nothing that could be said in this room. */
export function roomQuestion(
  state: PartnerState,
  personId: PersonId,
  meeting: Meeting,
  today: IsoDate,
): string {
  const tactic = roomTactic(state, personId, meeting, today);
  const text = tactic === null ? undefined : spokenQuestions[tactic.id];
  return text === undefined ? '' : tacticText(state, personId, { text }, today);
}

function roomTactic(
  state: PartnerState,
  personId: PersonId,
  meeting: Meeting,
  today: IsoDate,
): Tactic | null {
  if (toMind(state, personId, meeting.personIds).length > 0) return null;
  const rows = liveRowsOf(state, personId, today);
  const row = rows.find((each) => meeting.on !== null && preparedDay(each) === meeting.on) ?? rows[0];
  if (row === undefined || isAmongOurselves(row.shown)) return null;
  const tactic = tacticEntry(state, row.shown.tacticId)?.tactic;
  return tactic === undefined || asks(tactic) !== null ? null : tactic;
}

function aboutTheirOwn(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const objectives = objectivesOf(state, personId);
  if (objectives !== '') {
    const added = whatWeAdd(state, personId);
    return `We begin with what you want: “${objectives}”.${added === '' ? '' : ` ${added}`}`;
  }
  if (isAgainst(valueOf(state, personId, 'support')))
    return 'Each point that you raise gets its answer in writing, the same for everybody.';
  const [first] = valuesOf(state, personId, 'orientation');
  if (first !== undefined && valueOf(state, personId, 'support') !== 'advocate')
    return `Answer “${orientationGuide[first].question}” in one sentence, before it is asked.`;
  return knownBy(state, personId, today).length === 0
    ? 'Say who of us is here and for what, and leave the offer aside.'
    : 'Say in one sentence what the meeting is for, and what we bring to it.';
}

/** The day of the meeting that a line prepares; null for every other line. */
function preparedDay({ shown }: PlanRow): IsoDate | null {
  for (const reason of shown.because) if (reason.code === 'meeting-near') return reason.params.on;
  return null;
}

function isBy({ shown }: PlanRow, on: IsoDate | null): boolean {
  return on === null || shown.date === null || shown.date <= on;
}

function isAgreedStep(row: PlanRow, on: IsoDate | null): boolean {
  const { slot, shown, state } = row;
  const isPlay = slot !== MAIN_SLOT && slot !== slots.meeting && slot !== slots.favours;
  return (
    isPlay &&
    isAgreed({ state }) &&
    on !== null &&
    shown.date !== null &&
    isBy(row, on) &&
    !isAmongOurselves(shown)
  );
}
