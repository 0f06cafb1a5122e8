import type { IsoDate } from '../model/id.ts';
import type { MeetingBrief } from '../model/meeting.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { partnerOf, seatOf } from '../rules/reading.ts';
import type { PartnerSafeBrief, SafeBlock } from './brief-document.ts';
import {
  colleagueNameText,
  colleagueTitleText,
  fixedText,
  forPartnerText,
  meetingLine,
  partnerNameText,
  personNameText,
  personPositionText,
  safeDate,
  type SafeText,
} from './safe-text.ts';
import { byName } from './phrase.ts';

const none = fixedText('');
/** Questions of the user's own go before people; people are never left out before them. */
const drops = { question: 20, agenda: 15, person: 5 } as const;

/**
 * The meeting brief that may be handed to the partner (method, section 8): who meets whom, when and where, and what the user wrote
 * for the partner to read. Nothing of goal, stance, strategy, promises or notes has a way in (decision 011).
 */
export function partnerSafeBrief(state: PartnerState, row: MeetingBrief, today: IsoDate): PartnerSafeBrief {
  const people = row.personIds.flatMap((id) => state.person.get(id) ?? []).sort(byName);
  const colleagues = row.colleagueIds.flatMap((id) => state.colleague.get(id) ?? []);
  const purpose = forPartnerText(row, 'purpose');
  const agenda = forPartnerText(row, 'agenda');
  return {
    audience: 'partner-safe',
    partnerName: partnerNameText(partnerOf(state)),
    title: fixedText('Meeting'),
    when: meetingLine(row),
    printedOn: safeDate(today),
    blocks: [
      ...(purpose === '' ? [] : [part('purpose', 'Purpose', [['purpose', purpose, 0]])]),
      ...(agenda === '' ? [] : [part('agenda', 'Agenda', [['agenda', agenda, drops.agenda]])]),
      part('theirs', 'From your side', []),
      ...people.map((person) =>
        somebody(person.id, personNameText(person), personPositionText(seatOf(state, person.id))),
      ),
      ...(colleagues.length === 0 ? [] : [part('ours', 'From our side', [])]),
      ...colleagues.map((colleague) =>
        somebody(colleague.id, colleagueNameText(colleague), colleagueTitleText(colleague)),
      ),
      part('questions', 'What we would like to talk about', [
        ['question.0', fixedText('What has changed for you since we last met?'), drops.question],
        ['question.1', fixedText('What should we do more of, and what less?'), drops.question],
        ['question.2', fixedText('What is the next step, who takes it, and by when?'), drops.question],
      ]),
    ],
  };
}

type PartId = 'purpose' | 'agenda' | 'theirs' | 'ours' | 'questions';
type RowId = 'purpose' | 'agenda' | 'question.0' | 'question.1' | 'question.2';
type PartTitle =
  'Purpose' | 'Agenda' | 'From your side' | 'From our side' | 'What we would like to talk about';

function part(
  id: PartId,
  title: PartTitle,
  rows: readonly (readonly [RowId, SafeText, number])[],
): SafeBlock {
  return {
    id,
    kind: 'part',
    title: fixedText(title),
    aside: none,
    rows: rows.map(([rowId, text, drop]) => ({
      id: rowId,
      label: none,
      text,
      name: fixedText(rowId),
      drop,
    })),
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
