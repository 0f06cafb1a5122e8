import { contactDraft } from '#renderer/features/meetings/touchpoint/keep-draft.ts';
import type { DraftKeeper, OpenDraft } from '#renderer/session/open-drafts.ts';

/** Everything that is saved only as a whole, and may be begun when the app quits. */
const keepers: readonly DraftKeeper[] = [contactDraft];

/** Saves the drafts that can be saved. Everything is handed over at once; resolves when it is done, failed saves included. */
export async function saveDrafts(): Promise<void> {
  await Promise.allSettled(keepers.map(({ save }) => save()));
}

/** The drafts that would be lost now. */
export function openDrafts(): readonly OpenDraft[] {
  return keepers.flatMap(({ left }) => left() ?? []);
}
