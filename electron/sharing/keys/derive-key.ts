import { hkdfSync, scrypt, type ScryptOptions } from 'node:crypto';
import { plainPassphrase } from '#shared/sharing/passphrase.ts';

/** Bytes of every key and of every salt. */
export const KEY_BYTES = 32;
/** Some 0.4 s and 128 MiB, in a thread of Node's own. They follow from the format: another cost is another format. */
const cost: ScryptOptions = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** What keys are made for; no two uses share one. */
type Use = 'file' | 'check' | 'device';

/** The key of a passphrase and a salt. Takes some tenths of a second, and never blocks the thread that asks. */
export function keyOfPassphrase(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(plainPassphrase(passphrase), salt, KEY_BYTES, cost, (failure, key) => {
      if (failure === null) resolve(new Uint8Array(key));
      else reject(failure);
    });
  });
}

/** A key for one use, from a longer-lived one and a salt (HKDF-SHA-256). */
export function derivedKey(from: Uint8Array, salt: Uint8Array, use: Use): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', from, salt, use, KEY_BYTES));
}
