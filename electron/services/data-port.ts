import { DataClient, type DataClientOptions } from '#electron/db/thread/client.ts';
import { AppError } from '#shared/ipc/errors.ts';
import type { BackupInfo, ProfileProblem } from '#shared/ipc/types.ts';

/** What the data thread needs of the app around it. */
export type DataPortParts = DataClientOptions & {
  /** The app goes on. `newest` is the last backup that there is, null when there is none or the app is closing. */
  readonly onBackupFailed: (failure: AppError, newest: BackupInfo | null) => void;
  /** A backup was made, or the newest one holds everything. */
  readonly onBackedUp: () => void;
  /** What came erased from elsewhere was destroyed by itself; what is shown has to be read anew. */
  readonly onErased: (people: number) => void;
};

/** The data thread as the main process sees it. */
export type DataPort = Pick<
  DataClient,
  | 'ask'
  | 'cancel'
  | 'sharing'
  | 'snapshotContent'
  | 'sampleColleague'
  | 'previewSnapshot'
  | 'lookAtSnapshot'
  | 'mergeSnapshot'
> & {
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
  const backUp = (): void => void backUpDaily(client, parts).then(() => eraseDue(client, parts));
  return {
    open: () => {
      timers.push(
        setTimeout(backUp, FIRST_BACKUP_AFTER).unref(),
        setInterval(backUp, BACKUP_INTERVAL).unref(),
      );
      return client.ask('profile.retry', undefined);
    },
    ask: (name, request) => client.ask(name, request),
    sharing: (name, ...request) => client.sharing(name, ...request),
    cancel: (jobId) => client.cancel(jobId),
    snapshotContent: (partnerId, level) => client.snapshotContent(partnerId, level),
    sampleColleague: (partnerId) => client.sampleColleague(partnerId),
    previewSnapshot: (content) => client.previewSnapshot(content),
    lookAtSnapshot: (content) => client.lookAtSnapshot(content),
    mergeSnapshot: (content, mayRemovePeople) => client.mergeSnapshot(content, mayRemovePeople),
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      const failure = await client.close();
      if (failure !== null) parts.onBackupFailed(failure, null);
    },
  };
}

/** What fails (a full disk, a lost file) is told where it is used, and tried again. */
async function eraseDue(client: DataClient, { onErased }: DataPortParts): Promise<void> {
  const people = await client.eraseDue().catch(() => 0);
  if (people > 0) onErased(people);
}

async function backUpDaily(client: DataClient, { onBackupFailed, onBackedUp }: DataPortParts): Promise<void> {
  try {
    await client.backUpDaily();
    onBackedUp();
  } catch (error) {
    const [newest] = await client.ask('backup.list', undefined).catch(() => []);
    onBackupFailed(
      error instanceof AppError ? error : new AppError('unexpected', String(error)),
      newest ?? null,
    );
  }
}
