import { closeSync, existsSync, openSync } from 'node:fs';
import { AppError } from '#shared/ipc/errors.ts';
import type { BackupInfo, ProfileNotice, ProfileProblem } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { localDate } from '#shared/reading/calendar.ts';
import { acceptFile } from './accept-file.ts';
import { makePrivateFolder, narrowProfile } from '../../files/private-files.ts';
import { backUpBeforeMigration, isBackedUp, makeBackup } from '../backups/backup.ts';
import { backupFolder, listBackups } from '../backups/backup-list.ts';
import { findDamage, type Connection } from '../engine/connection.ts';
import type { ErasureResult } from '#shared/model/erasure.ts';
import { beginErasing, finishErasing, type ErasureWatch } from '../erasing/erase-person.ts';
import { dueErasures, usualChoices } from '../erasing/pending-erasures.ts';
import { readErasing, type Erasing } from '../erasing/erasing-file.ts';
import { examine, type Verdict } from './examine.ts';
import { toAppError, toBackupError } from '../engine/failure.ts';
import type { FileFate } from '../file/file-watch.ts';
import { openImage, readBytes } from '../file/image.ts';
import { isHeldByOther } from '../file/lock-probe.ts';
import { migrate, newestVersion } from '../migrations/migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { OpenFile } from '../file/open-file.ts';
import { placeOf } from '../file/place.ts';
import {
  canRead,
  databasePath,
  hasLog,
  hasOrphans,
  hasTraces,
  moveAside,
  readHead,
  removeUnfinished,
  rescuedPath,
} from '../file/profile-files.ts';
import { detailOf, problemCodeOf, problemOf } from './profile-problem.ts';
import { forgetRescued, rescue } from '../backups/rescue.ts';
import {
  exchange,
  finishExchange,
  forgetRestore,
  prepareRescued,
  prepareRestore,
} from '../backups/restore.ts';
import { readMark } from '../file/saved-mark.ts';
import { backUpAside, pruneAside } from '../backups/set-aside.ts';
import { Store, type StoreOptions } from '../commits/store.ts';

/** What a profile takes from outside. */
export type ProfileOptions = StoreOptions & {
  /** The folder of the profile; made when it is missing. */
  readonly folder: string;
  /** Whether a profile was in the folder before, where that is known from elsewhere. */
  readonly wasUsed?: boolean;
  readonly migrations: readonly Migration[];
  /** Told when the file goes away or is replaced while it is open; calls that were made before the answer fail with `file-lost`. */
  readonly onLost?: (problem: ProfileProblem) => void;
  /** Told after an opening that went well, when there is something to say about it. */
  readonly onNotice?: (notice: ProfileNotice) => void;
};

type ProblemCode = ProfileProblem['code'];

/** Problems that may be left behind by moving the file aside; in all others the file is good and only cannot be reached. */
const REPLACEABLE: readonly ProblemCode[] = [
  'damaged',
  'foreign',
  'newer',
  'migration-failed',
  'unreadable',
  'missing',
  'mixed',
  'log-damaged',
  'behind',
];

/** Problems in which what is there can be opened all the same, once a copy of it is kept. */
const ACCEPTABLE: readonly ProblemCode[] = ['mixed', 'log-damaged', 'behind', 'file-replaced'];

/** In these nothing is shown before the user has decided what to go on with. */
const UNDECIDED: readonly ProblemCode[] = ['missing', 'mixed', 'log-damaged', 'behind'];

/**
 * A profile folder and, when it could be opened, its store. Nothing in here overwrites or deletes a database file, and none is opened
 * for writing before it was looked at. Over 300 lines, because the ways out of each trouble share the state of one open file.
 */
export class Profile {
  readonly #options: ProfileOptions;
  #file: OpenFile | null = null;
  /** The file in memory, while it is shown read-only. */
  #image: Connection | null = null;
  #store: Store | null = null;
  #problem: ProfileProblem | null = null;
  #notice: ProfileNotice | null = null;
  #userName = '';
  /** The store whose first backup of a day was looked for. */
  #lookedAt: Store | null = null;

  constructor(options: ProfileOptions) {
    this.#options = options;
  }

  get folder(): string {
    return this.#options.folder;
  }

  /** The version of the file format that this app writes. */
  get newest(): number {
    return newestVersion(this.#options.migrations);
  }

  /** The open store. Fails with `profile-unavailable` when the profile could not even be read. Looks whether its file is still there. */
  get store(): Store {
    this.watch();
    if (this.#store === null) throw new AppError('profile-unavailable', this.#problem?.code ?? 'closed');
    return this.#store;
  }

  /** Number of the newest command; 0 where no file is open. */
  get lastSeq(): number {
    return this.#store?.lastSeq ?? 0;
  }

  /** The same while it can be written, else null. */
  get writableStore(): Store | null {
    this.watch();
    return this.#problem === null && this.#store?.readOnly === false ? this.#store : null;
  }

  /** What to tell about the last opening. */
  get notice(): ProfileNotice | null {
    return this.#notice;
  }

  set userName(name: string) {
    this.#userName = name;
    if (this.#store !== null) this.#store.userName = name;
  }

  /** Opens the profile, or opens it again; null when it can be written, else what stands in the way. */
  open(): ProfileProblem | null {
    if (this.#isLost()) return this.#lookForLost();
    return this.#openNew(false);
  }

  /** Moves an unusable file aside and starts with an empty profile. Refused (`bad-request`) while the file is good. */
  startFresh(): ProfileProblem | null {
    if (this.#problem === null || !REPLACEABLE.includes(this.#problem.code)) {
      throw new AppError('bad-request', 'the profile is not damaged');
    }
    this.close();
    try {
      moveAside(this.#options.folder, this.#options.now(), 'fresh');
    } catch (error) {
      this.open();
      throw toAppError(error);
    }
    return this.#openNew(true);
  }

  /** Opens what is there although something is missing in it or it is another file. What is there is copied aside first. */
  accept(): ProfileProblem | null {
    const problem = this.#problem;
    const { folder, now } = this.#options;
    if (problem === null || !ACCEPTABLE.includes(problem.code))
      throw new AppError('bad-request', 'no choice');
    if (problem.code === 'file-replaced' && !problem.rescued) throw new AppError('file-unwritable');
    this.close();
    const left = this.#exchanged(() => acceptFile(folder, problem.code, now()));
    // What is missing in it was written under its device's id all the same.
    if (left === null) this.#store?.renewDevice();
    return left;
  }

  /** Puts what was rescued back in its place; a file that is there by now is moved aside. */
  putBack(): ProfileProblem | null {
    const { folder, migrations, now } = this.#options;
    if (this.#problem?.rescued !== true) throw new AppError('bad-request', 'nothing was rescued');
    this.#guarded(() => prepareRescued(folder, newestVersion(migrations)));
    this.close();
    return this.#exchanged(() => exchange(folder, 'rescued', now()));
  }

  /** Copies the profile into the backup ring; null when the newest backup already holds everything. */
  backUp(reason: BackupInfo['reason']): BackupInfo | null {
    const { folder, now } = this.#options;
    this.watch();
    if (this.#file === null || this.#problem !== null) return null;
    const { connection } = this.#file;
    if (isBackedUp(connection, folder)) return null;
    try {
      const made = makeBackup(connection, folder, reason, now());
      pruneAside(folder, this.newest);
      return made;
    } catch (error) {
      throw toBackupError(error);
    }
  }

  /**
   * The backup of a day, unless one was already made on it. `today` is the local date. One that is dated later than now does not count,
   * and the first look after an opening counts none: what the session before left without a backup gets one at once.
   */
  backUpDaily(today: IsoDate): BackupInfo | null {
    const { folder, now } = this.#options;
    if (this.#store !== this.#lookedAt) {
      this.#lookedAt = this.#store;
      return this.backUp('daily');
    }
    const hasOne = listBackups(folder).some(({ at }) => localDate(new Date(at)) === today && at <= now());
    return hasOne ? null : this.backUp('daily');
  }

  backups(): readonly BackupInfo[] {
    return listBackups(this.#options.folder);
  }

  /**
   * Puts a backup in the profile's place. The profile as it is now becomes a backup first, or is moved aside when it cannot be read.
   * Throws when it has not happened; then it will not happen later either.
   */
  restore(file: string): ProfileProblem | null {
    const { folder, now, migrations } = this.#options;
    this.watch();
    if (this.#problem !== null && !REPLACEABLE.includes(this.#problem.code)) {
      throw new AppError('file-unwritable', this.#problem.code);
    }
    // Copied before the backup is made, whose pruning may take the original.
    this.#guarded(() => prepareRestore(folder, file, newestVersion(migrations)));
    try {
      if (this.#file !== null) makeBackup(this.#file.connection, folder, 'before-restore', now());
    } catch (error) {
      forgetRestore(folder);
      throw toAppError(error);
    }
    this.close();
    return this.#exchanged(() => exchange(folder, 'backup', now()));
  }

  /**
   * Erases one person for good: out of the file, its log, and every copy in the folder. Cannot be taken back. It is noted first, so that a
   * start finishes what was cut short. Throws before anything was done (`cancelled` too), or leaves the note behind.
   */
  erase(erasing: Erasing, watch: ErasureWatch = {}): ErasureResult {
    this.watch();
    const file = this.#file;
    if (file === null || this.#problem !== null || this.#store === null)
      throw new AppError('read-only', 'profile');
    return this.#guarded(() => {
      beginErasing(file, erasing, this.#options.folder);
      try {
        return this.#finishErasing(file, erasing, watch);
      } finally {
        // What is undone is read anew; an erasure that was cut short is tried once more.
        this.open();
      }
    });
  }

  /** Destroys what came erased from elsewhere and whose time has come; how many people that were. One that fails is tried again later. */
  eraseDue(): number {
    const due = this.writableStore === null ? [] : dueErasures(this.store.reader, this.#options.now());
    for (const personId of due) this.erase({ personId, choices: usualChoices(this.store.reader, personId) });
    return due.length;
  }

  /** Puts a file that was set aside in the profile's place, by way of a backup of it. */
  restoreAside(file: string): ProfileProblem | null {
    const { folder, now } = this.#options;
    const copy = this.#guarded(() => backUpAside(folder, file, this.newest, now()));
    return this.restore(copy.file);
  }

  /** Folds waiting commits into the file; called while nothing else is to be done. A full disk lets them wait on in the log. */
  tidy(): void {
    this.watch();
    if (this.#file === null || this.#problem !== null) return;
    try {
      this.#file.fold();
    } catch {
      // They are safe in the log, and the next commit tells the user when the disk is full.
    }
  }

  /** Sees whether the open file is still at its place, and puts what it holds in safety when it is not. Cost: some microseconds. */
  watch(): void {
    const file = this.#file;
    if (file === null || this.#isLost()) return;
    const fate = file.look();
    if (fate === 'same') return;
    if (fate === 'log-gone') this.#mendLog(file);
    else this.#lose(fate);
  }

  /** Lets the file go. Waiting commits are folded into it first. */
  close(): void {
    this.#letGo();
    this.#problem = null;
  }

  #openNew(isFresh: boolean): ProfileProblem | null {
    this.close();
    this.#notice = null;
    const { folder } = this.#options;
    try {
      this.#problem = this.#tryOpen(isFresh);
    } catch (error) {
      this.#letGo();
      this.#problem = this.#show({ code: problemCodeOf(error), detail: detailOf(error), lost: null });
    }
    // Not while another process may be making one.
    if (this.#problem?.code !== 'in-use') removeUnfinished(folder, [backupFolder(folder)]);
    if (this.#problem === null && this.#file !== null) this.#resumeErasing(this.#file);
    if (this.#problem !== null) this.#problem = { ...this.#problem, backups: listBackups(folder) };
    else if (this.#notice !== null) this.#options.onNotice?.(this.#notice);
    return this.#problem;
  }

  /** Finishes an erasure that was cut short. What fails now is tried again by the next start. */
  #resumeErasing(file: OpenFile): void {
    const erasing = readErasing(this.#options.folder);
    if (erasing === null) return;
    try {
      this.#finishErasing(file, erasing, {});
      this.#use(file.connection, false);
    } catch {
      // The note stays.
    }
  }

  #finishErasing(file: OpenFile, erasing: Erasing, watch: ErasureWatch): ErasureResult {
    const { folder, now, newId } = this.#options;
    const eraser = { at: now(), newId, place: placeOf(folder), userName: this.#userName };
    return finishErasing(file, erasing, { ...watch, ...eraser, folder, newest: this.newest });
  }

  #tryOpen(isFresh: boolean): ProfileProblem | null {
    const { folder, migrations, now } = this.#options;
    const path = databasePath(folder);
    const newest = newestVersion(migrations);
    makePrivateFolder(folder);
    narrowProfile(folder);
    if (finishExchange(folder, now(), newest)) this.#notice = 'restore-finished';
    const verdict = this.#lookBeforeTrusting(isFresh);
    if (verdict !== null) {
      // What looks like damage may be another process at work.
      return isHeldByOther(path) ? this.#show(held) : this.#show(verdict);
    }
    if (hasOrphans(folder)) moveAside(folder, now(), 'leftover');
    // SQLite would silently open a write-protected file for reading.
    if (existsSync(path)) closeSync(openSync(path, 'r+'));
    this.#file = new OpenFile(folder);
    migrate(this.#file.connection, migrations, () => {
      if (this.#file !== null) backUpBeforeMigration(this.#file.connection, folder, now());
    });
    this.#use(this.#file.connection, false);
    return null;
  }

  /** Everything that stands against opening what is there, found out without opening anything for writing. */
  #lookBeforeTrusting(isFresh: boolean): Verdict | null {
    const { folder, migrations, wasUsed = false } = this.#options;
    const path = databasePath(folder);
    const newest = newestVersion(migrations);
    const head = readHead(path);
    if (existsSync(rescuedPath(folder))) {
      return verdictOf(head.kind === 'absent' ? 'file-gone' : 'file-replaced', 'a rescued copy waits');
    }
    const hadOne = wasUsed || listBackups(folder).length > 0 || hasTraces(folder);
    switch (head.kind) {
      case 'foreign':
        return verdictOf('foreign', 'not a database of this app');
      case 'absent':
        return hadOne && !isFresh ? verdictOf('missing', 'there is no file') : null;
      case 'empty': {
        const held = listBackups(folder).length > 0 || hasLog(path) || readMark(folder) !== null;
        return held ? verdictOf('damaged', 'the file is empty') : null;
      }
      case 'profile': {
        if (head.version > newest) return verdictOf('newer', `version ${head.version}`);
        const { verdict, isUnsure } = examine(readBytes(path), readMark(folder), newest);
        if (isUnsure) this.#notice ??= 'last-change-unsure';
        return verdict;
      }
    }
  }

  /** Names the problem, and shows the data read-only where the file is sound. */
  #show({ code, detail, lost }: Verdict): ProfileProblem {
    const { folder } = this.#options;
    if (code === 'folder-read-only' && !canRead(databasePath(folder))) {
      return problemOf(folder, existsSync(databasePath(folder)) ? 'unreadable' : code, detail, false);
    }
    const isWorthReading = ![...UNDECIDED, ...NOT_READ].includes(code);
    return problemOf(folder, code, detail, isWorthReading && this.#openToRead(), lost);
  }

  #openToRead(): boolean {
    try {
      const path = databasePath(this.#options.folder);
      if (readHead(path).kind !== 'profile') return false;
      this.#image = openImage(path);
      if (findDamage(this.#image.db) !== null) throw new AppError('unexpected', 'damaged');
      this.#use(this.#image, true);
      // Tables of another version may lack what is read here.
      const store = this.#store;
      for (const { id } of store?.partners() ?? []) store?.partnerRows(id);
      return true;
    } catch {
      this.#letGo();
      return false; // the problem that led here is the one to tell
    }
  }

  #use(connection: Connection, readOnly: boolean): void {
    const place = readOnly ? '' : placeOf(this.#options.folder);
    this.#store = new Store(connection, readOnly, { ...this.#options, place });
    this.#store.userName = this.#userName;
  }

  /** The log lost its name: its commits are folded into the file, which is at its place, and both are opened again. */
  #mendLog(file: OpenFile): void {
    this.#guarded(() => file.foldNameless(this.#options.now()));
    const problem = this.#openNew(false);
    if (problem !== null) this.#options.onLost?.(problem);
  }

  #isLost(): boolean {
    return this.#file !== null && this.#problem !== null;
  }

  /** The file went away under the open connection: what that holds is written into a file of its own, and the user is asked. */
  #lose(fate: FileFate): void {
    const { folder } = this.#options;
    const code = fate === 'gone' ? 'file-gone' : 'file-replaced';
    this.#problem = problemOf(folder, code, this.#tryRescue() ?? `the file is ${fate}`, true);
    this.#options.onLost?.(this.#problem);
  }

  /** Why nothing could be rescued, or null. */
  #tryRescue(): string | null {
    if (this.#file === null) return 'closed';
    try {
      rescue(this.#file.connection, this.#options.folder);
      return null;
    } catch (error) {
      return detailOf(error);
    }
  }

  /** Looks again for a file that went away. The connection is kept as long as it is the only place of the data. */
  #lookForLost(): ProfileProblem | null {
    const { folder } = this.#options;
    const fate = this.#file?.look() ?? 'gone';
    if (fate === 'same' || fate === 'log-gone') {
      this.#problem = null;
      this.#guarded(() => forgetRescued(folder));
      this.watch();
      return this.#problem;
    }
    const reason = existsSync(rescuedPath(folder)) ? null : this.#tryRescue();
    const code = fate === 'gone' ? 'file-gone' : 'file-replaced';
    this.#problem = problemOf(folder, code, reason ?? `the file is ${fate}`, true);
    return this.#problem;
  }

  /** Runs an exchange and opens what came of it, also when it failed. */
  #exchanged(work: () => void): ProfileProblem | null {
    try {
      work();
    } catch (error) {
      forgetRestore(this.#options.folder);
      this.open();
      throw toAppError(error);
    }
    return this.open();
  }

  #letGo(): void {
    const file = this.#file;
    const image = this.#image;
    const isRescued = this.#problem?.rescued === true;
    this.#file = null;
    this.#image = null;
    this.#store = null;
    file?.close(this.#options.now(), isRescued);
    image?.db.close();
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw toAppError(error);
    }
  }
}

/** Problems in which the file is not even looked into. */
const NOT_READ: readonly ProblemCode[] = [
  'foreign',
  'damaged',
  'in-use',
  'unreadable',
  'file-gone',
  'file-replaced',
];

const held: Verdict = { code: 'in-use', detail: 'another process holds the file', lost: null };

function verdictOf(code: ProblemCode, detail: string): Verdict {
  return { code, detail, lost: null };
}
