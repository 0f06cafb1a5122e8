import type { IsoDate } from '../model/id.ts';
import type { MeetingBrief } from '../model/meeting.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { touchpointKindLabels } from '../model/value-sets.ts';
import { briefOf, type Brief, type BriefAttendee, type BriefText } from '../rules/brief/brief.ts';
import { dateText } from '../rules/calendar.ts';
import { partnerOf } from '../rules/reading.ts';
import type { BriefBlock, BriefRow, InternalBrief } from './brief-document.ts';
import { joined } from './phrase.ts';

/** What can be missed most has the largest number; ties go from the end of the page. */
const drops = {
  touch: 60,
  question3: 58,
  path: 56,
  moves: 54,
  say: 46,
  actions: 42,
  room: 38,
  donts: 36,
  stance: 34,
  does: 30,
  culture: 28,
  question2: 26,
  promises: 20,
  question1: 12,
  person: 5,
} as const;

/** The meeting brief for ourselves, with everything that one has to know (method, section 8). */
export function internalBrief(state: PartnerState, row: MeetingBrief, today: IsoDate): InternalBrief {
  const brief = briefOf(state, row, today);
  const name = partnerOf(state)?.name.trim() ?? '';
  return {
    audience: 'internal',
    partnerName: name === '' ? 'Partner' : name,
    title: row.title.trim() === '' ? `${touchpointKindLabels[row.kind]} brief` : row.title.trim(),
    when: whenText(row, brief.ours),
    printedOn: dateText(today),
    blocks: [
      goalBlock(brief),
      part('people', 'Who is in the room', []),
      ...brief.attendees.map(personBlock),
      part('room', 'Who influences whom', [rowOf(brief.room, '', drops.room, 'who influences whom')]),
      part('culture', 'Their culture', [
        { id: 'culture', label: 'Culture', text: brief.culture, name: 'their culture', drop: drops.culture },
        rowOf(brief.does, brief.does.label, drops.does, 'what to do in this culture'),
        rowOf(brief.donts, brief.donts.label, drops.donts, 'what not to do in this culture'),
      ]),
      questionsBlock(brief),
    ].filter((block) => block.id === 'people' || block.kind === 'person' || block.rows.length > 0),
  };
}

/** Date, time, kind, place and our side, in one line. */
function whenText(row: MeetingBrief, ours: readonly string[]): string {
  return joined([
    row.on === null ? '' : dateText(row.on),
    row.time,
    touchpointKindLabels[row.kind],
    row.place,
    ours.length === 0 ? '' : `with ${ours.join(', ')}`,
  ]);
}

function goalBlock({ goal }: Brief): BriefBlock {
  return part('goal', 'Goal', [{ id: 'goal', label: '', text: goal, name: '', drop: 0 }]);
}

function personBlock(attendee: BriefAttendee): BriefBlock {
  const { personId, name, position, marks } = attendee;
  const of = (what: string): string => `${what} of ${name}`;
  return {
    id: personId,
    kind: 'person',
    title: name,
    aside: joined([position, ...marks]),
    rows: [
      rowOf(attendee.stance, attendee.stance.label, drops.stance, of('stance')),
      rowOf(attendee.say, attendee.say.label, drops.say, `what to do with ${name}`),
      rowOf(attendee.moves, attendee.moves.label, drops.moves, `what moves ${name}`),
      rowOf(attendee.promises, attendee.promises.label, drops.promises, `open promises with ${name}`),
      rowOf(attendee.actions, attendee.actions.label, drops.actions, `open actions with ${name}`),
      rowOf(attendee.path, attendee.path.label, drops.path, `path in to ${name}`),
      rowOf(attendee.touch, attendee.touch.label, drops.touch, of('last contact')),
    ].filter(saysSomething),
    name,
    drop: drops.person,
  };
}

function questionsBlock({ questions }: Brief): BriefBlock {
  const order = [drops.question1, drops.question2, drops.question3];
  return part(
    'questions',
    'Questions to ask',
    questions.map(({ text }, index) => ({
      id: `question.${index}`,
      label: '',
      text: `${index + 1}. ${text}`,
      name: `question ${index + 1}`,
      drop: order[index] ?? drops.question3,
    })),
  );
}

function part(id: string, title: string, rows: readonly BriefRow[]): BriefBlock {
  return { id, kind: 'part', title, aside: '', rows: rows.filter(saysSomething), name: '', drop: 0 };
}

function rowOf({ key, text }: BriefText, label: string, drop: number, name: string): BriefRow {
  return { id: key, label, text, name, drop };
}

function saysSomething({ text }: BriefRow): boolean {
  return text.trim() !== '';
}
