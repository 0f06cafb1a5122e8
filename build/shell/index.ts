// The public face: code outside imports from here alone (`README.md`).
export type { MenuEntry } from './api/menu.ts';
export { findChromium, type FoundChromium } from './browser/find-chromium.ts';
export { hasDisplay, openWithSystem } from './browser/open-with-system.ts';
export { acceptControl, type ControlReply, type ControlRequest } from './control.ts';
export { onWindow, pageAddress, userAddress } from './host/announce.ts';
export { runInShell, type SecondStart, type ShellOptions } from './run.ts';
