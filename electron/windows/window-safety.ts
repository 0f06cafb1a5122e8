import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/**
 * What every window gets: a sandboxed page that reaches the main process through the preload only. Electron's own defaults are written
 * down too, so that none of them changes unseen. Spell checking is off because it would fetch word lists from the network.
 */
export function windowSafety(appFolder: string): WebPreferences {
  return {
    preload: join(appFolder, 'preload', 'preload.cjs'),
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
  };
}
