import { contextBridge, ipcRenderer } from 'electron';
import { API_NAME, CALL_CHANNEL, EVENT_CHANNEL } from '#shared/ipc/channels.ts';
import type { WindowApi } from '#shared/ipc/contract.ts';

type Listener = (payload: unknown) => void;

const listeners = new Map<string, Set<Listener>>();

ipcRenderer.on(EVENT_CHANNEL, (_event, name: unknown, payload: unknown) => {
  if (typeof name !== 'string') return;
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const api: WindowApi = {
  call: (name, request) => ipcRenderer.invoke(CALL_CHANNEL, name, request),
  on: (name, listener) => {
    const set = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, set.add(listener));
    return () => {
      set.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld(API_NAME, api);
