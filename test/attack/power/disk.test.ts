import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { randomFrom } from '../../property/random.ts';
import { Disk, type Cut } from './disk.ts';
import type { DiskEvent } from './recording.ts';

const nothingKept: Cut = { kept: 0, isJournalled: false };

/** What is on a disk after a cut, by name. */
function after(events: readonly DiskEvent[], cut: Cut, seed = 1): Readonly<Record<string, string>> {
  const disk = new Disk(null);
  for (const event of events) if (event.kind !== 'said') disk.apply(event);
  const folder = mkdtempSync(join(tmpdir(), 'rapport-disk-'));
  try {
    disk.writeState(folder, cut, randomFrom(seed));
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const written = (name: string, inode: bigint, text: string, offset = 0): DiskEvent => ({
  kind: 'write',
  name,
  inode,
  offset,
  data: Buffer.from(text),
});
const made = (name: string, inode: bigint): DiskEvent => ({ kind: 'made', name, inode });
const synced = (name: string, inode: bigint): DiskEvent => ({ kind: 'sync', name, inode });

it('keeps of a file what was synced, and drops what came later', () => {
  const events = [made('a', 1n), written('a', 1n, 'old'), synced('a', 1n), written('a', 1n, 'new')];
  expect(after(events, nothingKept)).toEqual({ a: 'old' });
  expect(after(events, { kept: 1, isJournalled: false })).toEqual({ a: 'new' });
});

it('loses a name that was never synced, and a rename whose folder was not', () => {
  const events: DiskEvent[] = [made('a', 1n), written('a', 1n, 'text'), synced('a', 1n)];
  expect(after([made('b', 2n), written('b', 2n, 'x')], nothingKept)).toEqual({});
  const renamed: DiskEvent[] = [...events, { kind: 'renamed', name: 'a', to: 'c' }];
  expect(after(renamed, nothingKept)).toEqual({ a: 'text' });
  expect(after([...renamed, { kind: 'sync-folder', name: '' }], nothingKept)).toEqual({ c: 'text' });
});

it('does not bring a name back that was removed before its successor was made', () => {
  const events: DiskEvent[] = [
    made('log', 1n),
    synced('log', 1n),
    { kind: 'removed', name: 'log' },
    made('log', 2n),
    written('log', 2n, 'new'),
    synced('log', 2n),
  ];
  expect(after(events, nothingKept)).toEqual({ log: 'new' });
});

it('keeps names in their order where the file system has a journal', () => {
  const events: DiskEvent[] = [made('a', 1n), made('b', 2n), made('c', 3n)];
  const states = Array.from({ length: 40 }, (_, seed) =>
    Object.keys(after(events, { kept: 1, isJournalled: true }, seed)).join(''),
  );
  expect(new Set(states)).toEqual(new Set(['', 'a', 'ab', 'abc']));
});

it('tears a long write at sectors', () => {
  const long = 'x'.repeat(512 * 8);
  const events = [made('a', 1n), synced('a', 1n), written('a', 1n, long)];
  const lengths = Array.from({ length: 100 }, (_, seed) => {
    const text = after(events, { kept: 1, isJournalled: false }, seed)['a'] ?? '';
    return text.replaceAll('\0', '').length;
  });
  expect(lengths.every((length) => length % 512 === 0)).toBe(true);
  expect(new Set(lengths).size).toBeGreaterThan(2);
});
