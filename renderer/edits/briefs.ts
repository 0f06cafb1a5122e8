import { currentState } from '#renderer/document/document-store.ts';
import {
  addBrief,
  editBrief,
  editBriefQuestion,
  editBriefText,
  removeBrief,
  writeBriefText,
  type BriefFacts,
} from '#shared/edit/meetings/briefs.ts';
import { shortText } from '#shared/edit/labels.ts';
import type { BriefText } from '#shared/rules/meetings/brief-text.ts';
import { save } from './save.ts';

/** Plans a meeting; resolves to whether it was written. */
export function newBrief(briefId: string, facts: BriefFacts): Promise<boolean> {
  return save('brief.add', 'Plan a meeting', (_, partnerId) => addBrief(partnerId, briefId, facts));
}

/** Changes what is said about a planned meeting. */
export function changeBrief(briefId: string, what: string, facts: BriefFacts): Promise<boolean> {
  return save('brief.edit', `Change ${what} of ${titleOf(briefId)}`, (now) => editBrief(now, briefId, facts));
}

/** Writes a text of the page as it was left in its field, beside what the map gives. */
export function writeText(
  briefId: string,
  text: Pick<BriefText, 'key' | 'fromMap'>,
  typed: string,
): Promise<boolean> {
  return save('brief.text', `Change a text of ${titleOf(briefId)}`, (now) =>
    writeBriefText(now, briefId, text, typed),
  );
}

/** Puts the user's own text on the page of a brief; null = what the map says. */
export function changeBriefText(briefId: string, key: string, text: string | null): Promise<boolean> {
  const label = text === null ? 'Take back a text' : 'Change a text';
  return save('brief.text', `${label} of ${titleOf(briefId)}`, (now) =>
    editBriefText(now, briefId, key, text),
  );
}

/** Writes one of the questions of a brief. */
export function changeBriefQuestion(
  briefId: string,
  index: number,
  text: string,
  shown: readonly string[],
): Promise<boolean> {
  return save('brief.question', `Change a question of ${titleOf(briefId)}`, (now) =>
    editBriefQuestion(now, briefId, index, text, shown),
  );
}

/** Deletes a planned meeting. */
export function deleteBrief(briefId: string): Promise<boolean> {
  return save('brief.remove', `Delete ${titleOf(briefId)}`, (now) => removeBrief(now, briefId));
}

function titleOf(briefId: string): string {
  const title = currentState().meeting_brief.get(briefId)?.title.trim() ?? '';
  return title === '' ? 'the meeting' : `“${shortText(title)}”`;
}
