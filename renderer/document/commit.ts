import { call } from '#renderer/bridge/bridge.ts';
import type { CommitResult } from '#shared/ipc/types.ts';
import type { Change } from '#shared/model/change.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { isShared, takeOver, useDocument } from './document-store.ts';
import { draftsOfCommits, type DraftsOfCommit } from './drafts-of-commits.ts';
import { EditsPausedError } from './edits-paused.ts';
import { savePendingEdits } from './pending-edits.ts';

/** What a commit will write, as it is when its turn comes. */
export type Prepared = {
  /** The name of the edit and what the log keeps of it. */
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Its sentence, for what could not be saved. */
  readonly label: () => string;
  readonly changes: readonly Change[];
};

/** One step of undo that is to be written. */
export type Work = {
  /** The partner that it belongs to; null for what all partners share. */
  readonly partnerId: PartnerId | null;
  /** Set for long commits that report progress and can be cancelled. */
  readonly jobId?: string;
  /** Asked when its turn comes: it sees the state after everything queued before it, and no undo gets in between. */
  readonly prepare: () => Prepared | Promise<Prepared>;
};

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
      lost?.push({ work, prepared, failure });
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

/** A commit that could not be written. */
export type LostCommit = { readonly work: Work; readonly prepared: Prepared; readonly failure: unknown };

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
