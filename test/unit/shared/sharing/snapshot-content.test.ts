import { expect, test } from 'vitest';
import { readSnapshotContent, snapshotContent } from '#shared/sharing/snapshot-content.ts';

const told = {
  author: 'Anna Berg',
  createdAt: Date.UTC(2026, 10, 30),
  device: '0190f0c0-0000-7000-8000-000000000001',
  schemaVersion: 7,
  previous: null,
  payload: { format: 1 },
};

test('what one version writes it reads', () => {
  const content = snapshotContent(told);
  expect(readSnapshotContent(JSON.parse(JSON.stringify(content)))).toEqual(content);
  expect(readSnapshotContent({ ...content, more: 1 })).toEqual(content);
});

test('another kind is of a later version', () => {
  expect(readSnapshotContent({ kind: 'region', rows: {} })).toBe('newer');
});

test.each([
  null,
  [],
  'partner',
  {},
  { ...snapshotContent(told), author: 7 },
  { ...snapshotContent(told), createdAt: Date.UTC(2101, 0) },
  { ...snapshotContent(told), createdAt: -1 },
  { ...snapshotContent(told), createdAt: '2026' },
  { ...snapshotContent(told), schemaVersion: 0 },
  { ...snapshotContent(told), device: '__proto__' },
  { ...snapshotContent(told), previous: '../../x' },
  { ...snapshotContent(told), formerDevices: ['__proto__'] },
  { ...snapshotContent(told), formerDevices: Array.from({ length: 101 }, (_, n) => `d${String(n)}`) },
  { ...snapshotContent(told), namedAt: Date.UTC(2101, 0) },
])('what no version writes is refused: %j', (value) => {
  expect(readSnapshotContent(value)).toBeNull();
});

test('a name can be shown in one line whatever somebody put into it', () => {
  const author = `\u202eAnna\n\u0000Berg\u200b${'x'.repeat(400)}`;
  for (const name of [snapshotContent({ ...told, author }).author, readAuthor(author)]) {
    expect(name).toMatch(/^Anna Berg x+$/);
    expect(name).toHaveLength(200);
  }
});

function readAuthor(author: string): string {
  const read = readSnapshotContent({ ...snapshotContent(told), author });
  return read === null || read === 'newer' ? '' : read.author;
}
