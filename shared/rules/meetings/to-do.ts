import { moveText } from '../campaign/line-text.ts';
import { aboveOrAgainst } from '../campaign/room.ts';
import { slots } from '../campaign/drafts.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { MAIN_SLOT } from '../../model/plan-line.ts';
import { nameOf } from '../../reading/people.ts';
import { listed } from '../../text/wording.ts';
import { isAgreed } from '../plan/merge.ts';
import { liveRowsOf, type PlanRow } from '../plan/view.ts';

/**
 * What the plan says of somebody for a meeting, word for word: the first line, then the one that prepares this meeting; while they are
 * among themselves also the hand-over of a leaver and the steps that were agreed until then. With somebody in the room who is above them
 * or against them, worries and introductions are left to a talk before.
 */
export function toDoText(
  state: PartnerState,
  personId: PersonId,
  { on, personIds }: Pick<MeetingBrief, 'on' | 'personIds'>,
  today: IsoDate,
): string {
  const rows = liveRowsOf(state, personId, today);
  const others = aboveOrAgainst(state, personId, personIds);
  const prepares = (row: PlanRow): boolean => on !== null && preparedDay(row) === on;
  const belongs = (row: PlanRow, index: number): boolean =>
    index === 0 || prepares(row) || (others.length === 0 && isForTheRoom(row, on));
  const said = rows.filter(belongs).map(({ shown }) => shown.firstAction.trim());
  if (rows.length > 0 && others.length > 0 && !rows.some(prepares)) {
    const names = listed(
      others.map((id) => nameOf(state, id)),
      2,
    );
    said.push(moveText('not-in-the-room', { person: nameOf(state, personId), others: names }));
  }
  return said.filter((text) => text !== '').join(' ');
}

/** The day of the meeting that a line prepares; null for every other line. */
function preparedDay({ shown }: PlanRow): IsoDate | null {
  for (const reason of shown.because) if (reason.code === 'meeting-near') return reason.params.on;
  return null;
}

function isForTheRoom({ slot, shown, state }: PlanRow, on: IsoDate | null): boolean {
  if (slot === slots.leaving) return true;
  const isPlay = slot !== MAIN_SLOT && slot !== slots.meeting && slot !== slots.favours;
  return isPlay && isAgreed({ state }) && on !== null && shown.date !== null && shown.date <= on;
}
