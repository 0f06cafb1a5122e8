import type { LostChanges, ProfileProblem } from '#shared/ipc/types.ts';
import { findDamage, versionOf, type Connection } from '../engine/connection.ts';
import { detailOf, problemCodeOf } from './profile-problem.ts';
import { fold, openBytes, type FileBytes } from '../file/image.ts';
import type { LogTail } from '../file/log-file.ts';
import { findMismatch, hasBaseMark, hasCommand, readSound } from '../file/log-binding.ts';
import { isExact, type SavedMark } from '../file/saved-mark.ts';
import { findWrongTable } from '../damage/wrong-table.ts';

/** What stands against opening a file, and what would be missing; `lost` null = nothing is known to be missing. */
export type Verdict = {
  readonly code: ProfileProblem['code'];
  readonly detail: string;
  readonly lost: LostChanges | null;
};

/** What a look at a file and its log found. `isUnsure`: the very last change may be missing, because its saving was cut short. */
export type Examined = { readonly verdict: Verdict | null; readonly isUnsure: boolean };

/**
 * Looks at a file and its log in memory before anything is opened for writing: whether they are sound, belong together, are of a
 * version that is known, and hold everything that was told to be saved. Cost: a check of the whole file.
 */
export function examine(files: FileBytes, mark: SavedMark | null, newestVersion: number): Examined {
  let whole: Connection;
  try {
    whole = openBytes(fold(files));
  } catch (error) {
    return soundAlone(files, mark, error) ?? found(problemCodeOf(error), detailOf(error));
  }
  try {
    return examineWhole(files, whole, mark, newestVersion);
  } catch (error) {
    return soundAlone(files, mark, error) ?? found('damaged', detailOf(error));
  } finally {
    whole.db.close();
  }
}

/** A sound file that makes no database together with its log is not the file that the log was begun on. */
function soundAlone(files: FileBytes, mark: SavedMark | null, error: unknown): Examined | null {
  if (files.log === null || files.log.pages === 0) return null;
  const alone = readSound(files.base, null, (connection) => lostIn(connection, mark));
  return alone === null ? null : found('mixed', detailOf(error), alone);
}

function examineWhole(
  files: FileBytes,
  whole: Connection,
  mark: SavedMark | null,
  newestVersion: number,
): Examined {
  const version = versionOf(whole.db);
  if (version > newestVersion) return found('newer', `version ${version}`);
  const mismatch = findMismatch(files, whole);
  if (mismatch?.kind === 'mixed') {
    const alone = readSound(files.base, null, (connection) => lostIn(connection, mark));
    // Without a sound file there is nothing to go on with.
    return alone === null ? found('damaged', mismatch.detail) : found('mixed', mismatch.detail, alone);
  }
  const damage =
    findDamage(whole.db) ??
    (version === newestVersion ? findWrongTable(whole.reader) : null) ??
    mismatch?.detail ??
    null;
  if (damage !== null) return found('damaged', damage);
  const tail = tailOf(files, whole, mark);
  if (tail === 'lost') return found('log-damaged', 'the log breaks off', lostIn(whole, mark));
  if (mark !== null && isMissing(whole, mark)) {
    const code = tail === 'nothing' ? 'behind' : 'log-damaged';
    return found(code, 'the newest saved change is missing', lostIn(whole, mark));
  }
  return { verdict: null, isUnsure: tail === 'torn' && !(mark !== null && isExact(mark)) };
}

function isMissing(whole: Connection, mark: SavedMark): boolean {
  if (mark.seq === 0) return false;
  return versionOf(whole.db) === 0 || !hasCommand(whole, mark.seq, mark.id);
}

/**
 * A version that binds logs has written a mark of what was saved before. Where that is gone too, an end that cannot be read may be more than the
 * one change that nobody was told about.
 */
function tailOf({ log }: FileBytes, whole: Connection, mark: SavedMark | null): LogTail {
  if (log === null) return 'nothing';
  return log.tail === 'torn' && mark === null && hasBaseMark(whole) ? 'lost' : log.tail;
}

function found(code: Verdict['code'], detail: string, lost: LostChanges | null = null): Examined {
  return { verdict: { code, detail, lost }, isUnsure: false };
}

/** What is missing when this is all that is left. */
function lostIn(connection: Connection, mark: SavedMark | null): LostChanges {
  const row =
    versionOf(connection.db) === 0
      ? undefined
      : (connection.prepareRaw('SELECT seq, at FROM command ORDER BY seq DESC LIMIT 1').get() as
          [number, number] | undefined); // the two columns
  return {
    newestAt: row?.[1] ?? null,
    savedAt: mark?.at ?? null,
    count: mark === null || row === undefined || mark.seq <= row[0] ? null : mark.seq - row[0],
  };
}
