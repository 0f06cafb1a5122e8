import { readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { RequestOf } from '#shared/ipc/contract.ts';
import type { Settings } from '#shared/ipc/types.ts';
import { makePrivateFolder, PRIVATE_FILE } from '#electron/files/private-files.ts';
import { removeDrafts, writeFileAtomic } from '#electron/files/write-file-atomic.ts';

/** Preferences of the profile, in memory and in one JSON file. */
export type SettingsFile = {
  readonly current: () => Settings;
  /** Takes over the given keys, `layout` as a whole, and resolves once they are on disk. */
  readonly change: (patch: RequestOf<'settings.set'>) => Promise<Settings>;
};

// A value that this version does not understand falls back to its default; the file keeps keys that it does not know.
const schema = z.looseObject({
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  paper: z.enum(['a4', 'letter']).catch('a4'),
  userName: z.string().max(200).catch(''),
  hintsDone: z.boolean().catch(false),
  layout: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).catch({}),
});

type Stored = z.infer<typeof schema>;

/** Reads the settings; a file that is no JSON is moved aside as `….damaged` and the defaults are used. */
export function openSettings(path: string): SettingsFile {
  removeDrafts(path);
  let stored = readStored(path);
  let queue: Promise<unknown> = Promise.resolve();
  return {
    current: () => toSettings(stored),
    change: async (patch) => {
      const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
      stored = schema.parse({ ...stored, ...given });
      const content = `${JSON.stringify(stored, null, 2)}\n`;
      const write = queue.then(() => save(path, content));
      queue = write.catch(() => undefined); // this caller sees the failure; the next write is tried all the same
      await write;
      return toSettings(stored);
    },
  };
}

function readStored(path: string): Stored {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return schema.parse({}); // first start, or a folder that cannot be read: the profile check tells the user
  }
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    moveAside(path);
    return schema.parse({});
  }
}

function moveAside(path: string): void {
  try {
    renameSync(path, `${path}.damaged`);
  } catch {
    // A folder that cannot be written: the profile check tells the user.
  }
}

async function save(path: string, content: string): Promise<void> {
  makePrivateFolder(dirname(path));
  await writeFileAtomic(path, content, PRIVATE_FILE);
}

function toSettings(stored: Stored): Settings {
  const { theme, paper, userName, hintsDone, layout } = stored;
  return { theme, paper, userName, hintsDone, layout };
}
