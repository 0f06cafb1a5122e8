import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it } from 'vitest';
import { followPageCrash } from '#electron/windows/page-crash.ts';
import { followSessionEnd } from '#electron/windows/session-end.ts';

let webContents: EventEmitter;
let now: number;
let steps: string[];

beforeEach(() => {
  [webContents, now, steps] = [new EventEmitter(), 0, []];
  // Of a window, only the events of its page are listened to.
  followPageCrash({ webContents } as unknown as BrowserWindow, {
    reload: () => steps.push('reload'),
    giveUp: () => steps.push('give up'),
    now: () => now,
  });
});

function crash(reason: string, at: number): void {
  now = at;
  webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
}

it('shows the page again after each way to end but a clean one', () => {
  for (const [n, reason] of ['crashed', 'oom', 'killed'].entries()) crash(reason, n * 60_000);
  crash('clean-exit', 200_000);
  expect(steps).toEqual(['reload', 'reload', 'reload']);
});

it('gives up at the fourth crash in a minute, and not at the fourth in longer', () => {
  for (const at of [0, 20_000, 40_000, 70_000]) crash('crashed', at);
  expect(steps).toEqual(['reload', 'reload', 'reload', 'reload']);
  crash('crashed', 71_000);
  expect(steps.at(-1)).toBe('give up');
});

it('hears of both steps in which Windows ends its session', () => {
  const window = new EventEmitter();
  // As above: only the events of the window.
  followSessionEnd(window as unknown as BrowserWindow, {
    onAsked: () => steps.push('asked'),
    onEnd: () => steps.push('ends'),
  });
  window.emit('query-session-end', { reasons: ['shutdown'] });
  window.emit('session-end', { reasons: ['shutdown'] });
  expect(steps).toEqual(['asked', 'ends']);
});
