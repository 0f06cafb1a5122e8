import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type BrowserWindow } from 'electron';
import { AppError } from '#shared/ipc/errors.ts';
import type { ProfileProblem } from '#shared/ipc/types.ts';
import { localDate } from '#shared/reading/calendar.ts';
import { appCalls } from './ipc/calls/app-calls.ts';
import { allCalls } from './ipc/calls/all-calls.ts';
import { fileCalls } from './ipc/calls/file-calls.ts';
import { sharingCalls } from './ipc/calls/sharing-calls.ts';
import { snapshotCalls } from './ipc/calls/snapshot-calls.ts';
import { registerCalls } from './ipc/register-calls.ts';
import { sendEvent } from './ipc/send-event.ts';
import { openAppMenu } from './menu/app-menu.ts';
import { registerAppScheme, serveApp } from './security/app-protocol.ts';
import { applyNavigationRules } from './security/navigation-rules.ts';
import { applySessionRules } from './security/session-rules.ts';
import { systemKeyring } from './security/system-keyring.ts';
import { describe, openLog } from './services/log/log.ts';
import { openDataPort } from './services/data-port.ts';
import { tellCrashes } from './services/dialogs/tell-crashes.ts';
import { printCalls } from './services/pdf/print-calls.ts';
import { trackProfile } from './services/profile.ts';
import { openSettings } from './services/settings/settings-file.ts';
import { realClockwork } from './services/sharing/clockwork.ts';
import { Sharing } from './services/sharing/sharing.ts';
import { usedFolders } from './services/used-folders.ts';
import { countsOf, openWarnings } from './services/warnings.ts';
import { focusOnSecondStart, tieAppLife } from './windows/app-life.ts';
import { followGivenFiles } from './windows/given-files.ts';
import { trackLeaving } from './windows/leave-window.ts';
import { followPageCrash } from './windows/page-crash.ts';
import { followSessionEnd } from './windows/session-end.ts';
import { openMainWindow, placeOf, showApp } from './windows/main-window.ts';
import { layoutOf } from './windows/window-place.ts';

/** The built app: `main`, `preload` and `renderer` beside each other. */
const appFolder = resolve(import.meta.dirname, '..');

const ownProfile = process.env['RAPPORT_PROFILE'];
/** Where the app keeps its data unless it is told otherwise; null when it is there. */
const usualPlace =
  ownProfile === undefined || ownProfile === '' ? null : join(app.getPath('appData'), app.getName());
if (ownProfile !== undefined && ownProfile !== '') app.setPath('userData', resolve(ownProfile));
const given = followGivenFiles(); // before anything is awaited: macOS hands a file over before the app is ready
registerAppScheme();
app.enableSandbox();
// Not awaited: Electron becomes ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) app.whenReady().then(start).catch(giveUp);
else app.quit();

/** Nothing can be shown without a window; the terminal and the system's log are what is left, and keep as little as our own. */
function giveUp(failure: unknown): void {
  process.stderr.write(`Rapport could not start: ${JSON.stringify(describe(failure, appFolder))}\n`);
  app.exit(1);
}

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const log = openLog(join(folder, 'logs'), appFolder);
  const settings = openSettings(join(folder, 'settings.json'));
  let window: BrowserWindow | null = null;
  let shown = false;

  await applySessionRules();
  applyNavigationRules();
  serveApp(join(appFolder, 'renderer'));

  const used = usualPlace === null ? null : usedFolders(usualPlace, folder);
  const warnings = openWarnings((list) => sendEvent(window, 'profile.warned', { warnings: list }));
  const data = openDataPort({
    threadUrl: pathToFileURL(join(import.meta.dirname, 'data-thread.js')),
    folder,
    wasUsed: used?.wasUsed ?? false,
    asking: () => ({ today: localDate(new Date()), userName: settings.current().userName }),
    onProgress: (progress) => sendEvent(window, 'data.progress', progress),
    onWritten: () => sharing.written(),
    onClockBehind: (backBySeconds) => sendEvent(window, 'clock.warning', { backBySeconds }),
    onLost: (problem) => {
      profile.setProblem(problem);
      log.failure('file-lost', new AppError('file-lost', problem.detail));
      sendEvent(window, 'profile.lost', { problem });
    },
    onNotice: (notice) => profile.setNotice(notice),
    onBackupFailed: (failure, newest) => {
      log.failure('backup-failed', failure);
      warnings.warn({ kind: 'no-backup', code: failure.code, newest });
    },
    onBackedUp: () => warnings.settle('no-backup'),
    // The window may still show a text that had the name in it.
    onErased: () => sendEvent(window, 'profile.changed', { problem: null }),
    onCompared: (found) => {
      if (found.total === 0) return warnings.settle('differences');
      log.info('tables-and-log-differ', countsOf(found));
      warnings.warn({ kind: 'differences', found });
    },
    onCompareFailed: (failure) => log.failure('comparison-failed', failure),
  });
  const sharing = new Sharing({
    profile: folder,
    data,
    clock: realClockwork,
    keyring: systemKeyring,
    userName: () => settings.current().userName,
    setUserName: (userName) => settings.change({ userName }),
    onChanged: (status) => sendEvent(window, 'sharing.changed', { status }),
    onMerged: (news) => sendEvent(window, 'sharing.merged', news),
    onFailed: (failure) => log.failure('sharing-failed', failure),
  });
  const leaving = trackLeaving();
  const opening = data.open();
  // That it cannot be noted is not worth a message.
  opening.then((problem) => (problem === null ? used?.note() : undefined)).catch(() => undefined);
  const shareIfOpen = (problem: ProfileProblem | null): unknown =>
    problem === null ? sharing.profileOpened() : undefined;
  opening.then(shareIfOpen).catch((failure: unknown) => log.failure('sharing-failed', failure));
  const profile = trackProfile(folder, opening);
  const menu = openAppMenu((id) => sendEvent(window, 'menu.command', { id }));
  registerCalls(
    allCalls(
      {
        ...appCalls({ profile, settings, menu, leaving, warnings }),
        ...fileCalls(),
        ...snapshotCalls(data, given.take),
        ...sharingCalls(sharing),
        ...printCalls(appFolder),
      },
      data,
      profile,
      warnings,
      (name, problem) => {
        void shareIfOpen(problem);
        sendEvent(window, name, { problem });
      },
    ),
    log,
  );

  const life = tieAppLife(async () => {
    if (shown && !(await leaving.askWindow(() => sendEvent(window, 'app.leaving', null)))) return false;
    if (window !== null) {
      const layout = { ...settings.current().layout, ...layoutOf(placeOf(window)) };
      await settings.change({ layout }).catch(() => undefined); // not worth a message
    }
    await sharing.close();
    await data.close();
    await log.flush();
    return true;
  });
  focusOnSecondStart(() => window);
  given.listen(() => sendEvent(window, 'snapshot.given', null));
  window = openMainWindow(appFolder, settings.current());
  life.tie(window);
  followSessionEnd(window, {
    onAsked: () => sendEvent(window, 'drafts.keepNow', null),
    onEnd: () => app.quit(),
  });
  followPageCrash(window, {
    reload: () => {
      log.info('page-crashed');
      // Rejects when it crashes again while it loads, which is another crash.
      if (window !== null) showApp(window).catch(() => undefined);
    },
    giveUp: () => {
      log.info('page-crashed');
      tellCrashes();
      app.quit();
    },
    now: () => performance.now(),
  });
  sharing.focused(window.isFocused());
  window.on('focus', () => sharing.focused(true));
  window.on('blur', () => sharing.focused(false));
  window.on('closed', () => {
    window = null;
  });
  await showApp(window);
  shown = true;
  log.info('started', { version: app.getVersion() });
}
