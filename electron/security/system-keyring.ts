import { safeStorage } from 'electron';

/** Keeps a secret for this user of this computer, by the means of the system. Both resolve to null where that cannot be done. */
export type Keyring = {
  /** What may be written to disk instead of the secret, as base64. */
  readonly seal: (secret: string) => Promise<string | null>;
  readonly open: (sealed: string) => Promise<string | null>;
};

/**
 * The keyring of the system. Where Linux has none, Electron would use a password that stands in its own source (`basic_text`): that keeps
 * nothing secret, so it counts as none.
 */
export const systemKeyring: Keyring = {
  seal: async (secret) => {
    if (!(await isReal())) return null;
    return (await safeStorage.encryptStringAsync(secret).catch(() => null))?.toString('base64') ?? null;
  },
  open: async (sealed) => {
    if (!(await isReal())) return null;
    const opened = await safeStorage.decryptStringAsync(Buffer.from(sealed, 'base64')).catch(() => null);
    return opened?.result ?? null;
  },
};

async function isReal(): Promise<boolean> {
  if (!(await safeStorage.isAsyncEncryptionAvailable().catch(() => false))) return false;
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
