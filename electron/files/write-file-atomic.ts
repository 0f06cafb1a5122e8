import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './private-files.ts';

/**
 * Writes a file so that it is either the old or the whole new one, also after a power cut. Without a `mode` it gets what the system
 * gives to new files of the user.
 */
export async function writeFileAtomic(
  path: string,
  content: Uint8Array | string,
  mode?: number,
): Promise<void> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`;
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    syncFolder(dirname(path));
  } catch (failure) {
    await rm(draft, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw failure;
  }
}

/** Removes drafts of a file that were cut short. To be called before the first of this process is written. */
export function removeDrafts(path: string): void {
  try {
    const drafts = readdirSync(dirname(path)).filter(
      (name) => name.startsWith(`${basename(path)}.`) && /\.[0-9a-f]{8}\.part$/.test(name),
    );
    for (const name of drafts) rmSync(join(dirname(path), name), { force: true });
  } catch {
    // No folder yet, or one that may not be written: they do no harm.
  }
}
