import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { migrations } from '#electron/db/migrations/list.ts';

const source = fileURLToPath(new URL('../../../../electron/db/migrations/', import.meta.url));
const tests = fileURLToPath(new URL('.', import.meta.url));

function numberOf(version: number): string {
  return String(version).padStart(4, '0');
}

it('every migration has its number, a file, and a test of its own that names it', () => {
  const files = readdirSync(source).filter((name) => /^\d{4}-.*\.ts$/.test(name));
  const testFiles = readdirSync(tests).filter((name) => /^\d{4}-.*\.test\.ts$/.test(name));
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  expect(files.map((name) => name.slice(0, 4))).toEqual(migrations.map(({ version }) => numberOf(version)));
  expect(testFiles).toEqual(files.map((name) => name.replace('.ts', '.test.ts')));
  for (const [index, name] of testFiles.entries()) {
    const text = readFileSync(join(tests, name), 'utf8');
    expect(text, name).toMatch(/\bmigratedTo\(\d+/);
    expect(text, name).toContain(`migratedTo(${index + 1}`);
  }
});
