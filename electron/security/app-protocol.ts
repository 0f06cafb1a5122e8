import { protocol } from 'electron';
import { APP_SCHEME } from './app-origin.ts';
import { serveAppFile } from './app-files.ts';

/** Declares `app://` as a secure origin of its own. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from `folder` under `app://`. */
export function serveApp(folder: string): void {
  protocol.handle(APP_SCHEME, (request) => serveAppFile(folder, request));
}
