import { expect, it } from 'vitest';
import { BrowserWindow } from '../../../../build/shell/electron.ts';

// A browser's page cannot be made unsafe, and must not seem to be safe where the app asks for less.
it.each([
  { sandbox: false },
  { contextIsolation: false },
  { nodeIntegration: true },
  { nodeIntegrationInSubFrames: true },
  { nodeIntegrationInWorker: true },
  { webSecurity: false },
  { allowRunningInsecureContent: true },
  { experimentalFeatures: true },
  { enableBlinkFeatures: 'X' },
  { webviewTag: true },
  { navigateOnDragDrop: true },
])('the shell makes no window with %j', (webPreferences) => {
  expect(() => new BrowserWindow({ show: false, webPreferences })).toThrow(/does not emulate/);
});
