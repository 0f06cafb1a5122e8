import { subjectKey } from '#electron/db/thread/sharing-protocol.ts';
import type { Keyring } from '#electron/security/system-keyring.ts';
import { folderFiles } from '#electron/sharing/folder/folder-files.ts';
import type { Watch } from '#electron/sharing/folder/folder-setting.ts';
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
  SharingWork,
  WaitingMerge,
} from '#shared/ipc/sharing-types.ts';
import { connectTo, keptKey, lookAt, sealedKey, type LookedAt } from './connecting.ts';
import { OF_ALL_PARTNERS } from '#shared/merge/payload.ts';
import { stoppedBy } from './following.ts';
import { colleaguesOf, healthOf, verdictOf } from './folder-report.ts';
import { openConnection, openNotes, type KeptConnection, type WorkspaceNotes } from './kept-connection.ts';
import type { JsonFile } from './json-file.ts';
import { joinDevice, openWorkspace, type OpenWorkspace, type WorkspaceParts } from './open-workspace.ts';
import { countUnsent, queueChanged, replaceErased, sendAll, takeBackAbove } from './publishing.ts';
import { startReading, type Decision, type Reading } from './reading.ts';
import { startSchedule, type Schedule } from './schedule.ts';
import { isOfProfile, startTroubles, startWorking, troubleCodeOf } from './standing.ts';

/** So long the app waits at its end for what is being sent, in milliseconds; the rest lies in the outbox. */
const ENDS_WITHIN = 10_000;
/** Own old snapshots are looked for so often. */
const TIDIES_EVERY = 3_600_000;

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

/** What is there while the key is known. */
type Unlocked = { readonly workspace: OpenWorkspace; readonly reading: Reading; readonly schedule: Schedule };

/**
 * The shared folder of this profile: publishes and reads by itself, one job after the other, and never in the window's way. Nothing that is wrong
 * with the folder makes a call fail; it stands in the status.
 */
export class Sharing {
  readonly #parts: SharingParts;
  readonly #connection: JsonFile<KeptConnection | null>;
  readonly #troubles;
  readonly #working;
  #unlocked: Unlocked | null = null;
  #chosen: LookedAt | null = null;
  #isProfileOpen = false;
  #isFocused = false;
  #unsent = 0;
  #conflicts = 0;
  #upToDateAt: number | null = null;
  #tidiedAt = -Infinity;
  #seenDevices: readonly string[] = [];
  #running: AbortController | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #told = '';

  constructor(parts: SharingParts) {
    this.#parts = parts;
    this.#connection = openConnection(parts.profile);
    this.#troubles = startTroubles(parts.clock);
    this.#working = startWorking(parts.clock, () => this.#tell());
  }

  /** The profile was opened, or is another one than before: restored, put back, started fresh. */
  async profileOpened(): Promise<void> {
    this.#isProfileOpen = true;
    const kept = this.#connection.current();
    try {
      if (this.#unlocked !== null) {
        await joinDevice(this.#unlocked.workspace);
        await this.readNow();
      } else if (kept !== null) {
        const key = await keptKey(this.#parts.keyring, kept.sealedKey, kept.workspace);
        if (key !== null) await this.#open(kept, key);
      }
    } catch (failure) {
      this.#failed('reading', failure);
    }
    this.#tell();
  }

  /** Something was written into the profile. */
  written(): void {
    void this.#count();
  }

  /** Whether the window has the keyboard. */
  focused(isFocused: boolean): void {
    this.#isFocused = isFocused;
    this.#unlocked?.schedule.focused(isFocused);
  }

  status(): SharingStatus {
    const kept = this.#connection.current();
    const unlocked = this.#unlocked;
    if (kept === null)
      return {
        connection: null,
        needsPassphrase: false,
        trouble: null,
        upToDateAt: null,
        unsentChanges: 0,
        waitingMerges: 0,
        conflicts: 0,
        work: null,
      };
    const { workspaceId } = kept.workspace;
    const { name, levels, devices } = (
      unlocked?.workspace.notes ?? openNotes(this.#parts.profile, workspaceId)
    ).current();
    return {
      connection: {
        workspaceId,
        workspaceName: name,
        path: kept.path,
        levels,
        stoppedBy: stoppedBy(devices),
        keepsKey: kept.sealedKey !== null,
      },
      needsPassphrase: unlocked === null && this.#isProfileOpen,
      trouble: this.#troubles.current(),
      upToDateAt: this.#upToDateAt,
      unsentChanges: this.#unsent,
      waitingMerges: unlocked?.reading.waiting().length ?? 0,
      conflicts: this.#conflicts,
      work: this.#working.current(),
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
      if (before === null) await this.#unlocked?.workspace.folder.forgetTaken();
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
    if (this.#unlocked === null) {
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
      const unlocked = this.#unlocked;
      this.cancel();
      this.#close();
      await this.#connection.change(null);
      // Should the user connect to it again, all of it is read again, and nothing is shared before they say so.
      const notes = unlocked?.workspace.notes ?? openNotes(this.#parts.profile, kept.workspace.workspaceId);
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
    const devices = Object.entries(before.devices).map(
      ([id, seen]) => [id, { ...seen, merged: {} }] as const,
    );
    await notes.change({
      ...before,
      levels: { ...before.levels, [partnerId]: level },
      followed: before.followed.filter((id) => id !== partnerId),
      // What is chosen goes out with what all partners have in common.
      told: withoutOfAll(before.told),
      devices: wasLeft ? Object.fromEntries(devices) : before.devices,
    });
    // What was left alone meanwhile.
    if (wasLeft && level !== 'not') await folder.forgetTaken();
    void (level === 'not' ? this.publishNow() : this.readNow().then(() => this.publishNow()));
    return this.#said();
  }

  /** Sends what has changed without waiting for quiet. */
  async publishNow(): Promise<SharingStatus> {
    await this.#publish();
    return this.#said();
  }

  async readNow(): Promise<SharingStatus> {
    await this.#read();
    return this.#said();
  }

  /** Stops the job that runs. */
  cancel(): void {
    this.#running?.abort();
  }

  health(): FolderHealth {
    return this.#unlocked === null ? { unread: [], unsent: 0 } : healthOf(this.#unlocked.workspace);
  }

  async verify(): Promise<FolderVerdict | SharingRefusal> {
    const { workspace } = this.#needed();
    return this.#turn('verifying', async (watch) => {
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
    const unlocked = this.#unlocked;
    if (unlocked === null) return [];
    return colleaguesOf(unlocked.workspace, this.#seenDevices, this.#parts.userName());
  }

  waiting(): readonly WaitingMerge[] {
    return this.#unlocked?.reading.waiting() ?? [];
  }

  /** Fails with `not-found` when it does not wait any more. */
  async decide(id: string, decision: Decision): Promise<SharingStatus> {
    const { reading } = this.#needed();
    const done = await this.#job('reading', (watch) => reading.decide(id, decision, watch));
    if (done === null) throw new AppError('not-found', 'This does not wait for you any more.');
    await this.#count();
    if (decision === 'keep') void this.publishNow();
    return this.#said();
  }

  /** Puts what has changed into the outbox and sends it, as far as that goes at once. */
  async close(): Promise<void> {
    const unlocked = this.#unlocked;
    if (unlocked === null) return;
    unlocked.schedule.stop();
    this.cancel();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = this.#parts.clock.after(ENDS_WITHIN, resolve);
    await Promise.race([this.#publish(), promise]);
    stop();
    this.cancel();
    this.#unlocked = null;
  }

  async #open(kept: KeptConnection, key: Uint8Array): Promise<void> {
    const workspace = await openWorkspace(this.#parts, kept, key);
    const reading = startReading(workspace, (news) => this.#parts.onMerged(news));
    const jobs = { publish: () => void this.#publish(), read: () => void this.#read() };
    this.#unlocked = {
      workspace,
      reading,
      schedule: startSchedule(this.#parts.clock, jobs, this.#isFocused),
    };
    await this.#count();
  }

  #close(): void {
    this.#unlocked?.schedule.stop();
    this.#unlocked = null;
    this.#unsent = 0;
    this.#upToDateAt = null;
    for (const job of ['reading', 'sending'] as const) this.#troubles.set(job, null);
  }

  async #name(workspaceId: string, workspaceName: string): Promise<void> {
    const notes = openNotes(this.#parts.profile, workspaceId);
    await notes.change({ ...notes.current(), name: workspaceName.trim(), namedAt: this.#parts.clock.now() });
  }

  #needed(): Unlocked {
    if (this.#unlocked !== null) return this.#unlocked;
    if (this.#connection.current() === null) throw notConnected();
    throw new AppError('bad-request', 'Enter the passphrase of the shared folder first.');
  }

  async #read(): Promise<void> {
    const unlocked = this.#unlocked;
    if (unlocked === null) return;
    const { workspace, reading } = unlocked;
    const isRead = await this.#job('reading', async (watch) => {
      const { devices } = await reading.read(watch);
      this.#seenDevices = devices;
      return true;
    });
    if (isRead === true) await this.#replaceErased(workspace);
    // Where a level went down with that of colleagues, what is above it goes at once.
    const isLowered =
      isRead === true && (await this.#job('publishing', () => takeBackAbove(workspace))) === true;
    if (isLowered) {
      this.#tidiedAt = -Infinity;
      await this.#job('publishing', (watch) => queueChanged(workspace, watch));
    }
    if (isLowered || (isRead === true && workspace.folder.own().some(({ state }) => state === 'queued')))
      await this.#send(workspace);
    await this.#count();
    if (isRead === true && this.#unsent === 0 && this.#troubles.current() === null)
      this.#upToDateAt = this.#parts.clock.now();
    this.#tell();
  }

  async #publish(): Promise<void> {
    const unlocked = this.#unlocked;
    if (unlocked === null) return;
    const { workspace, schedule } = unlocked;
    await this.#replaceErased(workspace);
    const isQueued = await this.#job('publishing', async (watch) => {
      // Done anew after a pause too: what is above its level goes whenever the folder is there.
      if (await takeBackAbove(workspace)) this.#tidiedAt = -Infinity;
      await queueChanged(workspace, watch);
      return true;
    });
    if (isQueued === true) {
      schedule.published();
      await this.#send(workspace);
    }
    await this.#count();
    this.#tell();
  }

  async #replaceErased(workspace: OpenWorkspace): Promise<void> {
    await this.#job('publishing', (watch) => replaceErased(workspace, watch));
  }

  async #send(workspace: OpenWorkspace): Promise<void> {
    await this.#job('publishing', async (watch) => {
      const { trouble } = await sendAll(workspace, watch);
      this.#troubles.set('sending', trouble === null ? null : troubleCodeOf(trouble));
      const now = this.#parts.clock.now();
      if (trouble !== null || now - this.#tidiedAt < TIDIES_EVERY) return;
      this.#tidiedAt = now;
      await workspace.folder.tidy(watch);
    });
  }

  /** Counts what is not sent, and sets the clock for sending it where that has become more. */
  async #count(): Promise<void> {
    const unlocked = this.#unlocked;
    if (unlocked === null) return;
    try {
      const { levels } = unlocked.workspace.notes.current();
      const leftAlone = Object.keys(levels).filter((id) => levels[id] === 'not');
      const unsent = await countUnsent(unlocked.workspace);
      if (unsent > this.#unsent) unlocked.schedule.changed();
      this.#unsent = unsent;
      this.#conflicts = await this.#parts.data.sharing('thread.openConflicts', leftAlone);
    } catch (failure) {
      this.#failed('sending', failure);
    }
    this.#tell();
  }

  /** Runs a job of the folder in its turn; undefined when it was stopped or failed, which then stands in the status. */
  #job<T>(kind: SharingWork['kind'], work: (watch: Required<Watch>) => Promise<T>): Promise<T | undefined> {
    return this.#turn(kind, async (watch) => {
      const job = kind === 'publishing' ? 'sending' : 'reading';
      try {
        const result = await work(watch);
        if (job === 'reading') this.#troubles.set(job, null);
        return result;
      } catch (failure) {
        if (!watch.signal.aborted) this.#failed(job, failure);
        return undefined;
      }
    });
  }

  #turn<T>(kind: SharingWork['kind'], work: (watch: Required<Watch>) => Promise<T>): Promise<T> {
    const run = async (): Promise<T> => {
      const running = new AbortController();
      this.#running = running;
      const { progress, end } = this.#working.begin(kind);
      try {
        return await work({ signal: running.signal, onProgress: progress });
      } finally {
        end();
        this.#running = null;
      }
    };
    const turn = this.#last.then(run, run);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #failed(job: 'reading' | 'sending', failure: unknown): void {
    if (isOfProfile(failure)) return;
    if (!(failure instanceof FolderTrouble)) this.#parts.onFailed(failure);
    this.#troubles.set(job, troubleCodeOf(failure));
  }

  async #said(): Promise<SharingStatus> {
    await this.#count();
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

function withoutOfAll(told: WorkspaceNotes['told']): WorkspaceNotes['told'] {
  return Object.fromEntries(
    Object.entries(told).filter(([key]) => !key.startsWith(subjectKey(OF_ALL_PARTNERS, ''))),
  );
}

function refusal(failure: unknown): SharingRefusal {
  if (failure instanceof FolderTrouble) return { refused: troubleCodeOf(failure) };
  throw failure;
}

function notConnected(): AppError {
  return new AppError('bad-request', 'This profile is not connected to a shared folder.');
}
