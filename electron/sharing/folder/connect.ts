import { newWorkspaceKey, workspaceKeyOf } from '../keys/workspace-key.ts';
import type { FolderFiles } from './folder-files.ts';
import { makeWorkspace, readWorkspace, type Workspace } from './workspace-file.ts';

/** A workspace with its key, as it has to be kept on this computer. */
export type Connection = { readonly workspace: Workspace; readonly workspaceKey: Uint8Array };

/** Makes a folder a shared folder; the passphrase was checked (`passphraseProblem`). Fails as `taken` when it is one already. */
export async function createConnection(
  files: FolderFiles,
  passphrase: string,
  now: number,
): Promise<Connection> {
  const { lock, key } = await newWorkspaceKey(passphrase);
  return { workspace: await makeWorkspace(files, lock, now), workspaceKey: key };
}

/** Connects to a shared folder; null when the passphrase is another one. What the folder says now is pinned from here on. */
export async function joinConnection(files: FolderFiles, passphrase: string): Promise<Connection | null> {
  const workspace = await readWorkspace(files);
  const workspaceKey = await workspaceKeyOf(passphrase, workspace);
  return workspaceKey === null ? null : { workspace, workspaceKey };
}
