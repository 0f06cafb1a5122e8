import { DataClient, type DataClientOptions } from '#electron/db/client.ts';
import type { AppError } from '#shared/ipc/errors.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';

/** What the data thread needs of the app around it. */
export type DataPortParts = DataClientOptions & {
  /** A backup that could not be made; the app goes on. */
  readonly onBackupFailed: (failure: AppError) => void;
};

/** The data thread as the main process sees it. */
export type DataPort = Pick<DataClient, 'ask' | 'cancel'> & {
  /** Opens the profile; what is wrong with it, or null. The window opens in both cases. */
  readonly open: () => Promise<ProfileProblem | null>;
  /** Takes the backup of the day's work, closes the file and stops the thread. */
  readonly close: () => Promise<void>;
};

/** The first look for the day's backup, after the window is there; then one each hour, for the days that begin meanwhile. */
const FIRST_BACKUP_AFTER = 10_000;
const BACKUP_INTERVAL = 3_600_000;

/** Starts the data thread, and has it make the backups of the days. The profile is opened by `open`. */
export function openDataPort(parts: DataPortParts): DataPort {
  const client = new DataClient(parts);
  const timers: NodeJS.Timeout[] = [];
  const backUp = (): void => void client.backUpDaily().catch(parts.onBackupFailed);
  return {
    open: () => {
      timers.push(
        setTimeout(backUp, FIRST_BACKUP_AFTER).unref(),
        setInterval(backUp, BACKUP_INTERVAL).unref(),
      );
      return client.ask('profile.retry', undefined);
    },
    ask: (name, request) => client.ask(name, request),
    cancel: (jobId) => client.cancel(jobId),
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      const failure = await client.close();
      if (failure !== null) parts.onBackupFailed(failure);
    },
  };
}
