import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type {
  BackupInfo,
  ProfileNotice,
  ProfileProblem,
  Progress,
  StoredDifferences,
} from '#shared/ipc/types.ts';
import type { SnapshotMerge, SnapshotPreview, SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import type { DataCallName } from './data-calls.ts';
import type { SharingDataCalls } from './sharing-protocol.ts';
import type { PayloadLevel } from '#shared/merge/payload.ts';
import type { Asking, Job, OwnCalls, ThreadMessage, ThreadRequest, ThreadStart } from './thread-protocol.ts';

/** How long a closed thread may take to end, in milliseconds. */
const ENDS_WITHIN = 2_000;

/** How the data thread is started, and who hears its news. */
export type DataClientOptions = {
  /** Where the thread's code is: `data-thread.js` beside the built main process, or `data-thread.ts` from source. */
  readonly threadUrl: URL;
  /** The profile folder; made when it is missing. */
  readonly folder: string;
  /** Whether a profile was in the folder before, where that is known from elsewhere: then an empty one is no new one. */
  readonly wasUsed?: boolean;
  /** Asked at each call: the app may stay open over midnight, and the user may change the name. */
  readonly asking: () => Asking;
  readonly onProgress?: (progress: Progress) => void;
  /** A command was written, whoever asked for it. */
  readonly onWritten?: () => void;
  /** Said once for each start: the wall clock stands behind the last commit. */
  readonly onClockBehind?: (seconds: number) => void;
  /** Said once for each opening and day, after some idle time: what does not agree between tables and log, also when that is nothing. */
  readonly onCompared?: (found: StoredDifferences) => void;
  /** The comparison could not be done, because the file could not be read. */
  readonly onCompareFailed?: (failure: AppError) => void;
  /** The file went away or was replaced while it was open. */
  readonly onLost?: (problem: ProfileProblem) => void;
  /** Said before an opening is answered. */
  readonly onNotice?: (notice: ProfileNotice) => void;
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: AppError) => void };

/**
 * The main process's way to the data thread. Calls are answered in the order in which they were made; each rejects with an AppError.
 * Ask `profile.retry` first, which opens the profile: until it has succeeded, data calls fail with `profile-unavailable`.
 */
export class DataClient {
  readonly #worker: Worker;
  readonly #options: DataClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #flags = new Map<string, Int32Array>();
  #nextId = 1;
  #isGone = false;

  constructor(options: DataClientOptions) {
    this.#options = options;
    const { threadUrl, folder, wasUsed = false } = options;
    this.#worker = new Worker(threadUrl, {
      workerData: { folder, wasUsed } satisfies ThreadStart,
      name: 'data',
    });
    this.#worker.on('message', (message: ThreadMessage) => this.#receive(message));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(null));
  }

  /** Answers a call of the contract. One with a job id reports progress and can be cancelled. */
  async ask<C extends DataCallName>(name: C, request: RequestOf<C>): Promise<ResponseOf<C>> {
    const jobId = jobIdOf(request);
    if (jobId === null) return this.#send(name, request, null);
    const cancelled = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#flags.set(jobId, new Int32Array(cancelled));
    try {
      return await this.#send(name, request, { jobId, cancelled });
    } finally {
      this.#flags.delete(jobId);
    }
  }

  /** Works at once, also while the transaction runs. A job that is over or unknown is left alone. */
  cancel(jobId: string): void {
    const flag = this.#flags.get(jobId);
    if (flag !== undefined) Atomics.store(flag, 0, 1);
  }

  /** Makes the backup of the day, unless there is one; null when there was nothing to do. Call it after the start and when a day begins. */
  backUpDaily(): Promise<BackupInfo | null> {
    return this.#send('thread.backUpDaily', undefined, null);
  }

  /** Destroys what came erased from elsewhere and whose time has come; how many people. Call it after the start and now and then. */
  eraseDue(): Promise<number> {
    return this.#send('thread.eraseDue', undefined, null);
  }

  /**
   * Orderly end: makes the backup of quitting where something was done since the last one, closes the file and ends the thread. Never
   * rejects: a backup that cannot be made does not stop the app from closing. Resolves to what went wrong, for the log, or null.
   */
  async close(): Promise<AppError | null> {
    const failed = await this.#attempt('thread.backUpQuit');
    const ended = this.#isGone ? null : new Promise((resolve) => this.#worker.once('exit', resolve));
    const stuck = await this.#attempt('thread.close');
    this.#isGone = true;
    // A closed thread ends by itself: breaking in on it while it tears down SQLite can take the whole process along.
    if (stuck === null && ended !== null)
      await Promise.race([ended, setTimeout(ENDS_WITHIN, null, { ref: false })]);
    await this.#worker.terminate();
    return failed ?? stuck;
  }

  /** The content of a snapshot of a partner. Fails with `not-found`. */
  snapshotContent(partnerId: string, level: PayloadLevel): Promise<Uint8Array> {
    return this.#send('thread.snapshotContent', { partnerId, level }, null);
  }

  /** The content of the snapshot of a colleague of the sample partner. Fails with `not-found` for another partner. */
  sampleColleague(partnerId: string): Promise<Uint8Array> {
    return this.#send('thread.sampleColleague', partnerId, null);
  }

  /** What merging the content of a snapshot would do; nothing is written. */
  previewSnapshot(content: Uint8Array): Promise<SnapshotPreview | SnapshotRefusal> {
    return this.#send('thread.previewSnapshot', content, null);
  }

  /** The partner as the content of a snapshot has it, to be looked at; nothing is written. */
  lookAtSnapshot(content: Uint8Array): Promise<PartnerRows | SnapshotRefusal> {
    return this.#send('thread.lookAtSnapshot', content, null);
  }

  /** Merges the content of a snapshot as one command. Fails with `bad-request` where many people would go without consent. */
  mergeSnapshot(content: Uint8Array, mayRemovePeople: boolean): Promise<SnapshotMerge | SnapshotRefusal> {
    return this.#send('thread.mergeSnapshot', { content, mayRemovePeople }, null);
  }

  /** What the service of the shared folder asks. */
  sharing<C extends keyof SharingDataCalls>(
    name: C,
    ...[request]: Parameters<SharingDataCalls[C]>
  ): Promise<ReturnType<SharingDataCalls[C]>> {
    return this.#send(name, request, null);
  }

  async #attempt(name: keyof OwnCalls): Promise<AppError | null> {
    if (this.#isGone) return null;
    try {
      await this.#send(name, undefined, null);
      return null;
    } catch (error) {
      return error instanceof AppError ? error : new AppError('unexpected', String(error));
    }
  }

  /** `T` is what the thread's table gives for this name; callers above name it by the contract. */
  #send<T>(name: ThreadRequest['name'], request: unknown, job: Job | null): Promise<T> {
    if (this.#isGone) return Promise.reject(new AppError('profile-unavailable', 'closed'));
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message: ThreadRequest = { id, name, request, asking: this.#options.asking(), job };
      this.#worker.postMessage(message);
    });
  }

  #receive(message: ThreadMessage): void {
    switch (message.kind) {
      case 'progress':
        this.#options.onProgress?.(message.progress);
        return;
      case 'written':
        this.#options.onWritten?.();
        return;
      case 'clock-behind':
        this.#options.onClockBehind?.(message.seconds);
        return;
      case 'compared':
        this.#options.onCompared?.(message.found);
        return;
      case 'compare-failed':
        this.#options.onCompareFailed?.(new AppError(message.error.code, message.error.detail));
        return;
      case 'lost':
        this.#options.onLost?.(message.problem);
        return;
      case 'notice':
        this.#options.onNotice?.(message.notice);
        return;
      case 'result':
        // The thread answers by the same list of calls; this is the one place where its answer gets its type.
        this.#take(message.id)?.resolve(message.value as never);
        return;
      case 'error':
        this.#take(message.id)?.reject(new AppError(message.error.code, message.error.detail));
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  /** The thread has ended: nothing that still waits will be answered. */
  #fail(error: unknown): void {
    this.#isGone = true;
    const detail = error instanceof Error ? error.message : 'the data thread has ended';
    for (const { reject } of this.#waiting.values()) reject(new AppError('profile-unavailable', detail));
    this.#waiting.clear();
  }
}

function jobIdOf(request: unknown): string | null {
  if (typeof request !== 'object' || request === null || !('jobId' in request)) return null;
  return typeof request.jobId === 'string' ? request.jobId : null;
}
