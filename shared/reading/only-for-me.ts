import { onlyForMeId } from '../model/only-for-me.ts';
import { privateNoteId } from '../model/private-note.ts';
import type { PartnerState } from '../model/partner-state.ts';

/** Whether the user keeps a row for themselves; what hangs on it is not asked. */
export function isOnlyForMe(
  { only_for_me: marks }: Pick<PartnerState, 'only_for_me'>,
  rowId: string,
): boolean {
  return marks.has(onlyForMeId(rowId));
}

/** Whether others keep what they have of a row that is only for the user. */
export function doOthersKeep(
  { only_for_me: marks }: Pick<PartnerState, 'only_for_me'>,
  rowId: string,
): boolean {
  return marks.get(onlyForMeId(rowId))?.othersKeep === true;
}

/** The private note about a person or a partner; empty when there is none. */
export function privateNoteOf(
  { private_note: notes }: Pick<PartnerState, 'private_note'>,
  about: string,
): string {
  return notes.get(privateNoteId(about))?.text ?? '';
}
