import { BrowserWindow, ipcMain } from 'electron';
import { CALL_CHANNEL } from '#shared/ipc/channels.ts';
import type { Log } from '../services/log/log.ts';
import { trustedSender } from '../security/sender-check.ts';
import { answerCall } from './answer-call.ts';
import type { Handlers } from './handlers.ts';

/** Opens the one channel of the contract; every call is checked before a handler sees it. */
export function registerCalls(handlers: Handlers, log: Log): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, request: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const context = window === null ? null : { window };
    return answerCall(handlers, { page: trustedSender(event), name, request }, context, log);
  });
}
