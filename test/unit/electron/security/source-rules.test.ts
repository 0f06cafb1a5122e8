import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectFolder } from '../../../../build/vite/output-folder.ts';
import { windowSafety } from '#electron/windows/window-safety.ts';

// What no run can show: that a dangerous call stands nowhere in the source of the main process.
const sources = globSync('electron/**/*.ts', { cwd: projectFolder }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(join(projectFolder, path), 'utf8'),
}));

/** Files in which a pattern stands, with how often. */
function found(pattern: RegExp): Readonly<Record<string, number>> {
  return Object.fromEntries(
    sources
      .map(({ path, text }) => [path, text.match(new RegExp(pattern, 'g'))?.length ?? 0] as const)
      .filter(([, count]) => count > 0),
  );
}

it('reads the source at all', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(found(/applySessionRules\(\)/)).toHaveProperty('electron/main.ts');
});

it('makes windows in two places, each with the safe preferences', () => {
  const made = found(/new BrowserWindow\(/);
  expect(made).toEqual({ 'electron/windows/main-window.ts': 1, 'electron/windows/print-window.ts': 1 });
  expect(found(/webPreferences: windowSafety\(appFolder\)/)).toEqual(made);
  expect(found(/WebContentsView|BrowserView|fromPartition|session:|partition:/)).toEqual({});
});

it('has preferences without a dangerous one', () => {
  const preferences = windowSafety('/app');
  expect(preferences).toEqual({
    preload: join('/app', 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    spellcheck: false,
  });
});

it('loads its own two pages, and hands nothing to the system but the folder of the profile and the file that the user just saved', () => {
  expect(found(/\.loadURL\(/)).toEqual({
    'electron/windows/main-window.ts': 1,
    'electron/windows/print-window.ts': 1,
  });
  expect(found(/loadURL\((?:MAIN_PAGE|`\$\{PRINT_PAGE\}#\$\{route\}`)\)/)).toEqual(found(/\.loadURL\(/));
  expect(found(/openPath\(/)).toEqual(found(/openPath\((?:profile\.folder|lastSaved)\)/));
  expect(found(/showItemInFolder\(/)).toEqual(found(/showItemInFolder\(lastSaved\)/));
  expect(
    found(/openExternal|loadFile\(|file:\/\/|executeJavaScript|insertCSS|moveItemToTrash|trashItem/),
  ).toEqual(found(/`file:\/\/` is never used/));
});

it('listens on one channel, and switches nothing of Chromium', () => {
  expect(found(/ipcMain\.(?:handle|on|once|handleOnce)\(/)).toEqual({ 'electron/ipc/register-calls.ts': 1 });
  expect(found(/ipcRenderer\.(?:send|sendSync|postMessage|sendToHost)\(/)).toEqual({});
  expect(
    found(
      /commandLine|appendSwitch|setCertificateVerifyProc|certificate-error|disableHardwareAcceleration|allowServiceWorkers|bypassCSP/,
    ),
  ).toEqual({});
});
