import type { Keyring } from '#electron/security/system-keyring.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import { FolderTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import { workspaceKeyOf } from '#electron/sharing/keys/workspace-key.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type {
  ChosenFolder,
  FolderHealth,
  FolderVerdict,
  SharedLevel,
  SharingActivity,
  SharingColleague,
  SharingNews,
  SharingRefusal,
  SharingStatus,
  WaitingMerge,
} from '#shared/ipc/sharing-types.ts';
import { connectTo, keptKey, lookAt, sealedKey, type LookedAt } from './connecting.ts';
import { startExchange, type Exchange } from './exchange.ts';
import { notesAtLevel, stoppedBy } from './following.ts';
import { colleaguesOf, healthOf, verdictOf } from './folder-report.ts';
import { startJobs } from './jobs.ts';
import type { JsonFile } from './json-file.ts';
import { openConnection, openNotes, type KeptConnection, type WorkspaceNotes } from './kept-connection.ts';
import { joinDevice, openWorkspace, type WorkspaceParts } from './open-workspace.ts';
import type { Decision } from './reading.ts';
import { troubleCodeOf } from './standing.ts';

/** So long the app waits at its end for what is being sent, in milliseconds; the rest lies in the outbox. */
const ENDS_WITHIN = 10_000;
/** How far it is without the key. */
const NOT_BEGUN = { unsent: 0, conflicts: 0, erasures: 0, upToDateAt: null };

export type SharingParts = WorkspaceParts & {
  readonly keyring: Keyring;
  readonly userName: () => string;
  readonly setUserName: (name: string) => Promise<unknown>;
  readonly onChanged: (status: SharingStatus) => void;
  readonly onMerged: (news: SharingNews) => void;
  /** A failure that is not the folder's. */
  readonly onFailed: (failure: unknown) => void;
};

/** How the user connects. */
export type ConnectWish = {
  readonly id: string;
  readonly passphrase: string;
  readonly workspaceName: string;
  readonly userName: string;
};

/**
 * The shared folder of this profile: publishes and reads by itself, one job after the other, and never in the window's way. Nothing that is wrong
 * with the folder makes a call fail; it stands in the status.
 */
export class Sharing {
  readonly #parts: SharingParts;
  readonly #connection: JsonFile<KeptConnection | null>;
  readonly #jobs;
  /** There while the key is known. */
  #exchange: Exchange | null = null;
  #chosen: LookedAt | null = null;
  /** Whether the key was looked for, so that only the user can give it. */
  #hasLookedForKey = false;
  #isFocused = false;
  #told = '';

  constructor(parts: SharingParts) {
    this.#parts = parts;
    this.#connection = openConnection(parts.profile);
    this.#jobs = startJobs(parts.clock, {
      onChange: () => this.#tell(),
      onFailed: (failure) => parts.onFailed(failure),
    });
  }

  /** The profile was opened, or is another one than before: restored, put back, started fresh. */
  async profileOpened(): Promise<void> {
    const kept = this.#connection.current();
    try {
      if (this.#exchange !== null) {
        await joinDevice(this.#exchange.workspace);
        await this.readNow();
      } else if (kept !== null) {
        const key = await keptKey(this.#parts.keyring, kept.sealedKey, kept.workspace);
        if (key !== null) await this.#open(kept, key);
      }
    } catch (failure) {
      this.#jobs.failed('reading', failure);
    }
    this.#hasLookedForKey = true;
    this.#tell();
  }

  /** Something was written into the profile. */
  written(): void {
    void this.#exchange?.count();
  }

  /** Whether the window has the keyboard. */
  focused(isFocused: boolean): void {
    this.#isFocused = isFocused;
    this.#exchange?.focused(isFocused);
  }

  status(): SharingStatus {
    const kept = this.#connection.current();
    const exchange = this.#exchange;
    if (kept === null)
      return {
        connection: null,
        needsPassphrase: false,
        trouble: null,
        upToDateAt: null,
        unsentChanges: 0,
        waitingMerges: 0,
        waitingErasures: 0,
        conflicts: 0,
        work: null,
      };
    const { workspaceId } = kept.workspace;
    const { name, levels, devices } = this.#notes(workspaceId).current();
    const { unsent, conflicts, erasures, upToDateAt } = exchange?.state() ?? NOT_BEGUN;
    return {
      connection: {
        workspaceId,
        workspaceName: name,
        path: kept.path,
        levels,
        stoppedBy: stoppedBy(devices),
        keepsKey: kept.sealedKey !== null,
      },
      needsPassphrase: exchange === null && this.#hasLookedForKey,
      trouble: this.#jobs.trouble(),
      upToDateAt,
      unsentChanges: unsent,
      waitingMerges: exchange?.waiting().length ?? 0,
      waitingErasures: erasures,
      conflicts,
      work: this.#jobs.work(),
    };
  }

  async look(path: string): Promise<ChosenFolder | SharingRefusal> {
    try {
      const { filesOf = folderFiles, profile } = this.#parts;
      const looked = await lookAt(path, profile, filesOf(path));
      this.#chosen = looked;
      const { id, isShared, isEmpty } = looked;
      return { id, path, isShared, isEmpty };
    } catch (failure) {
      return refusal(failure);
    }
  }

  /** Fails with `not-found` for a folder that is no longer the chosen one. */
  async connect({
    id,
    passphrase,
    workspaceName,
    userName,
  }: ConnectWish): Promise<SharingStatus | SharingRefusal> {
    const chosen = this.#chosen;
    if (chosen?.id !== id)
      throw new AppError('not-found', 'This folder is no longer chosen. Please choose it again.');
    const before = this.#connection.current();
    if (before !== null && before.workspace.workspaceId !== chosen.workspace?.workspaceId)
      throw new AppError(
        'bad-request',
        'You are connected to another shared folder. Nothing was changed; stop sharing there first.',
      );
    try {
      const { clock, keyring, setUserName } = this.#parts;
      const made = await connectTo(chosen, passphrase, clock.now());
      if (made === null) return { refused: 'wrong-passphrase' };
      const { workspace, workspaceKey } = made;
      if (userName.trim() !== '') await setUserName(userName.trim());
      const kept = { path: chosen.path, workspace, sealedKey: await sealedKey(keyring, workspaceKey) };
      this.#close();
      await this.#connection.change(kept);
      if (chosen.workspace === null) await this.#name(workspace.workspaceId, workspaceName);
      await this.#open(kept, workspaceKey);
      // Who comes back reads everything once more: what was read meanwhile is not known.
      if (before === null) await this.#exchange?.workspace.folder.forgetTaken();
      this.#chosen = null;
      void this.publishNow();
      return await this.#said();
    } catch (failure) {
      return refusal(failure);
    }
  }

  async unlock(passphrase: string): Promise<SharingStatus | SharingRefusal> {
    const kept = this.#connection.current();
    if (kept === null) throw notConnected();
    if (this.#exchange === null) {
      const key = await workspaceKeyOf(passphrase, kept.workspace);
      if (key === null) return { refused: 'wrong-passphrase' };
      const sealed = await sealedKey(this.#parts.keyring, key);
      const next = { ...kept, sealedKey: sealed };
      if (sealed !== kept.sealedKey) await this.#connection.change(next);
      await this.#open(next, key);
    }
    return this.#said();
  }

  async stopSharing(): Promise<SharingStatus> {
    const kept = this.#connection.current();
    if (kept !== null) {
      const notes = this.#notes(kept.workspace.workspaceId);
      this.cancel();
      this.#close();
      await this.#connection.change(null);
      // Should the user connect to it again, all of it is read again, and nothing is shared before they say so.
      await notes.change({ ...notes.current(), levels: {}, followed: [], told: {}, devices: {} });
    }
    return this.#said();
  }

  /** `not` = keeps the partner to this device. Fails with `not-found`. */
  async share(partnerId: string, level: SharedLevel): Promise<SharingStatus> {
    const { notes, folder, data } = this.#needed().workspace;
    if (!(await data.sharing('thread.hasPartner', partnerId))) throw new AppError('not-found', 'partner');
    const before = notes.current();
    const wasLeft = before.levels[partnerId] === 'not';
    await notes.change(notesAtLevel(before, partnerId, level));
    // What was left alone meanwhile.
    if (wasLeft && level !== 'not') await folder.forgetTaken();
    void (level === 'not' ? this.publishNow() : this.readNow().then(() => this.publishNow()));
    return this.#said();
  }

  /** Sends what has changed without waiting for quiet. */
  async publishNow(): Promise<SharingStatus> {
    await this.#exchange?.publish();
    return this.status();
  }

  async readNow(): Promise<SharingStatus> {
    await this.#exchange?.read();
    return this.status();
  }

  /** Stops the job that runs. */
  cancel(): void {
    this.#jobs.cancel();
  }

  health(): FolderHealth {
    return this.#exchange === null ? { unread: [], unsent: 0 } : healthOf(this.#exchange.workspace);
  }

  async verify(): Promise<FolderVerdict | SharingRefusal> {
    const { workspace } = this.#needed();
    return this.#jobs.turn('verifying', async (watch) => {
      try {
        return verdictOf(workspace, await workspace.folder.verify(watch));
      } catch (failure) {
        if (watch.signal.aborted) throw new AppError('cancelled');
        return refusal(failure);
      }
    });
  }

  activity(wish: { readonly before: number | null; readonly most: number }): Promise<SharingActivity> {
    return this.#parts.data.sharing('thread.merges', wish);
  }

  colleagues(): readonly SharingColleague[] {
    const exchange = this.#exchange;
    if (exchange === null) return [];
    return colleaguesOf(exchange.workspace, exchange.state().devices, this.#parts.userName());
  }

  waiting(): readonly WaitingMerge[] {
    return this.#exchange?.waiting() ?? [];
  }

  /** Fails with `not-found` when it does not wait any more. */
  async decide(id: string, decision: Decision): Promise<SharingStatus> {
    const isDone = await this.#needed().decide(id, decision);
    if (!isDone) throw new AppError('not-found', 'This does not wait for you any more.');
    if (decision === 'keep') void this.publishNow();
    return this.status();
  }

  /** Puts what has changed into the outbox and sends it, as far as that goes at once. */
  async close(): Promise<void> {
    const exchange = this.#exchange;
    if (exchange === null) return;
    exchange.stopSchedule();
    this.cancel();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = this.#parts.clock.after(ENDS_WITHIN, resolve);
    await Promise.race([exchange.publish(), promise]);
    stop();
    this.cancel();
    this.#exchange = null;
  }

  async #open(kept: KeptConnection, key: Uint8Array): Promise<void> {
    const workspace = await openWorkspace(this.#parts, kept, key);
    const exchange = startExchange(workspace, {
      jobs: this.#jobs,
      isFocused: this.#isFocused,
      onMerged: (news) => this.#parts.onMerged(news),
      onChange: () => this.#tell(),
    });
    this.#exchange = exchange;
    await exchange.count();
  }

  #close(): void {
    this.#exchange?.stop();
    this.#exchange = null;
    for (const side of ['reading', 'sending'] as const) this.#jobs.setTrouble(side, null);
  }

  async #name(workspaceId: string, workspaceName: string): Promise<void> {
    const notes = this.#notes(workspaceId);
    await notes.change({ ...notes.current(), name: workspaceName.trim(), namedAt: this.#parts.clock.now() });
  }

  /** What is known of the workspace that is connected, also while its key is not. */
  #notes(workspaceId: string): JsonFile<WorkspaceNotes> {
    return this.#exchange?.workspace.notes ?? openNotes(this.#parts.profile, workspaceId);
  }

  #needed(): Exchange {
    if (this.#exchange !== null) return this.#exchange;
    if (this.#connection.current() === null) throw notConnected();
    throw new AppError('bad-request', 'Enter the passphrase of the shared folder first.');
  }

  async #said(): Promise<SharingStatus> {
    await this.#exchange?.count();
    return this.status();
  }

  /** Says how it stands where that is otherwise than what was said last. */
  #tell(): void {
    const status = this.status();
    const text = JSON.stringify(status);
    if (text === this.#told) return;
    this.#told = text;
    this.#parts.onChanged(status);
  }
}

function refusal(failure: unknown): SharingRefusal {
  if (failure instanceof FolderTrouble) return { refused: troubleCodeOf(failure) };
  throw failure;
}

function notConnected(): AppError {
  return new AppError('bad-request', 'This profile is not connected to a shared folder.');
}
