import type { FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import { FolderTrouble, type FileTroubleCode } from '#electron/sharing/folder/folder-trouble.ts';
import type { Random } from '../property/random.ts';

/** What is the matter with a folder as one device sees it; everything else is the real file system. */
export type Faults = {
  /** Listings leave out names at random. */
  isHalfListed: boolean;
  /** Nothing can be written: with this code. */
  writing: FileTroubleCode | null;
  /** So many renames to come are busy. */
  busyRenames: number;
  /** What is written arrives cut or with a bit changed, without a word. */
  isTearing: boolean;
  /** Files whose hash of the path ends so are placeholders that do not come. */
  isSlow: (path: string) => boolean;
  /** After so many calls the app is dead: nothing more is done. */
  callsToLive: number;
  /** Names that stand in every listing and are no snapshots. */
  junk: readonly string[];
  /** Capitals and small letters are the same, and listings show what was asked for in capitals. */
  isCaseless: boolean;
};

/** A folder without a fault. */
export function noFaults(): Faults {
  return {
    isHalfListed: false,
    writing: null,
    busyRenames: 0,
    isTearing: false,
    isSlow: () => false,
    callsToLive: Infinity,
    junk: [],
    isCaseless: false,
  };
}

/** Ends what only one device sees. */
export function endFaults(faults: Faults): void {
  Object.assign(faults, noFaults());
}

/** The app was killed. No failure of a folder, so nothing may take it for one. */
export class Killed extends Error {}

/** Real files with faults in front of them, which may change at any time. */
export function faultyFiles(real: FolderFiles, faults: Faults, random: Random): FolderFiles {
  const live = <A extends readonly unknown[], T>(call: (...given: A) => Promise<T>) => {
    return async (...given: A): Promise<T> => {
      faults.callsToLive -= 1;
      if (faults.callsToLive < 0) throw new Killed('killed');
      return call(...given);
    };
  };
  const found = async (path: string): Promise<string> => {
    if (!faults.isCaseless) return path;
    let actual = '';
    for (const part of path.split('/')) {
      const names = await real.names(actual).catch(() => []);
      const same = names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part;
      actual = actual === '' ? same : `${actual}/${same}`;
    }
    return actual;
  };
  const mayWrite = (): void => {
    if (faults.writing !== null) throw new FolderTrouble(faults.writing);
  };
  return {
    names: live(async (folder) => {
      const names = await real.names(await found(folder));
      const seen = faults.isHalfListed ? names.filter(() => random.chance(0.5)) : names;
      return [...seen, ...(folder === '' ? [] : faults.junk)];
    }),
    mark: live(async (file) => real.mark(await found(file))),
    read: live(async (file, most) => {
      if (faults.isSlow(file)) throw new FolderTrouble('slow');
      return real.read(await found(file), most);
    }),
    writeNew: live(async (file, bytes) => {
      if (faults.writing === 'full') await real.writeNew(file, bytes.subarray(0, bytes.length >> 1));
      mayWrite();
      await real.writeNew(await found(file), faults.isTearing ? torn(bytes, random) : bytes);
    }),
    rename: live(async (from, to) => {
      mayWrite();
      faults.busyRenames -= 1;
      if (faults.busyRenames >= 0) throw new FolderTrouble(random.pick(['busy', 'refused']));
      const target = await found(to);
      await real.rename(from, target);
    }),
    remove: live(async (file) => {
      if (faults.writing !== 'full') mayWrite();
      await real.remove(await found(file));
    }),
    makeFolder: live(async (folder) => {
      mayWrite();
      await real.makeFolder(await found(folder));
    }),
    sync: live(async (folder) => real.sync(await found(folder))),
  };
}

function torn(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.5)) return bytes.subarray(0, random.integer(bytes.length));
  const changed = Uint8Array.from(bytes);
  const at = random.integer(bytes.length);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
