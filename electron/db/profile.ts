import { closeSync, existsSync, openSync } from 'node:fs';
import { AppError } from '#shared/ipc/errors.ts';
import type { BackupInfo, ProfileProblem } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { localDate } from '#shared/reading/calendar.ts';
import { makePrivateFolder, narrowProfile } from '../files/private-files.ts';
import { backUpBeforeMigration, isBackedUp, makeBackup } from './backup.ts';
import { listBackups } from './backup-list.ts';
import { findDamage, foldLog, openForWriting, versionOf, type Connection } from './connection.ts';
import { toAppError, toBackupError } from './failure.ts';
import { openImage } from './image.ts';
import { migrate, newestVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { canRead, databasePath, hasLog, hasOrphans, moveAside, readHead } from './profile-files.ts';
import { detailOf, problemCodeOf, problemOf } from './profile-problem.ts';
import { finishRestore, stageRestore } from './restore.ts';
import { backUpAside, pruneAside } from './set-aside.ts';
import { Store, type StoreOptions } from './store.ts';

/** What a profile takes from outside. */
export type ProfileOptions = StoreOptions & {
  /** The folder of the profile; made when it is missing. */
  readonly folder: string;
  readonly migrations: readonly Migration[];
};

type ProblemCode = ProfileProblem['code'];

/** Problems that may be left behind by moving the file aside; in all others the file is good and only cannot be reached. */
const REPLACEABLE: readonly ProblemCode[] = ['damaged', 'foreign', 'newer', 'migration-failed', 'unreadable'];

/** A profile folder and, when it could be opened, its store. Nothing in here overwrites or deletes a database file. */
export class Profile {
  readonly #options: ProfileOptions;
  #connection: Connection | null = null;
  #store: Store | null = null;
  #problem: ProfileProblem | null = null;
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

  /** The open store. Fails with `profile-unavailable` when the profile could not even be read. */
  get store(): Store {
    if (this.#store === null) throw new AppError('profile-unavailable', this.#problem?.code ?? 'closed');
    return this.#store;
  }

  /** The same while it can be written, else null. */
  get writableStore(): Store | null {
    return this.#store?.readOnly === false ? this.#store : null;
  }

  set userName(name: string) {
    this.#userName = name;
    if (this.#store !== null) this.#store.userName = name;
  }

  /** Opens the profile, or opens it again; null when it can be written, else what stands in the way. */
  open(): ProfileProblem | null {
    this.close();
    const { folder } = this.#options;
    try {
      this.#problem = this.#tryOpen();
    } catch (error) {
      this.#letGo();
      this.#problem = this.#show(problemCodeOf(error), detailOf(error));
    }
    if (this.#problem !== null) this.#problem = { ...this.#problem, backups: listBackups(folder) };
    return this.#problem;
  }

  /** Moves an unusable file aside and starts with an empty profile. Refused (`bad-request`) while the file is good. */
  startFresh(): ProfileProblem | null {
    if (this.#problem === null || !REPLACEABLE.includes(this.#problem.code)) {
      throw new AppError('bad-request', 'the profile is not damaged');
    }
    this.close();
    try {
      moveAside(this.#options.folder, this.#options.now());
    } catch (error) {
      this.open();
      throw toAppError(error);
    }
    return this.open();
  }

  /** Copies the profile into the backup ring; null when the newest backup already holds everything. */
  backUp(reason: BackupInfo['reason']): BackupInfo | null {
    const { folder, now } = this.#options;
    const connection = this.#connection;
    if (connection === null || this.store.readOnly) return null;
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

  /** Puts a backup in the profile's place. The profile as it is now becomes a backup first, or is moved aside when it cannot be read. */
  restore(file: string): ProfileProblem | null {
    const { folder, now, migrations } = this.#options;
    if (this.#problem !== null && !REPLACEABLE.includes(this.#problem.code)) {
      throw new AppError('file-unwritable', this.#problem.code);
    }
    this.#guarded(() => stageRestore(folder, file, newestVersion(migrations)));
    const connection = this.#connection;
    // Pruning keeps the newest backups, so that it cannot take the staged one's original before it was copied.
    if (connection !== null && !this.store.readOnly) {
      this.#guarded(() => makeBackup(connection, folder, 'before-restore', now()));
    }
    // Opening completes what is staged; where that fails it says why.
    return this.open();
  }

  /** Puts a file that was set aside in the profile's place, by way of a backup of it. */
  restoreAside(file: string): ProfileProblem | null {
    const { folder, now } = this.#options;
    const copy = this.#guarded(() => backUpAside(folder, file, this.newest, now()));
    return this.restore(copy.file);
  }

  /** Folds waiting commits into the file; called while nothing else is to be done. A full disk lets them wait on in the log. */
  tidy(): void {
    const connection = this.#connection;
    if (connection === null || this.#problem !== null) return;
    try {
      foldLog(connection.db);
    } catch {
      // They are safe in the log, and the next commit tells the user when the disk is full.
    }
  }

  /** Lets the file go. Waiting commits are folded into it first. */
  close(): void {
    this.#letGo();
    this.#problem = null;
  }

  #tryOpen(): ProfileProblem | null {
    const { folder, migrations, now } = this.#options;
    const path = databasePath(folder);
    makePrivateFolder(folder);
    narrowProfile(folder);
    finishRestore(folder, now());
    const head = readHead(path);
    if (head.kind === 'foreign') return this.#show('foreign', 'not a database of this app');
    if (head.kind === 'empty' && listBackups(folder).length > 0)
      return this.#show('damaged', 'the file is empty');
    if (head.kind === 'profile' && head.version > newestVersion(migrations)) {
      return this.#show('newer', `version ${head.version}`);
    }
    if (head.kind === 'absent' && hasOrphans(path)) moveAside(folder, now());
    if (head.kind === 'profile' && hasLog(path)) {
      const found = this.#lookBeforeTrusting(path);
      if (found !== null) return found;
    }
    // SQLite would silently open a write-protected file for reading. Nothing of this process may have the file open here: closing
    // a second handle lets go of the locks of the first.
    if (existsSync(path)) closeSync(openSync(path, 'r+'));
    const connection = openForWriting(path);
    this.#connection = connection;
    const damage = findDamage(connection.db);
    if (damage !== null) {
      this.#letGo();
      return this.#show('damaged', damage);
    }
    migrate(connection, migrations, () => backUpBeforeMigration(connection, folder, now()));
    this.#use(connection, false);
    return null;
  }

  /** Opening a file folds its waiting commits in, which must not happen to a damaged or newer one: a copy is looked at first. */
  #lookBeforeTrusting(path: string): ProfileProblem | null {
    let image: Connection;
    try {
      image = openImage(path);
    } catch (error) {
      const code = problemCodeOf(error);
      if (code === 'damaged') return this.#show('damaged', detailOf(error));
      return null; // no room or no right to copy: opening itself will tell what is the matter
    }
    try {
      const version = versionOf(image.db);
      const damage = findDamage(image.db);
      if (damage !== null) return this.#show('damaged', damage);
      return version > newestVersion(this.#options.migrations)
        ? this.#show('newer', `version ${version}`)
        : null;
    } finally {
      image.db.close();
    }
  }

  /** Names the problem, and shows the data read-only where the file is sound. */
  #show(code: ProblemCode, detail: string): ProfileProblem {
    const { folder } = this.#options;
    if (code === 'folder-read-only' && !canRead(databasePath(folder))) {
      return problemOf(folder, existsSync(databasePath(folder)) ? 'unreadable' : code, detail, false);
    }
    const isWorthReading = !['foreign', 'damaged', 'in-use', 'unreadable'].includes(code);
    return problemOf(folder, code, detail, isWorthReading && this.#openToRead());
  }

  #openToRead(): boolean {
    try {
      const path = databasePath(this.#options.folder);
      if (readHead(path).kind !== 'profile') return false;
      const image = openImage(path);
      this.#connection = image;
      if (findDamage(image.db) !== null) throw new AppError('unexpected', 'damaged');
      this.#use(image, true);
      // Tables of another version may lack what is read here.
      for (const { id } of this.store.partners()) this.store.partnerRows(id);
      return true;
    } catch {
      this.#letGo();
      return false; // the problem that led here is the one to tell
    }
  }

  #use(connection: Connection, readOnly: boolean): void {
    this.#connection = connection;
    this.#store = new Store(connection, readOnly, this.#options);
    this.#store.userName = this.#userName;
  }

  #letGo(): void {
    const connection = this.#connection;
    this.#connection = null;
    this.#store = null;
    connection?.db.close();
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw toAppError(error);
    }
  }
}
