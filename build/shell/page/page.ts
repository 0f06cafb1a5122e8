import { decodeClone, encodeClone } from '../wire/clone.ts';
import type { FromPage, ToPage } from '../wire/messages.ts';

/**
 * The page's side of the shell: what a sandboxed preload gets from `require('electron')`, carried over a WebSocket. Runs before
 * every script of the page; nothing of it is reachable from the page except what the preload exposes.
 */
type Listener = (event: object, ...args: unknown[]) => void;
type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (failure: Error) => void };

const listeners = new Map<string, Set<Listener>>();
const pending = new Map<number, Pending>();
const navigations = new Map<number, string>();
const waiting: Uint8Array<ArrayBuffer>[] = [];
let socket: WebSocket | null = null;
let lastId = 0;
/** The app has quit; a real window would be gone with it. */
let gone = false;

/**
 * Connects the page to its window; `key` is good for this one document. `withoutPeers` takes WebRTC away, which a user's own browser
 * has no other switch for.
 */
export function connectPage(key: string, withoutPeers: boolean): void {
  if (withoutPeers) {
    for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(window, name);
  }
  const opened = new WebSocket(`ws://${location.host}/__shell/page?key=${key}`);
  opened.binaryType = 'arraybuffer';
  opened.onopen = () => {
    socket = opened;
    for (const message of waiting.splice(0)) opened.send(message);
  };
  opened.onmessage = (event: MessageEvent<ArrayBuffer>) => {
    take(decodeClone(new Uint8Array(event.data)) as ToPage); // the other end is `host/page-socket.ts`
  };
  opened.onclose = () => {
    gone = true;
    for (const { reject } of pending.values()) reject(new Error('The main process is gone.'));
    pending.clear();
  };
  guardNavigation();
  addEventListener('hashchange', () => say({ kind: 'address', url: location.href }));
  addEventListener('load', () => say({ kind: 'loaded', url: location.href, title: document.title }));
  for (const name of ['focus', 'blur', 'load'])
    addEventListener(name, () => say({ kind: 'focused', isFocused: document.hasFocus() }));
  say({ kind: 'address', url: location.href });
}

/** What `require` of the preload answers. */
export function requireForPreload(name: string): unknown {
  if (name === 'electron') return electronForPreload;
  throw new Error(`The Chromium shell does not emulate require('${name}') in a preload.`);
}

const ipcRenderer = byName('ipcRenderer', {
  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    if (gone) return Promise.reject(new Error('The main process is gone.'));
    const id = (lastId += 1);
    const message = encodeClone({ kind: 'invoke', id, channel, args } satisfies FromPage);
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject });
      post(message);
    });
  },
  on(channel: string, listener: Listener): unknown {
    const set = listeners.get(channel) ?? new Set<Listener>();
    listeners.set(channel, set.add(listener));
    return ipcRenderer;
  },
  removeListener(channel: string, listener: Listener): unknown {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  },
});

const contextBridge = byName('contextBridge', {
  exposeInMainWorld(name: string, api: unknown): void {
    if (Object.hasOwn(window, name))
      throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
    const value = crossing(api);
    Object.defineProperty(window, name, { value, enumerable: true, configurable: false, writable: false });
  },
});

const electronForPreload = byName('electron', { ipcRenderer, contextBridge });

/** Copies a value to the other world: functions stay callable, their arguments and results are cloned, objects are frozen. */
function crossing(value: unknown): unknown {
  if (typeof value === 'function') {
    // A function that crosses is called with whatever the other world passes.
    const inner = value as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => crossing(inner(...args.map(crossing)));
  }
  if (value instanceof Promise) return value.then(crossing);
  if (typeof value !== 'object' || value === null) return value;
  if (!Object.values(value).some(needsCrossing)) return structuredClone(value);
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, crossing(item)])));
}

function needsCrossing(value: unknown): boolean {
  return typeof value === 'function' || value instanceof Promise;
}

function take(message: ToPage): void {
  switch (message.kind) {
    case 'send':
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    case 'answer':
      pending.get(message.id)?.resolve(message.value);
      pending.delete(message.id);
      return;
    case 'failure':
      pending.get(message.id)?.reject(new Error(message.message));
      pending.delete(message.id);
      return;
    case 'may-navigate': {
      const url = navigations.get(message.id);
      navigations.delete(message.id);
      if (message.allowed && url !== undefined) leaveFor(url);
      return;
    }
    case 'focus':
      window.focus();
      return;
    case 'closed':
      window.close();
      return;
  }
}

let leaving: string | null = null;

function leaveFor(url: string): void {
  leaving = url;
  location.assign(url);
}

/** Holds every navigation that the page starts until the main process has been asked. */
function guardNavigation(): void {
  window.navigation.addEventListener('navigate', (event) => {
    if (event.hashChange || event.navigationType === 'reload' || event.downloadRequest !== null) return;
    const target = event.destination.url;
    if (event.destination.sameDocument || target === leaving || !event.cancelable) return;
    event.preventDefault();
    const id = (lastId += 1);
    navigations.set(id, target);
    say({ kind: 'navigate', id, url: target });
  });
}

function say(message: FromPage): void {
  post(encodeClone(message));
}

function post(bytes: Uint8Array<ArrayBuffer>): void {
  if (gone) return;
  if (socket === null) waiting.push(bytes);
  else socket.send(bytes);
}

function byName<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key): unknown {
      if (typeof key === 'symbol' || Reflect.has(target, key)) return Reflect.get(target, key);
      throw new Error(`The Chromium shell does not emulate ${name}.${key}.`);
    },
  });
}
