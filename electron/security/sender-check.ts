import type { IpcMainInvokeEvent } from 'electron';
import { pageOf } from './app-origin.ts';

/** Which page of ours sent a call; null when the sender is a sub-frame, a foreign page or already gone. */
export function trustedSender(event: IpcMainInvokeEvent): 'main' | 'print' | null {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return null;
  return pageOf(frame.url);
}
