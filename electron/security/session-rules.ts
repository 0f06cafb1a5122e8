import { session } from 'electron';
import { isAppAddress } from './app-origin.ts';

/** No network, no permissions, no downloads: the rules of the one session that every window uses (architecture, section 7). */
export function applySessionRules(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Whether a request stays inside the app: its own files, pictures that the page made, and the developer tools' own pages. */
export function isOwnRequest(address: string): boolean {
  if (isAppAddress(address) || address.startsWith('devtools://')) return true;
  return address.startsWith('blob:') && isAppAddress(address.slice('blob:'.length));
}
