import { call } from '#renderer/bridge/bridge.ts';
import type { CommitResult } from '#shared/ipc/types.ts';
import { isShared, takeOver, useDocument } from './document-store.ts';
import { draftsOfCommits, type DraftsOfCommit } from './drafts-of-commits.ts';
import { EditsPausedError } from './edits-paused.ts';
import { lostTexts } from './lost-texts.ts';
import { savePendingEdits } from './pending-edits.ts';
import type { LostCommit, Prepared, Work } from './work.ts';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs one after the other, so that answers are taken over in the order of the database. Opening a partner goes through it
 * too: rows that were read before a commit must not be shown after it.
 */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work);
  queue = next.catch(() => undefined); // the caller sees the failure; the queue goes on
  return next;
}

/**
 * The window's only way to change data: writes the changes in one transaction, as one step of undo, and takes them over once
 * they are safe on disk. Resolves to null when there is nothing to change. Refused while edits rest: what was asked for before that
 * is still written.
 */
export function commit(work: Work): Promise<CommitResult | null> {
  const drafts = draftsOfCommits.now();
  if (useDocument.getState().paused) {
    drafts.fail();
    return Promise.reject(new EditsPausedError());
  }
  return inOrder(async () => {
    const prepared = await work.prepare();
    if (prepared.changes.length === 0) return null;
    try {
      return await write(work, prepared, drafts);
    } catch (failure) {
      drafts.fail();
      const lostNow = { work, prepared, failure, drafts: drafts.ids };
      lostTexts.note(lostNow);
      lost?.push(lostNow);
      throw failure;
    }
  });
}

async function write(
  { partnerId, jobId }: Work,
  { name, parameters, changes }: Prepared,
  drafts: DraftsOfCommit,
): Promise<CommitResult> {
  const open = useDocument.getState().partnerId;
  const isElsewhere = partnerId !== null && partnerId !== open && !changes.some(isShared);
  const result = await call('data.commit', {
    command: { name, parameters, partnerId },
    changes,
    ...(jobId === undefined ? {} : { jobId }),
    ...(isElsewhere ? { withoutChanges: true } : {}),
    ...(drafts.ids.length === 0 ? {} : { drafts: drafts.ids }),
  });
  takeOver(result);
  return result;
}

let lost: LostCommit[] | null = null;

/** Does what saves the last edits, waits until everything in the queue is done, and gives the commits that failed meanwhile. */
export async function finishCommits(last: () => void): Promise<readonly LostCommit[]> {
  const found: LostCommit[] = [];
  lost = found;
  last();
  savePendingEdits();
  await inOrder(() => Promise.resolve());
  lost = null;
  return found;
}

/** Takes back the last command, one that waits to be saved included; null when there is none. */
export function undo(): Promise<CommitResult | null> {
  return step('data.undo');
}

/** Does again what was undone last; null when there is nothing. */
export function redo(): Promise<CommitResult | null> {
  return step('data.redo');
}

function step(name: 'data.undo' | 'data.redo'): Promise<CommitResult | null> {
  if (useDocument.getState().paused) return Promise.reject(new EditsPausedError());
  savePendingEdits();
  return inOrder(async () => {
    const result = await call(name, undefined);
    if (result !== null) takeOver(result);
    return result;
  });
}
