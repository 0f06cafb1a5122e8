import { expect, test } from 'vitest';
import { readDeviceName, readSnapshotName, snapshotName } from '#electron/sharing/folder/file-names.ts';

const hash = '0123456789abcdef0123456789abcdef';
const name = `00000042-${hash}.rapport`;

test('the name of a snapshot has no word of a user and goes both ways', () => {
  expect(snapshotName(42, hash)).toBe(name);
  expect(name).toMatch(/^[0-9a-f-]+\.rapport$/);
  expect(readSnapshotName(name)).toEqual({ seq: 42, hash, isCopy: false });
});

test.each([
  `00000042-${hash} (1).rapport`,
  `00000042-${hash} - Copy.rapport`,
  `00000042-${hash} (Anna's conflicted copy 2026-11-30).rapport`,
  `00000042-${hash}.sync-conflict-20261130-101010-ABCDEFG.rapport`,
  `00000042-${hash}-DESKTOP-1AB2C3.rapport`,
  `Copy of ${name}`,
  name.toUpperCase(),
])('a renamed copy is known by what is left of its name: %s', (copy) => {
  expect(readSnapshotName(copy)).toEqual({ seq: 42, hash, isCopy: true });
});

test.each([
  'desktop.ini',
  '.DS_Store',
  `~$${name}`,
  `.${name}`,
  `${name}.0a1b2c3d.tmp`,
  `${name}.tmp`,
  `00000042-${hash}0.rapport`,
  `00000042-${hash.slice(1)}.rapport`,
  `100000042-${hash}.rapport`,
  `00000000-${hash}.rapport`,
  `00000042-${hash}.RAPPORT.exe`,
  `${'x'.repeat(220)} ${name}`,
  '',
])('what is no snapshot is passed over: %s', (other) => {
  expect(readSnapshotName(other)).toBeNull();
});

test('the folder of a device is known, also when it was copied', () => {
  expect(readDeviceName(hash)).toBe(hash);
  expect(readDeviceName(`${hash} (1)`)).toBe(hash);
  expect(readDeviceName(hash.toUpperCase())).toBe(hash);
  for (const other of ['', 'd', `${hash}0`, hash.slice(1), `x${hash}`, '..'])
    expect(readDeviceName(other)).toBeNull();
});
