import { call, listen } from '#renderer/bridge/bridge.ts';
import { finishCommits } from '#renderer/document/commit.ts';
import { dropTypedDrafts, keepAllDrafts, type UnkeptDraft } from '#renderer/document/drafts.ts';
import { lostTexts } from '#renderer/document/lost-texts.ts';
import { tryAgain } from '#renderer/document/try-again.ts';
import type { LostCommit } from '#renderer/document/work.ts';
import { clearToasts } from '#renderer/ui/toast.ts';
import { isCancelled } from '#renderer/document/error-text.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { useLeaving } from './leave-store.ts';
import type { OpenDraft } from '#renderer/session/open-drafts.ts';
import { openDrafts, saveDrafts } from './drafts.ts';
import { saveRestingLayout } from '#renderer/session/settings-store.ts';

/**
 * Saves the field that the user still types in when the app quits, and tells the main process whether it is on disk. What could
 * not be saved, now or earlier in this session, stays in `leave-store.ts`, and the dialog asks the user.
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
  const lost = worthTelling([...new Set([...before, ...lostTexts.all(), ...left])]);
  const unkept = await keepAllBut(lost);
  // A draft whose commit failed is among what is lost.
  const drafts = lost.length + unkept.length === 0 ? openDrafts() : [];
  const isSaved = lost.length + unkept.length + drafts.length === 0;
  if (!isSaved) clearToasts(); // the dialog says it
  useLeaving.setState({ lost, unkept, drafts });
  await call('app.left', { state: isSaved ? 'saved' : 'unsaved' });
}

/** Tries again to save what could not be saved, or at least to keep it for the next start, and quits when that works. */
export async function saveAndQuit(): Promise<void> {
  useLeaving.setState({ busy: true });
  const tried = await Promise.all(useLeaving.getState().lost.map(tryAgain));
  const lost = worthTelling(tried.filter((each) => each !== null));
  const unkept = await keepAllBut(lost);
  useLeaving.setState({ lost, unkept, busy: false });
  if (lost.length + unkept.length === 0) await call('app.quit', undefined);
}

/** What cannot be kept, but for the texts of these commits. */
async function keepAllBut(lost: readonly LostCommit[]): Promise<readonly UnkeptDraft[]> {
  // A caller that waits for a failed commit hands its draft over first.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const unkept = await keepAllDrafts();
  return unkept.filter(({ draft }) => !lost.some(({ drafts }) => drafts.includes(draft.id)));
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
