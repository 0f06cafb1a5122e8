import { call } from '#renderer/bridge/bridge.ts';
import type { CommitResult } from '#shared/ipc/types.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { isShared, takeOver, useDocument } from './document-store.ts';
import { draftsOfCommits, type DraftsOfCommit } from './drafts-of-commits.ts';
import { EditsPausedError } from './edits-paused.ts';
import { savePendingEdits } from './pending-edits.ts';

/** What the user did, for the undo menu and the log; `partnerId` defaults to the open partner. */
export type CommitIntent = {
  readonly name: string;
  readonly label: string;
  readonly partnerId?: PartnerId | null;
  /** Set for long commits that report progress and can be cancelled. */
  readonly jobId?: string;
};

type Changes = readonly Change[] | (() => readonly Change[]);

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
 * they are safe on disk. Changes may be given as a function, which then sees the state after everything queued before it.
 * Resolves to null when there is nothing to change. Refused while edits rest: what was asked for before that is still written.
 */
export function commit(intent: CommitIntent, changes: Changes): Promise<CommitResult | null> {
  const drafts = draftsOfCommits.now();
  if (useDocument.getState().paused) return refuse(drafts);
  return inOrder(() => commitNow(intent, changes, drafts));
}

/** `commit` for what has to be read first: it is read when its turn comes, so that no undo gets in between. */
export function commitPrepared(
  prepare: () => Promise<{ readonly intent: CommitIntent; readonly changes: readonly Change[] }>,
): Promise<CommitResult | null> {
  const drafts = draftsOfCommits.now();
  if (useDocument.getState().paused) return refuse(drafts);
  return inOrder(async () => {
    const { intent, changes } = await prepare();
    return commitNow(intent, changes, drafts);
  });
}

function refuse(drafts: DraftsOfCommit): Promise<never> {
  drafts.fail();
  return Promise.reject(new EditsPausedError());
}

async function commitNow(
  intent: CommitIntent,
  changes: Changes,
  drafts: DraftsOfCommit,
): Promise<CommitResult | null> {
  const list = typeof changes === 'function' ? changes() : changes;
  if (list.length === 0) return null;
  try {
    return await write(intent, list, drafts.ids);
  } catch (failure) {
    drafts.fail();
    lost?.push({ intent, changes, list, failure });
    throw failure;
  }
}

async function write(
  intent: CommitIntent,
  list: readonly Change[],
  drafts: readonly string[],
): Promise<CommitResult> {
  const open = useDocument.getState().partnerId;
  const partnerId = intent.partnerId === undefined ? open : intent.partnerId;
  const isElsewhere = partnerId !== null && partnerId !== open && !list.some(isShared);
  const result = await call('data.commit', {
    command: { name: intent.name, label: intent.label, partnerId },
    changes: list,
    ...(intent.jobId === undefined ? {} : { jobId: intent.jobId }),
    ...(isElsewhere ? { withoutChanges: true } : {}),
    ...(drafts.length === 0 ? {} : { drafts }),
  });
  takeOver(result);
  return result;
}

/** A commit that could not be written. */
export type LostCommit = {
  readonly intent: CommitIntent;
  readonly changes: Changes;
  /** What `changes` came to. */
  readonly list: readonly Change[];
  readonly failure: unknown;
};

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
