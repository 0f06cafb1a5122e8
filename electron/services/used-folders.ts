import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePrivateFolder } from '#electron/files/private-files.ts';
import { writeFileAtomic } from '#electron/files/write-file-atomic.ts';

const MOST = 50;

/**
 * Whether a profile has been in a folder, kept in the app's usual place: where the whole folder is gone, as while its drive is not
 * connected, nothing in it can say so.
 */
export type UsedFolders = { readonly wasUsed: boolean; readonly note: () => Promise<void> };

/** Reads what is known of `folder`. What lies in the temporary place is not noted: it goes, and is not missed. */
export function usedFolders(usualPlace: string, folder: string): UsedFolders {
  const path = join(usualPlace, 'used-folders.json');
  const wasUsed = foldersIn(path).includes(folder);
  return {
    wasUsed,
    note: async () => {
      if (wasUsed || folder.startsWith(tmpdir())) return;
      makePrivateFolder(usualPlace);
      const known = [folder, ...foldersIn(path).filter((each) => each !== folder)].slice(0, MOST);
      await writeFileAtomic(path, JSON.stringify(known), 0o600);
    },
  };
}

/** None where there is no such file, or where it was damaged. */
function foldersIn(path: string): readonly string[] {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
