import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerCall } from '#electron/ipc/answer-call.ts';
import { fits, fitsCall } from '#electron/ipc/argument-size.ts';
import type { Handlers } from '#electron/ipc/handlers.ts';
import type { Log } from '#electron/services/log/log.ts';
import { callNames } from '#shared/ipc/contract.ts';

const context = { window: {} as BrowserWindow }; // no handler looks at it
const quiet: Log = { info: () => undefined, failure: () => undefined, flush: () => Promise.resolve() };
// What they answer is not looked at.
const handlers = Object.fromEntries(callNames.map((name) => [name, () => 'reached'])) as unknown as Handlers;

function answer(name: string, request: unknown) {
  return answerCall(handlers, { page: 'main', name, request }, context, quiet);
}

function holes(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

const strange: Readonly<Record<string, unknown>> = {
  'a Map': new Map([['theme', 'dark']]),
  'a Set': new Set(['dark']),
  'a Date': new Date(0),
  'an error': new Error('x'),
  'a pattern': /x/,
  'a typed list': new Float64Array(3),
  bytes: new Uint8Array(3),
  'a buffer': new ArrayBuffer(3),
  'a big whole number': 10n,
  'an instance of a class': new (class Patch {
    readonly theme = 'dark';
  })(),
  'a list of holes': holes(5),
  'a list with more than its elements': Object.assign([1], { more: 1 }),
  'an own __proto__': JSON.parse('{"__proto__": {"theme": "dark"}}') as unknown,
};

describe.each(callNames)('%s', (name) => {
  it.each(Object.entries(strange))('refuses %s, alone and inside', async (_what, value) => {
    for (const request of [
      value,
      { theme: value, layout: value, changes: value, state: value, partnerId: value },
    ]) {
      const result = await answer(name, request);
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    }
  });
});

const command = { name: 'x', label: 'X', partnerId: null };

it('refuses a million changes, and eight million holes, by their length alone', () => {
  const million = Array.from({ length: 1_000_000 }, () => ({ entity: 'person', row: 'a', fields: {} }));
  for (const changes of [million, holes(8_000_000)]) {
    let looks = 0;
    for (const at of [0, changes.length - 1])
      Object.defineProperty(changes, at, { enumerable: true, get: () => (looks += 1) });
    expect(fitsCall('data.commit', { command, changes })).toBe(false);
    expect(looks).toBe(0);
  }
});

it('stops soon where shared parts make a small message endless', () => {
  let lattice: unknown = ['x'];
  for (let level = 0; level < 38; level += 1) lattice = [lattice, lattice];
  const changes = Array.from({ length: 60_000 }, (_, n) => ({
    entity: 'person',
    row: `q${n}`,
    fields: { name: lattice },
  }));
  const started = performance.now();
  expect(fits({ command, changes }, 64 * 1024 * 1024)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1_500);
});

it('counts lengths in UTF-16 units', async () => {
  expect(await answer('settings.set', { userName: '😀'.repeat(100) })).toMatchObject({ ok: true });
  expect(await answer('settings.set', { userName: '😀'.repeat(101) })).toMatchObject({ ok: false });
  expect(await answer('people.find', { query: '😀'.repeat(150), most: 5 })).toMatchObject({ ok: false });
});

it('refuses a day that is none with the reason', async () => {
  const changes = [{ entity: 'action', row: 'a', fields: { due: '2026-02-31' } }];
  expect(await answer('data.commit', { command, changes })).toMatchObject({
    ok: false,
    error: { code: 'bad-request', detail: '“due” of an action has to be a day of the calendar, or nothing.' },
  });
});
