import { app, type WebContents } from 'electron';
import { isAppAddress } from './app-origin.ts';

/** No page of the app ever goes elsewhere, opens a window, embeds a web view or talks to a peer. Must run before the first window. */
export function applyNavigationRules(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** Whether two addresses are the same page, whatever stands behind `#`. */
export function isSamePage(address: string, present: string): boolean {
  return isAppAddress(present) && address.split('#')[0] === present.split('#')[0];
}

function guardContents(contents: WebContents): void {
  // The window may reload itself (the way out of a broken screen); nothing else.
  contents.on('will-navigate', (event) => {
    if (!isSamePage(event.url, contents.getURL())) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isSamePage(event.url, contents.getURL())) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
