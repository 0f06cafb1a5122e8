import { edit, fieldNames, idOf, nothingLogged, yesOrNo } from '../edit.ts';
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
import { fieldWord, quoted } from '../words.ts';
import type { BriefText } from '../../rules/meetings/brief-text.ts';

const brief = <Rest>(words: (title: string) => string) =>
  ofRow<Rest>('meeting_brief', 'title', words, 'the meeting');

/** Plans a meeting. */
export const newBrief = edit('brief.add', {
  ...nothingLogged,
  label: () => 'Plan a meeting',
  changes: ({ partnerId }, { id, facts }: OfRow<{ readonly facts: BriefFacts }>) =>
    addBrief(partnerId, id, facts),
});

/** Changes what is said about a planned meeting. */
export const changeBrief = edit('brief.edit', {
  parameters: { id: idOf<string>('meeting_brief'), fields: fieldNames() },
  logged: (_, { id, facts }: OfRow<{ readonly facts: BriefFacts }>) => ({ id, fields: Object.keys(facts) }),
  label: (state, { id, fields }) =>
    `Change ${fieldWord(briefWords, fields)} of ${quoted(state, 'meeting_brief', id, 'title', 'the meeting')}`,
  changes: ({ state }, { id, facts }) => editBrief(state, id, facts),
});

const briefWords: Readonly<Record<string, string>> = {
  title: 'the title',
  on: 'the date',
  time: 'the time',
  kind: 'the kind',
  place: 'the place',
  goal: 'the goal',
  personIds: 'who is there',
  colleagueIds: 'our side',
};

/** Writes a text of the page as it was left in its field, beside what the map gives. */
export const writeText = edit('brief.text', {
  ...brief<{ readonly text: Pick<BriefText, 'key' | 'fromMap'>; readonly typed: string }>(
    (title) => `Change a text of ${title}`,
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
    `${back ? 'Take back' : 'Change'} a text of ${quoted(state, 'meeting_brief', id, 'title', 'the meeting')}`,
  changes: ({ state }, { id, key, text }) => editBriefText(state, id, key, text),
});

/** Writes one of the questions of a brief. */
export const changeBriefQuestion = edit('brief.question', {
  ...brief<{ readonly index: number; readonly text: string; readonly shown: readonly string[] }>(
    (title) => `Change a question of ${title}`,
  ),
  changes: ({ state }, { id, index, text, shown }) => editBriefQuestion(state, id, index, text, shown),
});

/** Deletes a planned meeting. */
export const deleteBrief = edit('brief.remove', {
  ...brief((title) => `Delete ${title}`),
  changes: ({ state }, { id }) => removeBrief(state, id),
});
