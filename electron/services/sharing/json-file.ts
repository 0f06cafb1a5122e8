import { readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { makePrivateFolder, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { removeDrafts, writeFileAtomic } from '#electron/files/write-file-atomic.ts';

/** A small file of the profile, in memory and on the disk. */
export type JsonFile<T> = {
  readonly current: () => T;
  /** For what is of little value: it gets to the disk with the next change. */
  readonly set: (next: T) => void;
  /** Resolves once it is on the disk; changes are written one after the other. */
  readonly change: (next: T) => Promise<void>;
};

/** Opens a file that may not be there; one that cannot be understood is moved aside as `….damaged`. `null` as a value removes it. */
export function openJsonFile<T>(path: string, schema: z.ZodType<T>, initial: T): JsonFile<T> {
  removeDrafts(path);
  let value = read(path, schema) ?? initial;
  let queue: Promise<unknown> = Promise.resolve();
  return {
    current: () => value,
    set: (next) => {
      value = next;
    },
    change: async (next) => {
      value = next;
      const write = queue.then(() => save(path, next));
      queue = write.catch(() => undefined); // this caller sees the failure; the next write is tried all the same
      await write;
    },
  };
}

function read<T>(path: string, schema: z.ZodType<T>): T | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    moveAside(path);
    return null;
  }
}

function moveAside(path: string): void {
  try {
    renameSync(path, `${path}.damaged`);
  } catch {
    // A folder that cannot be written: the next change tells.
  }
}

async function save(path: string, value: unknown): Promise<void> {
  if (value === null) return rm(path, { force: true });
  makePrivateFolder(dirname(path));
  await writeFileAtomic(path, JSON.stringify(value), PRIVATE_FILE);
}
