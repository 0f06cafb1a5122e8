import { manners } from '../../playbook/culture/manners.ts';
import { cultureGuideFor } from '../../playbook/culture/channel.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { lowerFirst, upperFirst } from '../../text/wording.ts';
import { guidelinesFor } from '../culture/guidelines.ts';
import { ITEMS_TO_OUTWEIGH } from '../culture/answers.ts';
import { cultureTypeFor, ownerCultureOf, ownerCultureTypeFor } from '../culture/score.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf } from '../../reading/people.ts';
import { priorityTotal } from '../priority/priority.ts';
import { comingTo, goneFrom, type GoneAttendee } from './attendance.ts';
import { briefAttendee, type BriefAttendee } from './attendee.ts';
import { briefText, type BriefText } from './brief-text.ts';
import { QUESTIONS, toAsk, type ProposedQuestion } from './questions.ts';
import { roomSentences } from './room.ts';
import { talkOf } from './talk.ts';

export type { BriefAttendee, BriefText, GoneAttendee };

/** A question of a brief: the user's own, or one that the rules propose, with why. */
export type BriefQuestion = { readonly text: string; readonly because: string; readonly own: boolean };

/** What one has to know for a meeting, filled from the map, with the user's own texts in place (method, section 8). */
export type Brief = {
  /** The most important first: key players, then by priority, then by name. */
  readonly attendees: readonly BriefAttendee[];
  /** Who was asked and left the partner; nothing is proposed for them. */
  readonly gone: readonly GoneAttendee[];
  /** Names of our side. */
  readonly ours: readonly string[];
  readonly goal: string;
  /** What the goal needs and is due too late. */
  readonly notReady: BriefText;
  /** The order of the talk, who of us does what in it, and what is left when the answer is no. */
  readonly order: BriefText;
  readonly ourParts: BriefText;
  readonly fallback: BriefText;
  readonly room: BriefText;
  /** What the culture is taken to be, and from where. */
  readonly culture: BriefText;
  readonly does: BriefText;
  readonly donts: BriefText;
  readonly questions: readonly BriefQuestion[];
};

/** At most this many of the adjustments that the guidelines name stand in a brief. */
const ADAPTED = 2;

/** The brief of a planned meeting. Same map, same brief; the order of people and lines does not matter. */
export function briefOf(state: PartnerState, row: MeetingBrief, today: IsoDate): Brief {
  const personIds = attendeeOrder(state, comingTo(state, row, today), today);
  const { does, donts } = cultureLines(state);
  const { heard, questions } = toAsk(state, personIds, row, today);
  const talk = talkOf(state, row, personIds, today);
  return {
    attendees: personIds.map((id) =>
      briefAttendee(state, id, { ...row, personIds: [...personIds] }, heard.get(id)?.text ?? '', today),
    ),
    gone: goneFrom(state, row, today),
    ours: row.colleagueIds.flatMap((id) => {
      const name = colleagueNameOf(state, id);
      return name === '' ? [] : [name];
    }),
    goal: row.goal.trim(),
    notReady: briefText(row, 'not-ready', 'Not ready', talk.notReady),
    order: briefText(row, 'order', 'Order', talk.order),
    ourParts: briefText(row, 'our-parts', 'Who of us', talk.ours),
    fallback: briefText(row, 'fallback', 'If it is a no', talk.fallback),
    room: briefText(
      row,
      'room',
      'In the room',
      roomSentences(state, personIds).join(' '),
      personIds.length > 1 ? 'nothing between them on the map' : '',
    ),
    culture: briefText(row, 'culture', 'Culture', cultureText(state), 'not known yet'),
    does: briefText(row, 'does', 'Do', does.join(' ')),
    donts: briefText(row, 'donts', 'Don’t', donts.join(' '), 'not known without the culture'),
    questions: questionsOf(row.questions, questions),
  };
}

function attendeeOrder(state: PartnerState, ids: readonly PersonId[], today: IsoDate): readonly PersonId[] {
  const rank = (id: PersonId): readonly [number, number, string] => [
    isKeyPlayer(state, id) ? 0 : 1,
    -priorityTotal(state, id, today),
    `${nameOf(state, id)}\n${id}`,
  ];
  return ids
    .map((id) => ({ id, rank: rank(id) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((part, index) => part !== b.rank[index]);
      return at >= 0 && (a.rank[at] ?? 0) < (b.rank[at] ?? 0) ? -1 : 1;
    })
    .map(({ id }) => id);
}

function cultureText(state: PartnerState): string {
  const { type, because } = cultureTypeFor(state);
  return type === null ? '' : because;
}

/** Do and don't for the culture at hand: manners, then what the guidelines for the pair say (method, sections 6 and 8). */
function cultureLines(state: PartnerState): {
  readonly does: readonly string[];
  readonly donts: readonly string[];
} {
  const { type } = cultureTypeFor(state);
  if (type === null) {
    const { channel, pace } = cultureGuideFor(null, 'motivate');
    const ask = channel.replace(/^Not known yet/, 'Their culture is not known yet');
    return { does: [ask, upperFirst(pace.replace(/^Not known yet: /, ''))], donts: [] };
  }
  const cells = isOwnCultureSure(state) ? guidelinesFor(state) : [];
  const { does, donts } = manners[type];
  // A mixed culture brings something of both cells, the weightier first.
  const adapted =
    cells.length < 2 ? (cells[0]?.adapt ?? []) : cells.flatMap(({ adapt }) => adapt.slice(0, 1));
  return {
    does: [...does, ...adapted.slice(0, ADAPTED)],
    donts: [...donts, ...cells.slice(0, ADAPTED).map(({ watch }) => `Watch: ${lowerFirst(watch)}`)],
  };
}

/** A few answers about ourselves are no ground for advice; half of the questions are, and so is a type that was chosen. */
function isOwnCultureSure(state: PartnerState): boolean {
  return ownerCultureTypeFor(state).source === 'said' || ownerCultureOf(state).answered >= ITEMS_TO_OUTWEIGH;
}

function questionsOf(
  own: readonly string[],
  proposed: readonly ProposedQuestion[],
): readonly BriefQuestion[] {
  const typed = own
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, because: '', own: true }));
  const rest = proposed.map(({ text, because }) => ({ text, because, own: false }));
  return [...typed, ...rest].slice(0, QUESTIONS);
}
