import { createPrivateKey, createPublicKey, randomBytes, sign, verify, type KeyObject } from 'node:crypto';
import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';

/** Bytes of a public key, and of the seed that a private key is made from. */
const RAW_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;
/** What stands before the raw key in the two standard forms (RFC 8410). */
const privateForm = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicForm = Buffer.from('302a300506032b6570032100', 'hex');

/** A device's Ed25519 key, which signs its snapshots. `seed` is the secret. */
export type DeviceKey = {
  readonly seed: Uint8Array;
  /** The raw public key. */
  readonly publicKey: Uint8Array;
  readonly deviceId: string;
};

/** A new key, and thereby a new device id. */
export function newDeviceKey(): Promise<DeviceKey> {
  return deviceKeyOf(new Uint8Array(randomBytes(RAW_KEY_BYTES)));
}

/** The key that belongs to a seed. */
export async function deviceKeyOf(seed: Uint8Array): Promise<DeviceKey> {
  const form = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  const publicKey = new Uint8Array(form.subarray(publicForm.length));
  return { seed, publicKey, deviceId: await deviceIdOf(publicKey) };
}

/** The id that belongs to a public key: nobody else can write under it. 32 hex digits. */
export async function deviceIdOf(publicKey: Uint8Array): Promise<string> {
  return toHex(await sha256(publicKey)).slice(0, 32);
}

/** Signs in a thread of Node's own. */
export function signed(key: DeviceKey, bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    sign(null, bytes, privateKeyOf(key.seed), (failure, signature) => {
      if (failure === null) resolve(new Uint8Array(signature));
      else reject(failure);
    });
  });
}

/** Whether the owner of a public key signed exactly these bytes. */
export function isSigned(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const key = createPublicKey({ key: Buffer.concat([publicForm, publicKey]), format: 'der', type: 'spki' });
  return new Promise((resolve) => {
    // A key that is no point of the curve fails instead of saying no.
    verify(null, bytes, key, signature, (failure, isGood) => resolve(failure === null && isGood));
  });
}

function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([privateForm, seed]), format: 'der', type: 'pkcs8' });
}
