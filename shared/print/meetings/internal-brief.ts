import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { goneText } from '../../rules/meetings/attendance.ts';
import {
  briefOf,
  type Brief,
  type BriefAttendee,
  type BriefText,
  type GoneAttendee,
} from '../../rules/meetings/brief.ts';
import { QUESTIONS } from '../../rules/meetings/questions.ts';
import { dateText, weekdayText } from '../../reading/calendar.ts';
import { partnerOf } from '../../reading/partner.ts';
import { valueOf } from '../../reading/ratings.ts';
import type { BriefBlock, BriefRow, InternalBrief } from './brief-document.ts';
import { joined } from '../phrase.ts';
import type { Since } from '../plan/printed-changes.ts';
import { changesBlock } from './changes-block.ts';

/** What can be missed most has the largest number; ties go from the end of the page. */
const drops = {
  touch: 60,
  question3: 58,
  path: 56,
  moves: 54,
  noted: 52,
  stake: 50,
  ourParts: 47,
  say: 46,
  hear: 45,
  changes: 43,
  actions: 42,
  order: 39,
  room: 38,
  fallback: 37,
  donts: 36,
  objections: 35,
  stance: 34,
  does: 30,
  culture: 28,
  question2: 26,
  gone: 22,
  promises: 20,
  notReady: 10,
  question1: 12,
  person: 5,
} as const;

/** A row of which nothing may be known; then `missing` says why there is nothing. Empty where it cannot be missing. */
type Draft = BriefRow & {
  readonly missing: string;
  readonly missingLabel: string;
  /** Whether the user emptied what the map says. */
  readonly takenOut: boolean;
};
type DraftBlock = Omit<BriefBlock, 'rows'> & { readonly rows: readonly Draft[] };

/** The meeting brief for ourselves, with everything that one has to know (method, section 8), and what changed `since` the last meeting. */
export function internalBrief(
  state: PartnerState,
  row: MeetingBrief,
  today: IsoDate,
  since: Since | null = null,
): InternalBrief {
  const brief = briefOf(state, row, today);
  const name = partnerOf(state)?.name.trim() ?? '';
  const room = brief.attendees.map(({ personId }) => personId);
  const changes = since === null ? null : changesBlock(since, room, drops.changes);
  const drafts: readonly DraftBlock[] = [
    goalBlock(brief),
    ...(changes === null ? [] : [asDraft(changes)]),
    part('people', 'Who is in the room', []),
    ...brief.attendees.map((attendee) => personBlock(state, attendee)),
    ...brief.gone.map((each) => goneBlock(each, today)),
    part('talk', 'The talk', [
      rowOf(brief.notReady, brief.notReady.label, drops.notReady, 'what is not ready'),
      rowOf(brief.order, brief.order.label, drops.order, 'the order of the talk'),
      rowOf(brief.ourParts, brief.ourParts.label, drops.ourParts, 'who of us does what'),
      rowOf(brief.fallback, brief.fallback.label, drops.fallback, 'what to ask when it is a no'),
    ]),
    part('room', 'Who influences whom', [
      rowOf(brief.room, '', drops.room, 'who influences whom', 'Who influences whom'),
    ]),
    part('culture', 'Their culture', [
      rowOf(brief.culture, brief.culture.label, drops.culture, 'their culture', 'Their culture'),
      rowOf(brief.does, brief.does.label, drops.does, 'what to do in this culture'),
      rowOf(brief.donts, brief.donts.label, drops.donts, 'what not to do in this culture'),
    ]),
    questionsBlock(brief),
  ];
  return {
    audience: 'internal',
    partnerName: name === '' ? 'Partner' : name,
    title: row.title.trim() === '' ? `${touchpointKindLabels[row.kind]} brief` : row.title.trim(),
    when: whenText(row, brief.ours),
    printedOn: dateText(today),
    blocks: drafts
      .map((block): BriefBlock => ({ ...block, rows: block.rows.filter(saysSomething).map(withoutDraft) }))
      .filter((block) => block.id === 'people' || block.kind === 'person' || block.rows.length > 0),
    missing: drafts.flatMap(({ id, kind, rows }) =>
      rows
        .filter((draft) => draft.missing !== '' && !saysSomething(draft))
        .map((draft) => ({
          id: draft.id,
          name: draft.name,
          blockId: kind === 'person' ? id : null,
          label: draft.missingLabel,
          missing: draft.missing,
        })),
    ),
    takenOut: drafts.flatMap(({ rows }) =>
      rows.filter(({ takenOut }) => takenOut).map(({ id, name: text }) => ({ id, name: text })),
    ),
  };
}

/** A part that the map alone says: nothing of it can be missing or be taken out. */
function asDraft(block: BriefBlock): DraftBlock {
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, missing: '', missingLabel: '', takenOut: false })),
  };
}

/** Date, time, kind, place and our side, in one line. */
function whenText(row: MeetingBrief, ours: readonly string[]): string {
  return joined([
    row.on === null ? '' : weekdayText(row.on),
    row.time,
    touchpointKindLabels[row.kind],
    row.place,
    ours.length === 0 ? '' : `with ${ours.join(', ')}`,
  ]);
}

function goalBlock({ goal }: Brief): DraftBlock {
  return part('goal', 'Goal', [
    {
      id: 'goal',
      label: '',
      text: goal,
      name: '',
      drop: 0,
      missing: 'not set',
      missingLabel: 'Goal',
      takenOut: false,
    },
  ]);
}

function personBlock(state: PartnerState, attendee: BriefAttendee): DraftBlock {
  const { personId, name, position, marks } = attendee;
  const row = (text: BriefText, drop: number, what: string): Draft => rowOf(text, text.label, drop, what);
  return {
    id: personId,
    kind: 'person',
    title: name,
    aside: joined([position, ...marks]),
    face: { support: valueOf(state, personId, 'support'), photo: state.person.get(personId)?.photo ?? '' },
    rows: [
      // In the order in which a person is read everywhere: strategy, next step, last conversation, promises, who leads there.
      row(attendee.stance, drops.stance, `stance of ${name}`),
      row(attendee.say, drops.say, `what to say to ${name}`),
      row(attendee.hear, drops.hear, `what to hear from ${name}`),
      row(attendee.touch, drops.touch, `last conversation with ${name}`),
      row(attendee.promises, drops.promises, `open promises with ${name}`),
      row(attendee.actions, drops.actions, `open actions with ${name}`),
      row(attendee.path, drops.path, `path in to ${name}`),
      row(attendee.moves, drops.moves, `what moves ${name}`),
      row(attendee.stake, drops.stake, `personal stake of ${name}`),
      row(attendee.noted, drops.noted, `what is noted about ${name}`),
      row(attendee.objections, drops.objections, `objections of ${name}`),
    ],
    name,
    drop: drops.person,
  };
}

function goneBlock({ personId, name, leftOn }: GoneAttendee, today: IsoDate): DraftBlock {
  return {
    id: personId,
    kind: 'person',
    title: name,
    aside: goneText(leftOn, today),
    rows: [],
    name,
    drop: drops.gone,
  };
}

function questionsBlock({ questions }: Brief): DraftBlock {
  const order = [drops.question1, drops.question2, drops.question3];
  // Where the map leaves less to ask than the page holds, one more can be written.
  const places = [...questions.map(({ text }) => text), ''].slice(0, QUESTIONS);
  return part(
    'questions',
    'Questions to ask',
    places.map((text, index) => ({
      id: `question.${index}`,
      label: '',
      text: text === '' ? '' : `${index + 1}. ${text}`,
      name: `question ${index + 1}`,
      drop: order[index] ?? drops.question3,
      missing: 'nothing more to ask on the map',
      missingLabel: `Question ${index + 1}`,
      takenOut: false,
    })),
  );
}

function part(id: string, title: string, rows: readonly Draft[]): DraftBlock {
  return { id, kind: 'part', title, aside: '', rows, name: '', drop: 0 };
}

function rowOf(
  { key, label: missingLabel, text, fromMap, missing }: BriefText,
  label: string,
  drop: number,
  name: string,
  whole = missingLabel,
): Draft {
  return {
    id: key,
    label,
    text,
    name,
    drop,
    missing: fromMap.trim() === '' ? missing : '',
    missingLabel: whole,
    takenOut: text.trim() === '' && fromMap.trim() !== '',
  };
}

function withoutDraft({ id, label, text, name, drop }: Draft): BriefRow {
  return { id, label, text, name, drop };
}

function saysSomething({ text }: BriefRow): boolean {
  return text.trim() !== '';
}
