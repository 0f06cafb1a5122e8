import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { weekdayText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { listed, lowerFirst, withoutPoint } from '../../text/wording.ts';
import { fieldOf } from '../campaign/field.ts';
import { lateInputs } from '../campaign/late-inputs.ts';
import { leadOf } from '../campaign/subject.ts';
import { isSupportive } from '../people/map-status.ts';
import { goalPerson } from './goal.ts';
import { broughtTo } from './say.ts';

/** How a meeting is held: what it lacks, in which order, who of us does what, and what is left when the answer is no. */
export type TalkPlan = {
  readonly notReady: string;
  readonly order: string;
  readonly ours: string;
  readonly fallback: string;
};

/** The most names that one step of the order says. */
const MOST_NAMED = 2;

/** How a meeting is held, from the map; `personIds` are those who come, in the order of the page. */
export function talkOf(
  state: PartnerState,
  row: MeetingBrief,
  personIds: readonly PersonId[],
  today: IsoDate,
): TalkPlan {
  if (personIds.length === 0) return { notReady: '', order: '', ours: '', fallback: '' };
  return {
    notReady: notReadyText(state, row, personIds, today),
    order: orderText(state, row, personIds, today),
    ours: oursText(state, row, today),
    fallback: fallbackText(state, row, personIds),
  };
}

/** What the goal needs and is due only after the meeting. */
function notReadyText(
  state: PartnerState,
  { on, goal }: MeetingBrief,
  personIds: readonly PersonId[],
  today: IsoDate,
): string {
  if (on === null || on < today) return '';
  const { calendar } = fieldOf(state, today);
  return lateInputs(state, { on, goal: goal.trim(), personIds }, calendar)
    .map(
      ({ owed, readyOn }) =>
        `“${withoutPoint(owed.text.trim())}” is due only on ${weekdayText(owed.due)}: have it ready by ${weekdayText(readyOn)}, or change the goal.`,
    )
    .join(' ');
}

function orderText(
  state: PartnerState,
  row: MeetingBrief,
  personIds: readonly PersonId[],
  today: IsoDate,
): string {
  const named = (ids: readonly PersonId[]): string =>
    listed(
      ids.map((id) => nameOf(state, id)),
      MOST_NAMED,
    );
  const owed = personIds.filter((id) => broughtTo(state, id, row, today).length > 0);
  const open = personIds.filter((id) => !isSupportive(valueOf(state, id, 'support')));
  const wanted = goalPerson(state, personIds, row);
  return [
    // A debt is settled between two: before others it would be shown up, and what it holds would be said before they are heard.
    owed.length > 0 && personIds.length > 1
      ? `Before: settle with ${named(owed)} alone what we owe, not in front of the others.`
      : '',
    owed.length > 0 && personIds.length === 1
      ? `Open: hand over what we owe ${named(owed)}.`
      : 'Open: say in one sentence what the meeting is for.',
    owed.length > 0 && personIds.length === 1
      ? `Learn: hear ${named(personIds)} on it, before anything else of ours is shown.`
      : `Learn: hear ${named(open.length > 0 ? open : personIds)} first, before anything of ours is shown.`,
    'Say: one thing to each, as above.',
    wanted === null
      ? 'Ask: the first question below.'
      : `Ask: ${nameOf(state, wanted)} for what the goal needs.`,
    'Close: say aloud who does what by which day, and send it the same day.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Who of us leads, and who of us answers on what; what somebody does here stands in the team. */
function oursText(state: PartnerState, { colleagueIds }: MeetingBrief, today: IsoDate): string {
  const there = colleagueIds.filter((id) => colleagueNameOf(state, id) !== '');
  const [first] = there;
  if (first === undefined) return '';
  const lead = leadOf(state, today);
  const leads = there.find((id) => id === lead) ?? first;
  const others = there.filter((id) => id !== leads);
  const name = colleagueNameOf(state, leads);
  if (others.length === 0) return `${name} leads, asks, and writes down what is agreed.`;
  return [
    `${name} leads and asks.`,
    ...others.map((id, index) => {
      const role = [...state.team_member.values()].find((one) => one.colleagueId === id)?.role.trim() ?? '';
      const writes = index === 0 ? 'writes down what is agreed' : '';
      const answers = role === '' ? '' : `answers on ${lowerFirst(role)}`;
      const does = [answers, writes].filter((part) => part !== '').join(' and ');
      return `${colleagueNameOf(state, id)} ${does === '' ? 'listens, and adds what was missed' : does}.`;
    }),
  ].join(' ');
}

/** What is asked for when the main thing is refused; empty where the goal wants nothing of anybody. */
function fallbackText(state: PartnerState, row: MeetingBrief, personIds: readonly PersonId[]): string {
  const wanted = goalPerson(state, personIds, row);
  if (wanted === null) return '';
  const name = nameOf(state, wanted);
  const before = personIds.length > 1 ? ' Do not press before the others.' : '';
  return `When ${name} cannot agree today: ask which part could begin now, what the rest still needs, and by which day ${name} will know.${before}`;
}
