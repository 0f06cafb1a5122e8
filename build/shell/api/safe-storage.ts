import type Electron from 'electron';

/** Stands in for `electron.safeStorage`: a browser has no keyring of the system, and the shell says so. */
export class ShellSafeStorage implements Pick<Electron.SafeStorage, 'isAsyncEncryptionAvailable'> {
  isAsyncEncryptionAvailable(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
