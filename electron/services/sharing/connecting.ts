import { randomUUID } from 'node:crypto';
import { isAbsolute, relative } from 'node:path';
import { fromHex, toHex } from '#electron/sharing/bytes/hex.ts';
import { createConnection, joinConnection, type Connection } from '#electron/sharing/folder/connect.ts';
import type { FolderFiles } from '#electron/sharing/folder/folder-files.ts';
import { toTrouble } from '#electron/sharing/folder/folder-trouble.ts';
import { readWorkspace, type Workspace } from '#electron/sharing/folder/workspace-file.ts';
import { opensWorkspace } from '#electron/sharing/keys/workspace-key.ts';
import type { Keyring } from '#electron/security/system-keyring.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { ChosenFolder } from '#shared/ipc/sharing-types.ts';
import { passphraseProblem } from '#shared/sharing/passphrase.ts';

/** A folder that was looked at, with the workspace that it was then. */
export type LookedAt = ChosenFolder & { readonly files: FolderFiles; readonly workspace: Workspace | null };

/** Looks at a folder that the user chose. Fails with FolderTrouble, and as `bad-request` for one that has to do with the profile itself. */
export async function lookAt(path: string, profile: string, files: FolderFiles): Promise<LookedAt> {
  if (isInside(path, profile) || isInside(profile, path))
    throw new AppError(
      'bad-request',
      'This folder holds the data of this app itself. Nothing was changed; choose another folder, or make a new one.',
    );
  const names = await files.names('');
  const workspace = await readWorkspace(files).catch((failure: unknown) => {
    if (toTrouble(failure).code === 'not-there') return null;
    throw failure;
  });
  const isEmpty = names.every((name) => /^\.|^(?:desktop\.ini|thumbs\.db)$/i.test(name));
  return { id: randomUUID(), path, isShared: workspace !== null, isEmpty, files, workspace };
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Joins what was looked at, or makes it a shared folder; null when the passphrase is another one. */
export function connectTo(
  { files, workspace }: LookedAt,
  passphrase: string,
  now: number,
): Promise<Connection | null> {
  if (workspace !== null) return joinConnection(files, passphrase);
  const problem = passphraseProblem(passphrase);
  if (problem !== null) throw new AppError('bad-request', problem);
  return createConnection(files, passphrase, now);
}

/** The key of a workspace as the system keeps it; null where it does not. */
export function sealedKey(keyring: Keyring, key: Uint8Array): Promise<string | null> {
  return keyring.seal(toHex(key));
}

/** The key that the system kept; null where it has none, or one that is not of this workspace. */
export async function keptKey(
  keyring: Keyring,
  sealed: string | null,
  workspace: Workspace,
): Promise<Uint8Array | null> {
  const opened = sealed === null ? null : await keyring.open(sealed);
  if (opened === null || !/^[0-9a-f]{64}$/.test(opened)) return null;
  const key = fromHex(opened);
  return opensWorkspace(key, workspace) ? key : null;
}
