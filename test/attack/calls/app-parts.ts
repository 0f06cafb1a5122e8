import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allCalls } from '#electron/ipc/calls/all-calls.ts';
import { appCalls } from '#electron/ipc/calls/app-calls.ts';
import { fileCalls } from '#electron/ipc/calls/file-calls.ts';
import { sharingCalls } from '#electron/ipc/calls/sharing-calls.ts';
import { snapshotCalls } from '#electron/ipc/calls/snapshot-calls.ts';
import { registerCalls } from '#electron/ipc/register-calls.ts';
import type { AppMenu } from '#electron/menu/app-menu.ts';
import { openDataPort, type DataPort } from '#electron/services/data-port.ts';
import type { Log } from '#electron/services/log/log.ts';
import { printCalls } from '#electron/services/pdf/print-calls.ts';
import { realClockwork } from '#electron/services/sharing/clockwork.ts';
import { Sharing } from '#electron/services/sharing/sharing.ts';
import { openWarnings } from '#electron/services/warnings.ts';
import { trackProfile } from '#electron/services/profile.ts';
import { openSettings } from '#electron/services/settings/settings-file.ts';
import { trackLeaving } from '#electron/windows/leave-window.ts';
import { localDate } from '#shared/reading/calendar.ts';

/** Registers every call as `electron/main.ts` does, on a data thread over the folder. */
export function register(folder: string, menu: AppMenu, log: Log): DataPort {
  const settings = openSettings(join(folder, 'settings.json'));
  const data = openDataPort({
    threadUrl: pathToFileURL(resolve('electron/db/thread/data-thread.ts')),
    folder,
    asking: () => ({ today: localDate(new Date()), userName: settings.current().userName }),
    onProgress: () => undefined,
    onClockBehind: () => undefined,
    onBackupFailed: (failure) => log.failure('backup-failed', failure),
    onBackedUp: () => undefined,
    onErased: () => undefined,
  });
  const warnings = openWarnings(() => undefined);
  const sharing = new Sharing({
    profile: folder,
    data,
    clock: realClockwork,
    keyring: { seal: () => Promise.resolve(null), open: () => Promise.resolve(null) },
    userName: () => settings.current().userName,
    setUserName: (userName) => settings.change({ userName }),
    onChanged: () => undefined,
    onMerged: () => undefined,
    onFailed: (failure) => log.failure('sharing-failed', failure),
  });
  const profile = trackProfile(folder, data.open());
  const own = {
    ...appCalls({ profile, settings, menu, leaving: trackLeaving(), warnings }),
    ...fileCalls(),
    ...snapshotCalls(data, () => null),
    ...sharingCalls(sharing),
    ...printCalls(folder),
  };
  registerCalls(
    allCalls(own, data, profile, warnings, () => undefined),
    log,
  );
  return data;
}
