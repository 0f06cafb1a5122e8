import { changeBrief, changeBriefQuestion, changeBriefText, writeText } from '#renderer/edits/briefs.ts';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { Brief } from '#shared/rules/meetings/brief.ts';
import { textsOf } from '#shared/rules/meetings/prepared.ts';

/** What can be edited of a row: its whole text, why it is there, and how it is saved. */
export type TextEditing = {
  readonly text: string;
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
      own: false,
      because: '',
      write: (text) => changeBrief(brief.id, 'the goal', { goal: text.trim() }),
      takeBack: null,
    };
  const question = /^question\.(\d)$/.exec(id);
  if (question !== null) {
    const index = Number(question[1]);
    const shown = texts.questions.map(({ text }) => text);
    return {
      text: shown[index] ?? '',
      own: false,
      because: texts.questions[index]?.because ?? '',
      write: (text) => changeBriefQuestion(brief.id, index, text, shown),
      takeBack: null,
    };
  }
  const found = textsOf(texts).find(({ key }) => key === id);
  if (found === undefined) return null;
  const own = found.text !== found.fromMap;
  return {
    text: found.text,
    own,
    because: '',
    write: (text) => writeText(brief.id, found, text),
    takeBack: own && found.fromMap.trim() !== '' ? () => changeBriefText(brief.id, id, null) : null,
  };
}
