import { orientationGuide } from '../../playbook/plan/message-form.ts';
import { tacticEntry } from '../../playbook/tactics/entries.ts';
import { slots } from '../campaign/drafts.ts';
import { owedBy, owedText } from '../campaign/debts.ts';
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
import { valuesOf } from '../../reading/ratings.ts';

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
  if (own !== undefined) return own.shown.firstAction.trim();
  const owed = owedBy(state, personId, on ?? today);
  if (owed.length > 0) return `Bring what we owe: ${owedText(owed)}. What is not ready gets its day.`;
  if (toMind(state, personId, meeting.personIds).length === 0) {
    const step = rows.find((row) => row.slot === slots.leaving) ?? rows.find((row) => isAgreedStep(row, on));
    if (step !== undefined) return step.shown.firstAction.trim();
    const move = roomMove(state, personId, meeting, today);
    if (move !== '' && !isQuestion(move)) return move;
  }
  return aboutTheirOwn(state, personId, today);
}

/**
 * What the plan does with somebody in this meeting, when they can speak freely; empty where it does something else, such as being introduced
 * or what is done among ourselves.
 */
export function roomMove(state: PartnerState, personId: PersonId, meeting: Meeting, today: IsoDate): string {
  if (toMind(state, personId, meeting.personIds).length > 0) return '';
  const rows = liveRowsOf(state, personId, today);
  const row = rows.find((each) => meeting.on !== null && preparedDay(each) === meeting.on) ?? rows[0];
  if (row === undefined || isAmongOurselves(row.shown)) return '';
  const tactic = tacticEntry(state, row.shown.tacticId)?.tactic;
  if (tactic === undefined || asks(tactic) !== null || /^(?:let|call) /iu.test(tactic.text)) return '';
  return tacticText(state, personId, tactic, today);
}

/** Whether a move is for the ear rather than for the mouth. */
export function isQuestion(move: string): boolean {
  return /^ask /iu.test(move);
}

function aboutTheirOwn(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const objectives = objectivesOf(state, personId);
  if (objectives !== '') return `Begin with “${objectives}”, and say in one sentence what we add to it.`;
  const [first] = valuesOf(state, personId, 'orientation');
  if (first !== undefined)
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
