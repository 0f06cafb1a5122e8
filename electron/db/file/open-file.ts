import { closeSync, openSync, readFileSync, readSync, renameSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { AppError } from '#shared/ipc/errors.ts';
import { foldLog, openForWriting, versionOf, type Connection } from '../engine/connection.ts';
import { FileWatch, type FileFate } from './file-watch.ts';
import { fold, openBytes, readBytes, type FileBytes } from './image.ts';
import { isBound, sumsOf, writeBaseMark } from './log-binding.ts';
import { lastFrames, pageOf, readLog } from './log-file.ts';
import { databasePath, freeNameAside, hasLog } from './profile-files.ts';
import { MarkWriter, readMark } from './saved-mark.ts';

/** A log larger than this is folded in by the commit that makes it so; smaller ones wait until nothing else is to be done. */
const LARGEST_LOG = 40 * 1024 * 1024;
/** The byte of the header that says how the file is written, and what it says when it has a log. */
const WRITE_VERSION = 18;
const LOG_MODE = 2;

/**
 * The database file of a profile while it is open for writing. A transaction counts as written only when the file and its log are still
 * those that were opened, and its log says on which file it was begun. The only place that folds the log.
 */
export class OpenFile {
  /** `transact` fails with `file-lost`, and has written nothing, when the file or its log is not there any more. */
  readonly connection: Connection;
  readonly #folder: string;
  readonly #path: string;
  readonly #watch: FileWatch;
  readonly #marks: MarkWriter;
  #sums: number[];
  #isBound: boolean;
  #markedSeq: number | null = null;

  /** Nothing of this process may have the file open: closing a second handle would let go of the locks of the first. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#path = databasePath(folder);
    const before = settle(this.#path);
    const opened = openForWriting(this.#path);
    try {
      // Folding is done here alone, where the sums of the pages are kept up with it.
      opened.db.pragma('wal_autocheckpoint = 0');
      this.#watch = new FileWatch(this.#path);
      this.#marks = new MarkWriter(folder);
      this.#sums = [...sumsOf(before.base)];
      this.#isBound = boundBefore(before);
      this.connection = { ...opened, transact: (work) => this.#transact(opened, work) };
      tryTo(() => this.fold());
      // Before anything is written, so that a log without any mark is known to have lost it.
      if (readMark(folder) === null) this.#mark(opened, true);
    } catch (error) {
      opened.db.close();
      throw error;
    }
  }

  /** What has become of the file. */
  look(): FileFate {
    return this.#watch.look();
  }

  /** Folds waiting commits into the file; they stay in the log when that fails. Never done to a file that is another one by now. */
  fold(): void {
    if (['gone', 'replaced'].includes(this.look())) return;
    const log = readLog(readFileSync(`${this.#path}-wal`));
    foldLog(this.connection.db);
    if (this.#logSize() > 0 || log.pages === 0) return;
    for (const [page, frame] of lastFrames(log)) this.#sums[page - 1] = crc32(pageOf(log, frame));
    this.#sums.length = log.pages;
    this.#isBound = false;
  }

  /**
   * Writes the whole file anew, so that nothing of what was removed stays between its rows: `secure_delete` clears what it frees, but
   * not what SQLite leaves behind where it moves rows within a page. Needs as much room again.
   */
  rewrite(): void {
    this.#demandSame();
    const { db } = this.connection;
    // The log has to say on which file it was begun before it gets a page.
    if (!this.#isBound)
      this.#isBound = db.transaction(() => writeBaseMark(this.connection, this.#sums)).immediate();
    db.exec('VACUUM');
    this.fold();
  }

  /**
   * Folds commits in whose log has lost its name; the file has to be opened again afterwards. A log that lies in its place belongs to
   * something else and is moved aside, before SQLite takes it for its own.
   */
  foldNameless(at: number): void {
    if (this.look() !== 'log-gone') return;
    if (hasLog(this.#path)) this.#moveLogAside(at);
    foldLog(this.connection.db);
  }

  /**
   * Lets the file go. SQLite folds the log in first, and leaves everything alone when the file is not at its place. `isRescued`: what the
   * log of a replaced file holds is kept elsewhere; it must not stay beside the other file, to which it does not belong.
   */
  close(at: number, isRescued: boolean): void {
    this.#marks.close();
    tryTo(() => this.foldNameless(at));
    const isLeftOver = isRescued && this.look() === 'replaced' && this.#watch.hasOwnLog();
    this.connection.db.close();
    if (isLeftOver) tryTo(() => this.#moveLogAside(at));
  }

  #transact<T>(opened: Connection, work: () => T): T {
    if (opened.db.inTransaction) return opened.transact(work);
    const sizeBefore = this.#logSize();
    let bound = this.#isBound;
    let result: T;
    try {
      result = opened.transact(() => {
        const before = changesOf(opened);
        const done = work();
        // A transaction that changes nothing begins no log.
        if (changesOf(opened) !== before) bound ||= writeBaseMark(opened, this.#sums);
        this.#demandSame();
        return done;
      });
    } catch (error) {
      // What a large transaction wrote ahead before it was taken back must not lie behind the commits that follow.
      if (this.#logSize() > sizeBefore) tryTo(() => this.fold());
      throw error;
    }
    this.#isBound = bound;
    // In the short time between the last look and the end of the transaction.
    this.foldNameless(Date.now());
    if (this.look() !== 'log-gone') this.#demandSame();
    this.#mark(opened, false);
    if (this.#logSize() > LARGEST_LOG) tryTo(() => this.fold());
    return result;
  }

  #moveLogAside(at: number): void {
    renameSync(`${this.#path}-wal`, `${freeNameAside(this.#folder, at, 'leftover')}-wal`);
  }

  #demandSame(): void {
    const fate = this.look();
    if (fate !== 'same') throw new AppError('file-lost', fate);
  }

  #mark(opened: Connection, isFirst: boolean): void {
    const [seq, id, at] = newestCommand(opened) ?? [0, '', 0];
    if (!isFirst && seq === this.#markedSeq) return;
    this.#markedSeq = seq;
    this.#marks.write({ seq, id, at }, isFirst);
  }

  #logSize(): number {
    return statSync(`${this.#path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }
}

/** Differs before and after anything was changed on this connection: rows, or the tables themselves. */
function changesOf({ db, prepareRaw }: Connection): string {
  const rows = prepareRaw('SELECT total_changes()').get() as [number]; // one integer column
  return `${rows[0]} ${Number(db.pragma('schema_version', { simple: true }))}`;
}

function newestCommand(connection: Connection): readonly [number, string, number] | undefined {
  if (versionOf(connection.db) === 0) return undefined;
  const newest = connection.prepareRaw('SELECT seq, id, at FROM command ORDER BY seq DESC LIMIT 1');
  return newest.get() as [number, string, number] | undefined; // the three columns
}

/**
 * The file as it is once SQLite has it open. A new file, or one that came out of a backup, is opened and closed once before: that
 * writes its mode into its first page, of which the log must know.
 */
function settle(path: string): FileBytes {
  if (!isSettled(path)) openForWriting(path).db.close();
  return readBytes(path);
}

function isSettled(path: string): boolean {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
  const byte = Buffer.alloc(1);
  const file = openSync(path, 'r');
  try {
    readSync(file, byte, 0, 1, WRITE_VERSION);
  } finally {
    closeSync(file);
  }
  return byte[0] === LOG_MODE;
}

function boundBefore(files: FileBytes): boolean {
  if (files.log === null || files.log.pages === 0) return false;
  const whole = openBytes(fold(files));
  try {
    return isBound(files, whole);
  } finally {
    whole.db.close();
  }
}

/** What cannot be folded in now waits safely in the log, and a full disk is told by the next commit. */
function tryTo(work: () => void): void {
  try {
    work();
  } catch {
    // See above.
  }
}
