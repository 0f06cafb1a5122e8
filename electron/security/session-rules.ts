import { session } from 'electron';
import { isAppAddress } from './app-origin.ts';

/**
 * A proxy where nobody listens (the discard port). Requests of a page never get as far; WebRTC, which no request rule and no content
 * policy covers, ends here.
 */
const DEAD_END = {
  mode: 'fixed_servers',
  proxyRules: '127.0.0.1:9',
  proxyBypassRules: '<-loopback>',
} as const;

/** No network, no permissions, no downloads: the rules of the one session that every window uses (architecture, section 7). */
export async function applySessionRules(): Promise<void> {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  await defaultSession.setProxy(DEAD_END);
}

/** Whether a request stays inside the app: its own files, pictures that the page made, and the developer tools' own pages. */
export function isOwnRequest(address: string): boolean {
  if (isAppAddress(address) || address.startsWith('devtools://')) return true;
  return address.startsWith('blob:') && isAppAddress(address.slice('blob:'.length));
}
