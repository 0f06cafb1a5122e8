import { edit, fieldNames, idOf, yesOrNo, added } from '../edit.ts';
import {
  type BriefFacts,
  addBrief,
  editBrief,
  editBriefQuestion,
  editBriefText,
  removeBrief,
  writeBriefText,
} from './briefs.ts';
import { type OfRow, ofRow } from '../of-row.ts';
import { fieldWord, quoted, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import type { BriefText } from '../../rules/meetings/brief-text.ts';
import { type PartnerState } from '../../model/partner-state.ts';

const brief = <Rest>(words: (title: string) => string) =>
  ofRow<Rest>('meeting_brief', 'title', words, 'the meeting');
const briefTitle = (state: PartnerState, id: string) =>
  quoted(state, 'meeting_brief', id, 'title', 'the meeting');

/** Plans a meeting. */
export const newBrief = edit('brief.add', {
  parameters: { id: added(idOf<string>('meeting_brief')), ...ofPartner },
  logged: (state, { id }: OfRow<{ readonly facts: BriefFacts }>) => ({ id, ...thisPartner(state) }),
  label: (state, { id, partnerId }) =>
    `Plan ${quoted(state, 'meeting_brief', id ?? '', 'title', `a meeting with ${nameOfPartner(state, partnerId)}`)}`,
  changes: ({ partnerId }, { id, facts }) => addBrief(partnerId, id, facts),
});

/** Changes what is said about a planned meeting. */
export const changeBrief = edit('brief.edit', {
  parameters: { id: idOf<string>('meeting_brief'), fields: fieldNames() },
  logged: (_, { id, facts }: OfRow<{ readonly facts: BriefFacts }>) => ({ id, fields: Object.keys(facts) }),
  label: (state, { id, fields }) => `Change ${fieldWord(briefWords, fields)} of ${briefTitle(state, id)}`,
  changes: ({ state }, { id, facts }) => editBrief(state, id, facts),
});

const briefWords: Readonly<Record<string, string>> = {
  title: 'the title',
  on: 'the date',
  time: 'the time',
  kind: 'the kind',
  place: 'the place',
  goal: 'the goal',
  personIds: 'their attendees',
  colleagueIds: 'our attendees',
};

/** Writes a text of the page as it was left in its field, beside what the map gives. */
export const writeText = edit('brief.text', {
  ...brief<{ readonly text: Pick<BriefText, 'key' | 'fromMap'>; readonly typed: string }>(
    (title) => `Change a text in the brief for ${title}`,
  ),
  changes: ({ state }, { id, text, typed }) => writeBriefText(state, id, text, typed),
});

/** Puts the user's own text on the page of a brief; null = what the map says. */
export const changeBriefText = edit('brief.ownText', {
  parameters: { id: idOf<string>('meeting_brief'), back: yesOrNo() },
  logged: (_, { id, text }: OfRow<{ readonly key: string; readonly text: string | null }>) => ({
    id,
    back: text === null,
  }),
  label: (state, { id, back }) =>
    back
      ? `Show again what the map says in the brief for ${briefTitle(state, id)}`
      : `Change a text in the brief for ${briefTitle(state, id)}`,
  changes: ({ state }, { id, key, text }) => editBriefText(state, id, key, text),
});

export const changeBriefQuestion = edit('brief.question', {
  ...brief<{ readonly index: number; readonly text: string; readonly shown: readonly string[] }>(
    (title) => `Change a question in the brief for ${title}`,
  ),
  changes: ({ state }, { id, index, text, shown }) => editBriefQuestion(state, id, index, text, shown),
});

export const deleteBrief = edit('brief.remove', {
  ...brief((title) => `Delete ${title}`),
  changes: ({ state }, { id }) => removeBrief(state, id),
});
