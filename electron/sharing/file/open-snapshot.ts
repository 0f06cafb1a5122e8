import { readForeignJson } from '#shared/text/foreign-json.ts';
import { fromHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { derivedKey, keyOfPassphrase } from '../keys/derive-key.ts';
import { deviceIdOf, isSigned } from '../keys/device-key.ts';
import { unseal } from '../keys/seal.ts';
import { unpacked } from './packed.ts';
import type { SnapshotHeader } from './snapshot-header.ts';
import { takeApart, type SnapshotParts } from './snapshot-layout.ts';
import { MAX_DEPTH } from './snapshot-limits.ts';
import { SnapshotRefused } from './snapshot-refused.ts';

const SHA256_BYTES = 32;

/** What the reader has to open files with. */
export type OpenWith = {
  /** The workspace that is connected; null without one. */
  readonly workspace: { readonly workspaceId: string; readonly workspaceKey: Uint8Array } | null;
  /** Only for a file that was saved by itself. */
  readonly passphrase: string | null;
};

/** A snapshot that is whole, and that the owner of its device id signed. What is inside is still somebody else's. */
export type OpenedSnapshot = {
  readonly header: SnapshotHeader;
  readonly isEncrypted: boolean;
  /** JSON, not yet parsed. */
  readonly content: Uint8Array;
};

/** What stands in the clear: where a file belongs, and whether a passphrase has to be asked for. Its signature was checked. */
export type SnapshotLabel = { readonly header: SnapshotHeader; readonly isEncrypted: boolean };

/** Checks everything that needs no key; throws SnapshotRefused. */
export async function lookAtSnapshot(file: Uint8Array): Promise<SnapshotLabel> {
  const { header, isEncrypted } = await checkedParts(file);
  return { header, isEncrypted };
}

/** Opens a snapshot file; throws SnapshotRefused, and then nothing of it was used. */
export async function openSnapshot(file: Uint8Array, openWith: OpenWith): Promise<OpenedSnapshot> {
  const parts = await checkedParts(file);
  const key = await keyFor(parts, openWith);
  const inside = key === null ? await hashedPart(parts) : await unseal(key, parts.before, parts.payload);
  if (inside === null) {
    // Nobody changed it since it was signed, so the key is another one. That of a workspace was checked when it was connected.
    const isPassphrase = parts.header.workspaceId === null && key !== null;
    throw new SnapshotRefused(isPassphrase ? 'wrong-passphrase' : 'damaged', 'payload');
  }
  const content = await unpacked(inside);
  if (typeof content === 'string') throw new SnapshotRefused(content, 'packed');
  return { header: parts.header, isEncrypted: parts.isEncrypted, content };
}

/** Parses the content of a snapshot and has its shape checked; `check` gives null for what it does not accept. */
export function readContent<T>(content: Uint8Array, check: (value: unknown) => T | null): T {
  const json = readForeignJson(content, MAX_DEPTH);
  if ('fault' in json) throw new SnapshotRefused('bad-content', json.fault);
  const checked = check(json.value);
  if (checked === null) throw new SnapshotRefused('bad-content', 'shape');
  return checked;
}

async function checkedParts(file: Uint8Array): Promise<SnapshotParts> {
  const parts = takeApart(file);
  if (typeof parts === 'string') throw new SnapshotRefused(parts, 'layout');
  const publicKey = fromHex(parts.header.publicKey);
  if (!(await isSigned(publicKey, parts.signed, parts.signature)))
    throw new SnapshotRefused('damaged', 'signature');
  if ((await deviceIdOf(publicKey)) !== parts.header.deviceId)
    throw new SnapshotRefused('damaged', 'device id');
  return parts;
}

/** Null where the file needs none. */
async function keyFor(
  { header, isEncrypted }: SnapshotParts,
  { workspace, passphrase }: OpenWith,
): Promise<Uint8Array | null> {
  const salt = fromHex(header.salt);
  if (header.workspaceId !== null) {
    if (workspace?.workspaceId !== header.workspaceId) throw new SnapshotRefused('other-workspace');
    // A workspace always has a passphrase, so somebody without it made this.
    if (!isEncrypted || header.seq === 0) throw new SnapshotRefused('damaged', 'not of the workspace');
    return derivedKey(workspace.workspaceKey, salt, 'file');
  }
  if (!isEncrypted) return null;
  if (passphrase === null) throw new SnapshotRefused('needs-passphrase');
  return derivedKey(await keyOfPassphrase(passphrase, salt), salt, 'file');
}

async function hashedPart({ payload }: SnapshotParts): Promise<Uint8Array | null> {
  const inside = payload.subarray(0, -SHA256_BYTES);
  const hash = payload.subarray(-SHA256_BYTES);
  return Buffer.compare(await sha256(inside), hash) === 0 ? inside : null;
}
