import type { DataPort } from '../data-port.ts';
import { folderFiles, type FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import type { FolderSetting } from '#electron/sharing/folder/folder-setting.ts';
import { openSharedFolder, type SharedFolder } from '#electron/sharing/folder/shared-folder.ts';
import type { Clockwork } from './clockwork.ts';
import { withNothingMerged } from './following.ts';
import type { JsonFile } from './json-file.ts';
import { openNotes, workspaceFolder, type KeptConnection, type WorkspaceNotes } from './kept-connection.ts';

/** What a service of the shared folder needs of the data thread. */
export type SharingData = Pick<DataPort, 'sharing'>;

/** The app around the shared folder. */
export type WorkspaceParts = {
  /** The folder of the profile. */
  readonly profile: string;
  readonly data: SharingData;
  readonly clock: Clockwork;
  /** How the files of a shared folder are reached, and how a refused rename is waited for; for tests. */
  readonly filesOf?: (root: string) => FolderFiles;
  readonly wait?: NonNullable<FolderSetting['wait']>;
};

/** A workspace whose key is known. */
export type OpenWorkspace = {
  readonly folder: SharedFolder;
  readonly notes: JsonFile<WorkspaceNotes>;
  readonly data: SharingData;
  readonly clock: Clockwork;
};

/** Opens what is known of a workspace, and has the database write under the id of this device's key. The folder itself need not be there. */
export async function openWorkspace(
  { profile, data, clock, filesOf = folderFiles, wait }: WorkspaceParts,
  { path, workspace }: KeptConnection,
  workspaceKey: Uint8Array,
): Promise<OpenWorkspace> {
  const privateFolder = workspaceFolder(profile, workspace.workspaceId);
  const notes = openNotes(profile, workspace.workspaceId);
  const folder = await openSharedFolder({
    files: filesOf(path),
    workspace,
    workspaceKey,
    privateFolder,
    now: clock.now,
    ...(wait === undefined ? {} : { wait }),
  });
  const opened: OpenWorkspace = { folder, notes, data, clock };
  await joinDevice(opened);
  // What waited for the user is looked at again: nothing of it is kept.
  await folder.offerHeldBack();
  return opened;
}

/**
 * Makes sure that the key that signs and the database have one id: deviceId = hash of the public key. Where the database writes under another one than
 * before, this profile was restored or copied: it gets a new key, reads everything once more, and tells everything once more.
 */
export async function joinDevice({ folder, notes, data }: OpenWorkspace): Promise<void> {
  const present = await data.sharing('thread.deviceId');
  const { joinedAs } = notes.current();
  if (present === folder.deviceId() && joinedAs === present) return;
  if (joinedAs === folder.deviceId()) {
    await folder.forgetTaken();
    await folder.renewDevice();
  }
  await becomeDevice({ folder, notes, data });
}

/** A new key for a profile that exists twice; what it has read, it has. */
export async function renewDevice(workspace: Omit<OpenWorkspace, 'clock'>): Promise<void> {
  await workspace.folder.renewDevice();
  await becomeDevice(workspace);
}

async function becomeDevice({ folder, notes, data }: Omit<OpenWorkspace, 'clock'>): Promise<void> {
  const id = folder.deviceId();
  const { devices, ...rest } = notes.current();
  await notes.change({ ...rest, joinedAs: id, told: {}, devices: withNothingMerged(devices) });
  await data.sharing('thread.useDevice', id);
}
