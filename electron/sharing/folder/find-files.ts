import type { FolderFiles } from './folder-files.ts';
import { toTrouble } from './folder-trouble.ts';
import { DEVICES, readDeviceName, readSnapshotName } from './file-names.ts';

/** A file whose name says that it is a snapshot. */
export type FoundFile = {
  readonly path: string;
  readonly name: string;
  /** Whose folder it lies in. */
  readonly deviceId: string;
  readonly seq: number;
  /** As the name says; the content has to agree. */
  readonly hash: string;
  readonly isCopy: boolean;
};

/** What is seen at the moment. What is not seen is not gone: nothing may be concluded from it. */
export type Sight = {
  readonly files: readonly FoundFile[];
  /** The devices that have a folder. */
  readonly devices: readonly string[];
  /** Folders that could be listed, by path; of the others nothing is known. */
  readonly listed: ReadonlySet<string>;
};

/** Lists all snapshots, those with the highest numbers first; whatever else lies there is passed over. */
export async function findFiles(files: FolderFiles, signal?: AbortSignal): Promise<Sight> {
  const found: FoundFile[] = [];
  const devices = new Set<string>();
  const listed = new Set<string>();
  for (const name of await namesOrNone(files, DEVICES)) {
    const deviceId = readDeviceName(name);
    if (deviceId === null) continue;
    signal?.throwIfAborted();
    const folder = `${DEVICES}/${name}`;
    let names: readonly string[];
    try {
      names = await files.names(folder);
    } catch (failure) {
      // A file with such a name, or a folder that cannot be read now.
      if (toTrouble(failure).code === 'slow') throw failure;
      continue;
    }
    listed.add(folder);
    devices.add(deviceId);
    for (const each of names) {
      const read = readSnapshotName(each);
      if (read !== null) found.push({ path: `${folder}/${each}`, name: each, deviceId, ...read });
    }
  }
  // The newest first: a newcomer sees today's state soonest.
  found.sort((a, b) => b.seq - a.seq || (a.path < b.path ? -1 : 1));
  return { files: found, devices: [...devices].sort(), listed };
}

/** A workspace whose devices' folder has not come yet has no files. */
async function namesOrNone(files: FolderFiles, folder: string): Promise<readonly string[]> {
  try {
    return await files.names(folder);
  } catch (failure) {
    if (toTrouble(failure).code === 'not-there') return [];
    throw failure;
  }
}
