import type { PartnerState } from '../../model/partner-state.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { addDays, weekdayText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';
import { listed, withoutPoint } from '../../text/wording.ts';
import { owedBy, owedText } from './debts.ts';
import type { Draft } from './draft.ts';
import { fieldOf } from './field.ts';
import { moveText, type Marks } from './line-text.ts';
import { DAYS_AFTER, lateInputs, type LateInput } from './late-inputs.ts';
import { toMind } from './room.ts';
import type { Ground } from './subject.ts';
import { tacticText } from './tactic-text.ts';

/** How a meeting is prepared, and what is said in it. */
export function preparationText(
  state: PartnerState,
  draft: Draft,
  { meetings, today }: Ground,
  marks: Marks,
  use: string,
): string[] {
  const { personId } = draft.subject;
  const meeting = meetings.get(personId);
  if (meeting === undefined) return [];
  // What is due in the days after is brought along.
  const late = lateInputs(state, meeting, fieldOf(state, today).calendar, personId);
  const owed = owedBy(state, personId, addDays(meeting.on, DAYS_AFTER)).filter(
    ({ id }) => !late.some((one) => one.owed.id === id),
  );
  const others = toMind(state, personId, meeting.personIds);
  return [
    moveText(meeting.goal === '' ? 'meeting' : 'meeting-goal', {
      ...marks,
      kind: touchpointKindLabels[meeting.kind].toLowerCase(),
      day: weekdayText(meeting.on),
      goal: withoutPoint(meeting.goal),
    }),
    introductionText(state, draft, marks),
    owed.length === 0 ? '' : moveText('bring', { owed: owedText(owed) }),
    ...lateText(late),
    use,
    // What is asked between two is not asked before others.
    others.length > 0
      ? ''
      : moveText('room', {
          move: draft.given?.tactic === undefined ? moveText('room-first', marks) : tacticText(state, draft),
        }),
    others.length === 0
      ? ''
      : moveText('not-in-the-room', {
          ...marks,
          others: listed(
            others.map((id) => nameOf(state, id)),
            2,
          ),
        }),
  ];
}

function lateText(late: readonly LateInput[]): readonly string[] {
  const [first] = late;
  if (first === undefined) return [];
  const owed = late.map(
    ({ owed: { text, due } }) => `“${withoutPoint(text.trim().slice(0, 300))}” (${weekdayText(due)})`,
  );
  return [
    first.wishedOn === null ? '' : moveText('paper-day', { day: weekdayText(first.wishedOn) }),
    moveText('bring-forward', { owed: listed(owed, 2), day: weekdayText(first.readyOn) }),
  ];
}

/** How we come to know somebody whom none of us knows and who is met: introduced before, or by somebody who is there too. */
function introductionText(state: PartnerState, { given }: Draft, marks: Marks): string {
  const { via = [], alongId = null } = given?.named ?? {};
  const last = via.at(-1);
  if (last !== undefined) return moveText('meeting-introduced', { ...marks, other: nameOf(state, last) });
  return alongId === null ? '' : moveText('meeting-along', { ...marks, other: nameOf(state, alongId) });
}
