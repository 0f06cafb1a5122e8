import {
  changeBriefText,
  changeBrief,
  changeBriefQuestion,
  writeText,
} from '#shared/edit/meetings/brief-edits.ts';
import { run } from '#renderer/edits/run.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { Brief } from '#shared/rules/meetings/brief.ts';
import { textsOf } from '#shared/rules/meetings/prepared.ts';
import { fieldDraft, otherDraft, type DraftPlace } from '#shared/model/draft.ts';

/** What can be edited of a row: its whole text, why it is there, and how it is saved. */
export type TextEditing = {
  readonly text: string;
  /** Where it belongs while it is typed. */
  readonly draft: DraftPlace;
  /** Whether the user wrote it where the map would say something else, or nothing. */
  readonly own: boolean;
  readonly because: string;
  readonly write: (text: string) => Promise<unknown>;
  /** Brings back what the map says; null where the user wrote nothing in its place. */
  readonly takeBack: (() => Promise<unknown>) | null;
};

/** How the text of a row is edited; null where it cannot be. */
export function textEditing(brief: MeetingBrief, texts: Brief, id: string): TextEditing | null {
  if (id === 'goal')
    return {
      text: texts.goal,
      draft: fieldDraft('meeting_brief', brief.id, 'goal'),
      own: false,
      because: '',
      write: (text) => run(changeBrief, { id: brief.id, facts: { goal: text.trim() } }),
      takeBack: null,
    };
  const question = /^question\.(\d)$/.exec(id);
  if (question !== null) {
    const index = Number(question[1]);
    const shown = texts.questions.map(({ text }) => text);
    return {
      text: shown[index] ?? '',
      draft: otherDraft('meeting_brief', brief.id, `question.${index}`),
      own: false,
      because: texts.questions[index]?.because ?? '',
      write: (text) => run(changeBriefQuestion, { id: brief.id, index, text, shown }),
      takeBack: null,
    };
  }
  const found = textsOf(texts).find(({ key }) => key === id);
  if (found === undefined) return null;
  const own = found.text !== found.fromMap;
  return {
    text: found.text,
    draft: otherDraft('meeting_brief', brief.id, `edits.${id}`),
    own,
    because: '',
    write: (text) => run(writeText, { id: brief.id, text: found, typed: text }),
    takeBack:
      own && found.fromMap.trim() !== ''
        ? () => run(changeBriefText, { id: brief.id, key: id, text: null })
        : null,
  };
}
