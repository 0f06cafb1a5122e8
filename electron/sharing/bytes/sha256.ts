import { webcrypto } from 'node:crypto';

/** SHA-256, in a thread of Node's own: a large file takes some tenths of a second. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  // The bytes are never of shared memory, which is all that the type leaves open.
  return new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
