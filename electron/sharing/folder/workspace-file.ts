import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#shared/merge/canonical-json.ts';
import { readForeignJson } from '#shared/text/foreign-json.ts';
import { toHex } from '../bytes/hex.ts';
import type { WorkspaceLock } from '../keys/workspace-key.ts';
import type { FolderFiles } from './folder-files.ts';
import { FolderTrouble } from './folder-trouble.ts';
import { DEVICES } from './file-names.ts';
import { publishFile } from './publish-file.ts';

/** The one file that makes a folder a shared folder. */
export const WORKSPACE_FILE = 'workspace.json';
const FORMAT = 1;
/** What this version can work with; a workspace that asks for more is left alone. */
const READER = 1;
const MAX_BYTES = 64 * 1024;

const workspaceSchema = z.looseObject({
  format: z.literal(FORMAT),
  workspaceId: z.string().regex(/^[0-9a-f]{32}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  keyCheck: z.string().regex(/^[0-9a-f]{64}$/),
  /** Milliseconds since 1970. */
  createdAt: z.number().int().min(0),
  minReader: z.number().int().min(1),
});

/** A workspace as its file says; its name stands only inside the snapshots. */
export type Workspace = WorkspaceLock & { readonly workspaceId: string; readonly createdAt: number };

/** Reads which workspace a folder is; fails with FolderTrouble, as `not-there` when it is none. */
export async function readWorkspace(files: FolderFiles): Promise<Workspace> {
  const json = readForeignJson(await files.read(WORKSPACE_FILE, MAX_BYTES), 4);
  if ('fault' in json) throw new FolderTrouble('damaged');
  const asked = z
    .looseObject({ format: z.number().int().optional(), minReader: z.number().int().optional() })
    .safeParse(json.value);
  if (asked.success && Math.max(asked.data.format ?? 0, asked.data.minReader ?? 0) > READER)
    throw new FolderTrouble('newer');
  const found = workspaceSchema.safeParse(json.value);
  if (!found.success) throw new FolderTrouble('damaged');
  const { workspaceId, salt, keyCheck, createdAt } = found.data;
  return { workspaceId, salt, keyCheck, createdAt };
}

/**
 * Makes a folder that is there a shared folder. Fails as `taken` when it is one already: this file is written once and never changed.
 */
export async function makeWorkspace(
  files: FolderFiles,
  lock: WorkspaceLock,
  now: number,
): Promise<Workspace> {
  const workspace = { ...lock, workspaceId: toHex(randomBytes(16)), createdAt: now };
  const names = await files.names('');
  if (names.some((name) => name.toLowerCase() === WORKSPACE_FILE)) throw new FolderTrouble('taken');
  const text = canonicalJson({ ...workspace, format: FORMAT, minReader: READER });
  await publishFile(files, WORKSPACE_FILE, new TextEncoder().encode(text));
  await files.makeFolder(DEVICES);
  return workspace;
}

/**
 * Makes sure that the folder is the workspace that was pinned when it was connected, before anything in it is read or written: an empty,
 * unmounted or replaced folder means nothing but that it cannot be reached.
 */
export async function assertPinned(files: FolderFiles, pinned: Workspace): Promise<void> {
  const found = await readWorkspace(files);
  if (found.workspaceId !== pinned.workspaceId) throw new FolderTrouble('other-workspace');
  if (found.salt !== pinned.salt || found.keyCheck !== pinned.keyCheck) throw new FolderTrouble('changed');
}
