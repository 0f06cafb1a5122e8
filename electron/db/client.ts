import { Worker } from 'node:worker_threads';
import { AppError } from '#shared/ipc/errors.ts';
import type {
  BackupInfo,
  CommandInfo,
  CommitResult,
  HistoryEntry,
  FoundPerson,
  PartnerFindings,
  PartnerSummary,
  SharedRow,
  ProfileProblem,
  Progress,
  TacticUse,
  UndoState,
} from '#shared/ipc/types.ts';
import type { Change } from '#shared/model/change.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import type { EntityName } from '#shared/model/registry.ts';
import type { AgendaItem } from '#shared/rules/agenda.ts';
import type { AgendaWish } from './agenda.ts';
import type { PeopleWish } from './find-people.ts';
import type { ThreadCallName, ThreadCalls, ThreadMessage, ThreadRequest } from './thread-protocol.ts';

/** How the data thread is started, and who hears its news. */
export type DataClientOptions = {
  /** Where the thread's code is: `data-thread.js` beside the built main process, or `data-thread.ts` from source. */
  readonly threadUrl: URL;
  /** The profile folder; made when it is missing. */
  readonly folder: string;
  readonly onProgress?: (progress: Progress) => void;
  /** Said once for each start: the wall clock stands behind the last commit. */
  readonly onClockBehind?: (seconds: number) => void;
};

/** What a commit is asked with besides its changes. */
type CommitRequest = {
  readonly jobId?: string | undefined;
  /** Leaves the changes out of the result. */
  readonly withoutChanges?: boolean | undefined;
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: AppError) => void };

/**
 * The main process's way to the data thread. Calls are answered in the order in which they were made; each rejects with an AppError.
 * Call `open` first: until it has succeeded, data calls fail with `profile-unavailable`.
 */
export class DataClient {
  readonly #worker: Worker;
  readonly #options: DataClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #flags = new Map<string, Int32Array>();
  #nextId = 1;
  #isGone = false;
  #problem: ProfileProblem | null = null;

  constructor(options: DataClientOptions) {
    this.#options = options;
    this.#worker = new Worker(options.threadUrl, { workerData: { folder: options.folder }, name: 'data' });
    this.#worker.on('message', (message: ThreadMessage) => this.#receive(message));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(null));
  }

  /** What stood in the way at the last opening; null when the profile can be written. */
  get problem(): ProfileProblem | null {
    return this.#problem;
  }

  /** Opens the profile, or tries again (`profile.retry`). */
  async open(): Promise<ProfileProblem | null> {
    return this.#remember(await this.#ask('open'));
  }

  /** `profile.startFresh`: moves an unusable file aside, never deletes it. */
  async startFresh(): Promise<ProfileProblem | null> {
    return this.#remember(await this.#ask('startFresh'));
  }

  /** `backup.restore`. */
  async restore(file: string): Promise<ProfileProblem | null> {
    return this.#remember(await this.#ask('restore', file));
  }

  /** Who is written into the log from now on. */
  async setUserName(name: string): Promise<void> {
    await this.#ask('setUserName', name);
  }

  /** `partners.list`. */
  listPartners(): Promise<readonly PartnerSummary[]> {
    return this.#ask('partners');
  }

  /** `partners.findings`; `today` is the local date. */
  findings(today: IsoDate): Promise<PartnerFindings> {
    return this.#ask('findings', today);
  }

  /** `partners.shared`. */
  sharedRows(): Promise<readonly SharedRow[]> {
    return this.#ask('sharedRows');
  }

  /** `partners.tacticUse`. */
  tacticUse(): Promise<readonly TacticUse[]> {
    return this.#ask('tacticUse');
  }

  /** `agenda.list`; `today` is the local date. */
  agenda(today: IsoDate, wish: AgendaWish): Promise<readonly AgendaItem[]> {
    return this.#ask('agenda', today, wish);
  }

  /** `people.find`. */
  findPeople(wish: PeopleWish): Promise<readonly FoundPerson[]> {
    return this.#ask('findPeople', wish);
  }

  /** `partner.open`. */
  openPartner(partnerId: string): Promise<PartnerRows> {
    return this.#ask('partnerRows', partnerId);
  }

  /** `profile.rows`. */
  profileRows(): Promise<PartnerRows> {
    return this.#ask('profileRows');
  }

  /** `data.commit`. With a job id it reports progress and can be cancelled. */
  async commit(
    command: CommandInfo,
    changes: readonly Change[],
    { jobId, withoutChanges = false }: CommitRequest = {},
  ): Promise<CommitResult> {
    if (jobId === undefined) return this.#ask('commit', command, changes, { job: null, withoutChanges });
    const cancelled = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#flags.set(jobId, new Int32Array(cancelled));
    try {
      const job = { jobId, cancelled };
      return await this.#ask('commit', command, changes, { job, withoutChanges });
    } finally {
      this.#flags.delete(jobId);
    }
  }

  /** `data.cancel`: works at once, also while the transaction runs. A job that is over or unknown is left alone. */
  cancel(jobId: string): void {
    const flag = this.#flags.get(jobId);
    if (flag !== undefined) Atomics.store(flag, 0, 1);
  }

  /** `data.undo`. */
  undo(): Promise<CommitResult | null> {
    return this.#ask('undo');
  }

  /** `data.redo`. */
  redo(): Promise<CommitResult | null> {
    return this.#ask('redo');
  }

  /** `data.undoState`. */
  undoState(): Promise<UndoState> {
    return this.#ask('undoState');
  }

  /** `data.history`, newest first. */
  history(entity: EntityName, row: string): Promise<readonly HistoryEntry[]> {
    return this.#ask('history', entity, row);
  }

  /** `backup.list`, newest first. */
  listBackups(): Promise<readonly BackupInfo[]> {
    return this.#ask('backups');
  }

  /** Makes the backup of a day, unless there is one; null when there was nothing to do. Call it after the start and when a day begins. */
  backUpDaily(today: IsoDate): Promise<BackupInfo | null> {
    return this.#ask('backUpDaily', today);
  }

  /**
   * Orderly end: makes the backup of quitting where something was done since the last one, closes the file and ends the thread. Never
   * rejects: a backup that cannot be made does not stop the app from closing. Resolves to what went wrong, for the log, or null.
   */
  async close(): Promise<AppError | null> {
    const failed = await this.#attempt(async () => {
      if (this.#problem === null) await this.#ask('backUp', 'quit');
    });
    const stuck = await this.#attempt(() => this.#ask('close'));
    this.#isGone = true;
    await this.#worker.terminate();
    return failed ?? stuck;
  }

  async #attempt(work: () => Promise<unknown>): Promise<AppError | null> {
    if (this.#isGone) return null;
    try {
      await work();
      return null;
    } catch (error) {
      return error instanceof AppError ? error : new AppError('unexpected', String(error));
    }
  }

  #remember(problem: ProfileProblem | null): ProfileProblem | null {
    this.#problem = problem;
    return problem;
  }

  #ask<N extends ThreadCallName>(
    name: N,
    ...args: Parameters<ThreadCalls[N]>
  ): Promise<ReturnType<ThreadCalls[N]>> {
    if (this.#isGone) return Promise.reject(new AppError('profile-unavailable', 'closed'));
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const request: ThreadRequest = { id, name, args };
      this.#worker.postMessage(request);
    });
  }

  #receive(message: ThreadMessage): void {
    switch (message.kind) {
      case 'progress':
        this.#options.onProgress?.(message.progress);
        return;
      case 'clock-behind':
        this.#options.onClockBehind?.(message.seconds);
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
