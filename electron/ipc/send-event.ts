import type { BrowserWindow } from 'electron';
import { EVENT_CHANNEL } from '#shared/ipc/channels.ts';
import type { EventName, Events } from '#shared/ipc/contract.ts';

/** Tells a window something by the contract; a window that is gone is left out. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  name: E,
  payload: Events[E],
): void {
  if (window === null || window.isDestroyed()) return;
  window.webContents.send(EVENT_CHANNEL, name, payload);
}
