import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { comingTo } from '../../rules/meetings/attendance.ts';
import { partnerOf } from '../../reading/partner.ts';
import { seatOf } from '../../reading/seats.ts';
import type { PartnerSafeBrief, SafeBlock } from './brief-document.ts';
import {
  colleagueNameText,
  colleagueTitleText,
  fixedText,
  forPartnerLines,
  forPartnerText,
  meetingLine,
  partnerNameText,
  personNameText,
  personPositionText,
  safeDate,
  type SafeText,
} from '../safe-text.ts';
import { byName } from '../phrase.ts';

const none = fixedText('');
/** Questions of the user's own go before people; people are never left out before them. */
const drops = { question: 20, agenda: 15, person: 5 } as const;

/**
 * The meeting brief that may be handed to the partner (method, section 8): who meets whom, when and where, and what the user wrote
 * for the partner to read. Nothing of goal, stance, strategy, promises or notes has a way in (decision 011).
 */
export function partnerSafeBrief(state: PartnerState, row: MeetingBrief, today: IsoDate): PartnerSafeBrief {
  const people = comingTo(state, row, today)
    .flatMap((id) => state.person.get(id) ?? [])
    .sort(byName);
  const colleagues = row.colleagueIds.flatMap((id) => state.colleague.get(id) ?? []);
  const agenda = forPartnerLines(row, 'agenda');
  const title = forPartnerText(row, 'title');
  return {
    audience: 'partner-safe',
    partnerName: partnerNameText(partnerOf(state)),
    title: title === '' ? fixedText('Meeting') : title,
    when: meetingLine(row),
    printedOn: safeDate(today),
    blocks: [
      part('purpose', 'Purpose', forPartnerLines(row, 'purpose'), none, 0),
      part('agenda', 'Agenda', agenda, fixedText('the agenda'), drops.agenda),
      ...(people.length === 0 ? [] : [heading('theirs', 'From your side')]),
      ...people.map((person) =>
        somebody(person.id, personNameText(person), personPositionText(seatOf(state, person.id))),
      ),
      ...(colleagues.length === 0 ? [] : [heading('ours', 'From our side')]),
      ...colleagues.map((colleague) =>
        somebody(colleague.id, colleagueNameText(colleague), colleagueTitleText(colleague)),
      ),
      part(
        'questions',
        'What we would like to talk about',
        questionsFor(row, agenda.length > 0),
        fixedText('a question'),
        drops.question,
      ),
    ].filter((block) => block.rows.length > 0 || block.kind === 'person' || headings.has(block.id)),
  };
}

const headings: ReadonlySet<string> = new Set(['theirs', 'ours']);

/** The user's own questions; else, where there is no agenda either, three that fit every meeting. */
function questionsFor(row: MeetingBrief, hasAgenda: boolean): readonly SafeText[] {
  const own = forPartnerLines(row, 'questions');
  if (own.length > 0 || hasAgenda) return own;
  return [
    fixedText('What has changed for you since we last met?'),
    fixedText('What would you like to have settled when we leave the room?'),
    fixedText('What is the next step, who takes it, and by when?'),
  ];
}

type PartTitle =
  'Purpose' | 'Agenda' | 'From your side' | 'From our side' | 'What we would like to talk about';

function heading(id: string, title: PartTitle): SafeBlock {
  return part(id, title, [], none, 0);
}

function part(
  id: string,
  title: PartTitle,
  lines: readonly SafeText[],
  name: SafeText,
  drop: number,
): SafeBlock {
  return {
    id,
    kind: 'part',
    title: fixedText(title),
    aside: none,
    rows: lines.map((text, index) => ({ id: `${id}.${index}`, label: none, text, name, drop })),
    name: none,
    drop: 0,
  };
}

function somebody(id: string, name: SafeText, position: SafeText): SafeBlock {
  return {
    id,
    kind: 'person',
    title: name,
    aside: position,
    rows: [],
    name,
    drop: drops.person,
  };
}
