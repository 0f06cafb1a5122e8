import { randomBytes } from 'node:crypto';
import type { WebPreferences } from 'electron';
import type { ToPage } from '../wire/messages.ts';

/** A page that is connected to a window of the shell. */
export type PageLink = {
  /** Sends a message of `page/messages.ts` to the page. */
  readonly send: (message: ToPage) => void;
  readonly close: () => void;
  /** Present address of the page, as the main process knows it (`app://…`). */
  url: string;
};

/** One BrowserWindow as the shell's server sees it. */
export type WindowRecord = {
  readonly id: number;
  /** False for windows that are never shown; they load in the shell's own headless Chromium. */
  readonly visible: boolean;
  readonly preferences: WebPreferences;
  /** Address that was loaded last, such as `app://rapport/index.html`; null before the first load. */
  address: string | null;
  link: PageLink | null;
  title: string;
  readonly onLoaded: () => void;
  /** The page crashed; known of hidden pages only, because the others are the browser's. */
  readonly onCrashed: () => void;
  /** The page says whether it has the keyboard. */
  readonly onFocused: (isFocused: boolean) => void;
  readonly onInvoke: (channel: string, args: readonly unknown[], url: string) => Promise<unknown>;
  readonly onWillNavigate: (url: string) => boolean;
  /** Whether the page may have no peer connections (WebRTC). */
  readonly deniesPeers: () => boolean;
  /** Whether the page may open no other window. */
  readonly deniesWindows: () => boolean;
};

/** What the pieces of the shell share; one per process, as there is one Electron app per process. */
export const shellState = {
  windows: new Map<number, WindowRecord>(),
  /** Answers of `protocol.handle`, by scheme. */
  schemes: new Map<string, (request: Request) => Response | Promise<Response>>(),
  /**
   * Name of the loopback server, fresh for each start. Browsers lead every name under `.localhost` to this machine, and a cookie is bound
   * to its name but not to a port: no other local server that the browser visits has this name.
   */
  host: `rapport-${randomBytes(16).toString('hex')}.localhost`,
  /** Port of the loopback server; 0 before it listens. */
  port: 0,
  /** Folder of the package.json of the app that is run; '' before it is. */
  appFolder: '',
};

/** The visible window, or null. The shell has one browser tab, so a second visible window is refused when it is made. */
export function visibleWindow(): WindowRecord | null {
  return [...shellState.windows.values()].find((window) => window.visible) ?? null;
}

/** Name and port of the loopback server, as its `Host` header has to say. */
export function loopbackHost(): string {
  return `${shellState.host}:${shellState.port}`;
}

export function loopbackOrigin(): string {
  return `http://${loopbackHost()}`;
}

/** Name of the query parameter that tells pages of hidden windows apart. */
export const WINDOW_PARAMETER = '__window';

/** The loopback path that shows an `app://` address in a window. */
export function toLoopbackPath(record: WindowRecord, address: string): string {
  const url = new URL(address);
  if (!record.visible) url.searchParams.set(WINDOW_PARAMETER, String(record.id));
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The `app://` address that a loopback address stands for in a window; an outside address stays as it is. */
export function toAppAddress(record: WindowRecord, loopback: string): string {
  const url = new URL(loopback, loopbackOrigin());
  if (url.origin !== loopbackOrigin() || record.address === null) return url.href;
  const own = new URL(record.address);
  url.searchParams.delete(WINDOW_PARAMETER);
  return `${own.protocol}//${own.host}${url.pathname}${url.search}${url.hash}`;
}
