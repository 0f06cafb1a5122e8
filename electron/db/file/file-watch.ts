import { statSync } from 'node:fs';

/** What has become of an open file and its log, seen from the folder. */
export type FileFate = 'same' | 'gone' | 'replaced' | 'log-gone';

type Identity = { readonly device: bigint; readonly inode: bigint };

/**
 * Sees whether the names of an open database and its log still lead to the files that are open: device and inode, which no rename,
 * deletion, replacement or unmounting keeps. Windows does not let an open file be renamed or deleted; there this sees other drives.
 */
export class FileWatch {
  readonly #path: string;
  readonly #file: Identity | null;
  readonly #log: Identity | null;

  /** To be made when SQLite has both open. */
  constructor(path: string) {
    this.#path = path;
    this.#file = identityOf(path);
    this.#log = identityOf(`${path}-wal`);
  }

  /** Whether the log at its place is still the one that is open, whatever has become of the file. */
  hasOwnLog(): boolean {
    return isSame(identityOf(`${this.#path}-wal`), this.#log);
  }

  /** Cost: two calls of the file system, some microseconds. */
  look(): FileFate {
    const file = identityOf(this.#path);
    if (file === null) return 'gone';
    if (!isSame(file, this.#file)) return 'replaced';
    return isSame(identityOf(`${this.#path}-wal`), this.#log) ? 'same' : 'log-gone';
  }
}

/** Null also where the folder cannot be reached: what cannot be seen is not there. */
function identityOf(path: string): Identity | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return { device: dev, inode: ino };
  } catch {
    return null;
  }
}

function isSame(a: Identity | null, b: Identity | null): boolean {
  return a !== null && b !== null && a.device === b.device && a.inode === b.inode;
}
