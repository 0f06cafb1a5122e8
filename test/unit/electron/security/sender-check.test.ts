import type { IpcMainInvokeEvent } from 'electron';
import { expect, it } from 'vitest';
import { trustedSender } from '#electron/security/sender-check.ts';

/** The part of Electron's event that is looked at. */
function sentFrom(frame: object | null): IpcMainInvokeEvent {
  return { senderFrame: frame } as unknown as IpcMainInvokeEvent; // the check reads nothing else
}

it('trusts the top frame of our own pages only', () => {
  expect(trustedSender(sentFrom({ parent: null, url: 'app://rapport/index.html' }))).toBe('main');
  expect(trustedSender(sentFrom({ parent: null, url: 'app://rapport/print.html#/plan/1' }))).toBe('print');
  expect(trustedSender(sentFrom({ parent: {}, url: 'app://rapport/index.html' }))).toBeNull();
  expect(trustedSender(sentFrom({ parent: null, url: 'https://outside.invalid/index.html' }))).toBeNull();
  expect(trustedSender(sentFrom(null))).toBeNull();
});
