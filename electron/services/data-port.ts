import { DataClient } from '#electron/db/client.ts';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { AppError } from '#shared/ipc/errors.ts';
import type { Progress } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import type { DataCallName, DataPort } from '../ipc/data-port.ts';

/** What the data thread needs of the app around it. */
export type DataPortParts = {
  readonly threadUrl: URL;
  /** The profile folder. */
  readonly folder: string;
  /** Local date, asked for at each call that needs it: the app may stay open over midnight. */
  readonly today: () => IsoDate;
  /** Who is written into the log, asked for before each change. */
  readonly userName: () => string;
  readonly onProgress: (progress: Progress) => void;
  readonly onClockBehind: (seconds: number) => void;
  /** A backup that could not be made; the app goes on. */
  readonly onBackupFailed: (failure: AppError) => void;
};

/** The first look for the day's backup, after the window is there; then one each hour, for the days that begin meanwhile. */
const FIRST_BACKUP_AFTER = 10_000;
const BACKUP_INTERVAL = 3_600_000;

type Answers = { readonly [C in DataCallName]: (request: RequestOf<C>) => Promise<ResponseOf<C>> };

/** Starts the data thread and maps the calls of the contract to it. The profile is opened by `open`. */
export function openDataPort(parts: DataPortParts): DataPort {
  const client = new DataClient(parts);
  const answers = answersOf(client, parts);
  const timers: NodeJS.Timeout[] = [];
  const backUp = (): void => {
    if (client.problem === null) client.backUpDaily(parts.today()).catch(parts.onBackupFailed);
  };
  return {
    open: () => {
      timers.push(
        setTimeout(backUp, FIRST_BACKUP_AFTER).unref(),
        setInterval(backUp, BACKUP_INTERVAL).unref(),
      );
      return client.open();
    },
    ask: (name, request) => answers[name](request),
    close: async () => {
      for (const timer of timers) clearInterval(timer);
      const failure = await client.close();
      if (failure !== null) parts.onBackupFailed(failure);
    },
  };
}

function answersOf(client: DataClient, { today, userName }: DataPortParts): Answers {
  let author = '';
  /** The name goes ahead of the change; the thread works in order, so that two changes never overtake each other. */
  const signed = async <T>(change: () => Promise<T>): Promise<T> => {
    const name = userName();
    if (name === author) return change();
    author = name;
    const [, result] = await Promise.all([client.setUserName(name), change()]);
    return result;
  };
  return {
    'partners.list': () => client.listPartners(),
    'partners.findings': () => client.findings(today()),
    'partners.shared': () => client.sharedRows(),
    'partners.tacticUse': () => client.tacticUse(),
    'agenda.list': (wish) => client.agenda(today(), wish),
    'people.find': (wish) => client.findPeople(wish),
    'partner.open': ({ partnerId }) => client.openPartner(partnerId),
    'profile.rows': () => client.profileRows(),
    'data.commit': ({ command, changes, ...way }) =>
      signed(() =>
        // The contract checks the partner's id as text; inside it has its brand.
        client.commit(command as Parameters<DataClient['commit']>[0], changes, way),
      ),
    'data.undo': () => signed(() => client.undo()),
    'data.redo': () => signed(() => client.redo()),
    'data.undoState': () => client.undoState(),
    'data.cancel': ({ jobId }) => {
      client.cancel(jobId);
      return Promise.resolve(null);
    },
    'data.history': ({ entity, row }) => client.history(entity, row),
    'backup.list': () => client.listBackups(),
    'backup.restore': ({ file }) => client.restore(file),
    'profile.retry': () => client.open(),
    'profile.startFresh': () => client.startFresh(),
  };
}
