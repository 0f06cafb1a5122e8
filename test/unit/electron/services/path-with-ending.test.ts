import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathWithEnding } from '#electron/services/dialogs/path-with-ending.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapport-save-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('keeps a path that has the ending, also where a file is: the dialog has asked', async () => {
  const path = join(folder, 'Plan.PDF');
  writeFileSync(path, '');
  expect(await pathWithEnding(path, 'pdf')).toBe(path);
});

it('adds the ending that is missing; a dot in the name is none', async () => {
  expect(await pathWithEnding(join(folder, 'Plan 1.2'), 'pdf')).toBe(join(folder, 'Plan 1.2.pdf'));
});

it('never replaces a file that the dialog has not asked about', async () => {
  for (const name of ['Plan.pdf', 'Plan (2).pdf']) writeFileSync(join(folder, name), '');
  expect(await pathWithEnding(join(folder, 'Plan'), 'pdf')).toBe(join(folder, 'Plan (3).pdf'));
});
