import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder, namesIn, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { removeDrafts, writeFileAtomic } from '#electron/files/write-file-atomic.ts';

/** Finished snapshots on this computer that the shared folder does not have yet. They are encrypted already. */
export type Outbox = {
  /** Keeps one; it is on the disk when this resolves. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Null when it is not there or cannot be read. */
  readonly get: (name: string) => Promise<Uint8Array | null>;
  /** One that is not there is fine. */
  readonly drop: (name: string) => Promise<void>;
  /** Removes everything but these. */
  readonly keepOnly: (names: ReadonlySet<string>) => Promise<void>;
};

export function openOutbox(folder: string): Outbox {
  makePrivateFolder(folder);
  const at = (name: string): string => join(folder, name);
  const drop = (name: string): Promise<void> => rm(at(name), { force: true });
  return {
    put: (name, bytes) => writeFileAtomic(at(name), bytes, PRIVATE_FILE),
    get: async (name) => {
      try {
        return new Uint8Array(await readFile(at(name)));
      } catch {
        return null;
      }
    },
    drop,
    keepOnly: async (names) => {
      for (const name of namesIn(folder)) {
        removeDrafts(at(name));
        if (!names.has(name)) await drop(name);
      }
    },
  };
}
