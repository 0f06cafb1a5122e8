import { app, shell } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';
import type { StartState } from '#shared/ipc/types.ts';
import { localDate } from '#shared/reading/calendar.ts';
import type { AppMenu } from '../../menu/app-menu.ts';
import type { SettingsFile } from '../../services/settings/settings-file.ts';
import type { Profile } from '../../services/profile.ts';
import type { Warnings } from '../../services/warnings.ts';
import type { Leaving } from '../../windows/leave-window.ts';
import type { HandlersOf } from '../handlers.ts';

export type AppParts = {
  readonly profile: Profile;
  readonly settings: SettingsFile;
  readonly menu: AppMenu;
  readonly leaving: Leaving;
  readonly warnings: Warnings;
};

type AppCallName =
  | 'app.start'
  | 'app.left'
  | 'app.quit'
  | 'settings.set'
  | 'profile.showFolder'
  | 'profile.warnings'
  | 'menu.state';

/** Start, settings and menu. */
export function appCalls({ profile, settings, menu, leaving, warnings }: AppParts): HandlersOf<AppCallName> {
  return {
    'app.start': async (): Promise<StartState> => ({
      problem: await profile.problem(),
      notice: profile.takeNotice(),
      settings: settings.current(),
      appVersion: app.getVersion(),
      today: localDate(new Date()),
      userName: settings.current().userName,
      platform: platformOfWindow(),
    }),
    'app.left': ({ state }) => {
      leaving.answer(state);
      return null;
    },
    'app.quit': () => {
      leaving.letGo();
      // After the answer has left.
      setImmediate(() => app.quit());
      return null;
    },
    'settings.set': (patch) => settings.change(patch),
    'profile.warnings': () => warnings.list(),
    'profile.showFolder': async () => {
      const refusal = await shell.openPath(profile.folder);
      if (refusal !== '') throw new AppError('unexpected', 'folder cannot be shown');
      return null;
    },
    'menu.state': ({ enabled, undoLabel, redoLabel }) => {
      menu.update({ enabled: new Set(enabled), undoLabel, redoLabel });
      return null;
    },
  };
}

function platformOfWindow(): StartState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}
