import { call, listen } from '#renderer/bridge/bridge.ts';
import { commit, finishCommits, type LostCommit } from '#renderer/document/commit.ts';
import { dropTypedDrafts } from '#renderer/document/drafts.ts';
import { clearToasts } from '#renderer/ui/toast.ts';
import { isCancelled } from '#renderer/document/error-text.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { useLeaving } from './leave-store.ts';
import type { OpenDraft } from '#renderer/session/open-drafts.ts';
import { openDrafts, saveDrafts } from './drafts.ts';
import { saveRestingLayout } from '#renderer/session/settings-store.ts';

/**
 * Saves the field that the user still types in when the app quits, and tells the main process whether it is on disk. What could
 * not be saved stays in `leave-store.ts`, and the dialog asks the user.
 */
export function listenForLeaving(): () => void {
  return listen('app.leaving', () => {
    // A failure to answer is one of an app that is gone already.
    leave().catch(() => undefined);
  });
}

async function leave(): Promise<void> {
  const { lost: before, busy } = useLeaving.getState();
  // "Try again" is under way and quits by itself.
  if (busy) return void (await call('app.left', { state: 'unsaved' }));
  await call('app.left', { state: 'saving' });
  await saveRestingLayout();
  let saved = Promise.resolve();
  const left = await finishCommits(() => {
    leaveField();
    saved = saveDrafts();
  });
  await saved;
  const lost = [...before, ...worthTelling(left)];
  // A draft whose commit failed is among what is lost.
  const drafts = lost.length === 0 ? openDrafts() : [];
  const isSaved = lost.length + drafts.length === 0;
  if (!isSaved) clearToasts(); // the dialog says it
  useLeaving.setState({ lost, drafts });
  await call('app.left', { state: isSaved ? 'saved' : 'unsaved' });
}

/** Tries again to save what could not be saved, and quits when that works. */
export async function saveAndQuit(): Promise<void> {
  const { lost } = useLeaving.getState();
  useLeaving.setState({ busy: true });
  const left = await finishCommits(() => {
    // Failures come back from `finishCommits`.
    for (const { work } of lost) commit(work).catch(() => undefined);
  });
  useLeaving.setState({ lost: worthTelling(left), busy: false });
  if (useLeaving.getState().lost.length === 0) await quitWithoutSaving();
}

/** Stays, and shows the draft again. */
export function goOnWriting({ goOn }: OpenDraft): void {
  useLeaving.setState({ drafts: [] });
  goOn();
}

/** Lets go of what could not be saved. */
export async function quitWithoutSaving(): Promise<void> {
  dropTypedDrafts();
  await call('app.quit', undefined);
}

function worthTelling(lost: readonly LostCommit[]): readonly LostCommit[] {
  return lost.filter(({ failure }) => !isCancelled(failure));
}
