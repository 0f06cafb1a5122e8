import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';

// Electron as far as the rules speak to it; what they say is held against what a page may try.
const electron = vi.hoisted(() => ({
  app: null as unknown as EventEmitter,
  session: { defaultSession: null as unknown },
}));
vi.mock('electron', () => ({
  get app() {
    return electron.app;
  },
  session: electron.session,
}));

const { applyNavigationRules } = await import('#electron/security/navigation-rules.ts');
const { applySessionRules } = await import('#electron/security/session-rules.ts');

beforeEach(() => {
  electron.app = new EventEmitter();
});

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** A page's contents that remember which rules were set on them. */
class Contents extends EventEmitter {
  open: OpenHandler = () => ({ action: 'allow' });
  peers = 'default';
  getURL(): string {
    return 'app://rapport/index.html';
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.open = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.peers = policy;
  }
  /** Whether a listener stops an event. */
  stops(name: string, facts: object): boolean {
    let stopped = false;
    this.emit(name, { ...facts, preventDefault: () => (stopped = true) }, facts, {});
    return stopped;
  }
}

function guarded(): Contents {
  applyNavigationRules();
  const contents = new Contents();
  electron.app.emit('web-contents-created', {}, contents);
  return contents;
}

it('stops every web view, whatever it asks for', () => {
  const contents = guarded();
  expect(
    contents.stops('will-attach-webview', {
      webPreferences: { nodeIntegration: true },
      params: { src: 'app://rapport/' },
    }),
  ).toBe(true);
});

it('stops every way elsewhere: navigation, frames, redirects', () => {
  const contents = guarded();
  for (const url of [
    'https://outside.invalid/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'app://rapport/print.html',
    'app://other/',
    'javascript:1',
    '',
  ]) {
    expect(contents.stops('will-navigate', { url }), url).toBe(true);
    expect(contents.stops('will-frame-navigate', { url, isMainFrame: true }), url).toBe(true);
  }
  expect(contents.stops('will-frame-navigate', { url: 'app://rapport/index.html', isMainFrame: false })).toBe(
    true,
  );
  expect(contents.stops('will-redirect', { url: 'app://rapport/index.html' })).toBe(true);
  // The way out of a broken screen.
  expect(contents.stops('will-navigate', { url: 'app://rapport/index.html' })).toBe(false);
});

it('opens no window and talks to no peer', () => {
  const contents = guarded();
  for (const url of ['https://outside.invalid/', 'about:blank', 'app://rapport/index.html'])
    expect(contents.open({ url })).toEqual({ action: 'deny' });
  expect(contents.peers).toBe('disable_non_proxied_udp');
});

it('grants no permission and no device, starts no download, and lets no request out', async () => {
  type Handler = (...args: readonly unknown[]) => unknown;
  const set = new Map<string, Handler>();
  const remember =
    (name: string) =>
    (handler: Handler): void =>
      void set.set(name, handler);
  const events = new EventEmitter();
  let proxy: unknown = null;
  electron.session.defaultSession = Object.assign(events, {
    webRequest: { onBeforeRequest: remember('request') },
    setPermissionRequestHandler: remember('permission'),
    setPermissionCheckHandler: remember('check'),
    setDevicePermissionHandler: remember('device'),
    setProxy: (given: unknown) => {
      proxy = given;
      return Promise.resolve();
    },
  });
  await applySessionRules();
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
    'hid',
    'a-new-one',
  ]) {
    let granted: unknown = null;
    set.get('permission')?.(null, permission, (answer: unknown) => (granted = answer));
    expect(granted, permission).toBe(false);
    expect(set.get('check')?.(null, permission, 'app://rapport', {}), permission).toBe(false);
  }
  expect(set.get('device')?.({ deviceType: 'usb', origin: 'app://rapport', device: {} })).toBe(false);
  let downloads = true;
  events.emit('will-download', { preventDefault: () => (downloads = false) });
  expect(downloads).toBe(false);
  const cancelled = (url: string): unknown => {
    let answer: unknown = null;
    set.get('request')?.({ url }, (given: unknown) => (answer = given));
    return answer;
  };
  for (const url of [
    'http://outside.invalid/',
    'https://outside.invalid/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'ftp://x/',
  ])
    expect(cancelled(url), url).toEqual({ cancel: true });
  expect(cancelled('app://rapport/index.html')).toEqual({ cancel: false });
  expect(proxy).toMatchObject({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
});
