import { randomBytes, timingSafeEqual } from 'node:crypto';
import { fromHex, toHex } from '../bytes/hex.ts';
import { derivedKey, KEY_BYTES, keyOfPassphrase } from './derive-key.ts';

/** What everybody who has the passphrase makes the same key from, and sees at once whether it is the right one. Hex digits. */
export type WorkspaceLock = { readonly salt: string; readonly keyCheck: string };

/** A lock for a new workspace, and its key. */
export async function newWorkspaceKey(
  passphrase: string,
): Promise<{ readonly lock: WorkspaceLock; readonly key: Uint8Array }> {
  const salt = new Uint8Array(randomBytes(KEY_BYTES));
  const key = await keyOfPassphrase(passphrase, salt);
  return { lock: { salt: toHex(salt), keyCheck: toHex(checkOf(key, salt)) }, key };
}

/** The key of a workspace; null when the passphrase is another one, which takes less than a second to say. */
export async function workspaceKeyOf(passphrase: string, lock: WorkspaceLock): Promise<Uint8Array | null> {
  const key = await keyOfPassphrase(passphrase, fromHex(lock.salt));
  return opensWorkspace(key, lock) ? key : null;
}

/** Whether a key that was kept is that of the workspace. */
export function opensWorkspace(key: Uint8Array, lock: WorkspaceLock): boolean {
  return timingSafeEqual(checkOf(key, fromHex(lock.salt)), fromHex(lock.keyCheck));
}

function checkOf(key: Uint8Array, salt: Uint8Array): Uint8Array {
  return derivedKey(key, salt, 'check');
}
