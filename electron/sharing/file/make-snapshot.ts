import { randomBytes } from 'node:crypto';
import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { signed, SIGNATURE_BYTES, type DeviceKey } from '../keys/device-key.ts';
import { derivedKey, KEY_BYTES, keyOfPassphrase } from '../keys/derive-key.ts';
import { seal, TAG_BYTES } from '../keys/seal.ts';
import { READER, type SnapshotHeader } from './snapshot-header.ts';
import { bytesBefore } from './snapshot-layout.ts';
import { MAX_CONTENT_BYTES, MAX_FILE_BYTES } from './snapshot-limits.ts';
import { packed } from './packed.ts';
import { SnapshotRefused } from './snapshot-refused.ts';

const SHA256_BYTES = 32;

/** Who can open a snapshot: everybody in the workspace, who has the passphrase, or (null) anybody. */
export type Lock =
  | { readonly workspaceId: string; readonly workspaceKey: Uint8Array; readonly seq: number }
  | { readonly passphrase: string | null };

/** Makes the bytes of a snapshot file of its content, which is canonical JSON. Every call has a salt and thereby a key of its own. */
export async function makeSnapshot(content: Uint8Array, device: DeviceKey, lock: Lock): Promise<Uint8Array> {
  if (content.length > MAX_CONTENT_BYTES) throw new SnapshotRefused('too-large', String(content.length));
  const salt = new Uint8Array(randomBytes(KEY_BYTES));
  const [key, inside] = await Promise.all([fileKey(lock, salt), packed(content)]);
  const inWorkspace = 'workspaceId' in lock;
  const header: SnapshotHeader = {
    workspaceId: inWorkspace ? lock.workspaceId : null,
    deviceId: device.deviceId,
    publicKey: toHex(device.publicKey),
    seq: inWorkspace ? lock.seq : 0,
    minReader: READER,
    salt: toHex(salt),
    payloadLength: inside.length + (key === null ? SHA256_BYTES : TAG_BYTES),
  };
  const before = bytesBefore(header, key !== null);
  if (before.length + header.payloadLength + SIGNATURE_BYTES > MAX_FILE_BYTES)
    throw new SnapshotRefused('too-large', String(header.payloadLength));
  const payload =
    key === null ? Buffer.concat([inside, await sha256(inside)]) : await seal(key, before, inside);
  const unsigned = Buffer.concat([before, payload]);
  return Buffer.concat([unsigned, await signed(device, unsigned)]);
}

async function fileKey(lock: Lock, salt: Uint8Array): Promise<Uint8Array | null> {
  if ('workspaceId' in lock) return derivedKey(lock.workspaceKey, salt, 'file');
  if (lock.passphrase === null) return null;
  return derivedKey(await keyOfPassphrase(lock.passphrase, salt), salt, 'file');
}
