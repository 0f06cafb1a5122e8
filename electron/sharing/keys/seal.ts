import { createCipheriv, createDecipheriv } from 'node:crypto';
import { setImmediate as afterOthers } from 'node:timers/promises';

/** Bytes of the tag at the end of what is sealed. */
export const TAG_BYTES = 16;
/** Each key seals one message, so the nonce may be the same for all. */
const nonce = new Uint8Array(12);
/** So much is done at once (some milliseconds), then others may go on. */
const STEP = 4 * 1024 * 1024;

/** Encrypts with AES-256-GCM: ciphertext, then tag. `key` must never seal anything else; `beside` is not in it, but bound to it. */
export async function seal(key: Uint8Array, beside: Uint8Array, plain: Uint8Array): Promise<Uint8Array> {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(beside);
  const parts = await inSteps(plain, (part) => cipher.update(part));
  return Buffer.concat([...parts, cipher.final(), cipher.getAuthTag()]);
}

/** Decrypts what `seal` made; null with another key, other bytes beside it, or when a bit of it has changed. */
export async function unseal(
  key: Uint8Array,
  beside: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  if (sealed.length < TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(beside);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const parts = await inSteps(sealed.subarray(0, -TAG_BYTES), (part) => decipher.update(part));
  try {
    decipher.final();
  } catch {
    return null;
  }
  return Buffer.concat(parts);
}

async function inSteps(bytes: Uint8Array, step: (part: Uint8Array) => Uint8Array): Promise<Uint8Array[]> {
  const done: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    if (at > 0) await afterOthers();
    done.push(step(bytes.subarray(at, at + STEP)));
  }
  return done;
}
