import { expect, test } from 'vitest';
import { sayBytes } from '#renderer/features/profile/backup-words.ts';
import { problemTexts } from '#renderer/features/profile/problem-text.ts';

test.each(Object.entries(problemTexts))(
  '%s says what happened, what is safe and what to do',
  (_code, text) => {
    for (const sentence of [text.happened, text.safe, text.todo]) expect(sentence).toMatch(/\.$/);
    expect(text.remedies).toContain('show-folder');
  },
);

test('a file of a newer version, another window or a full disk never offers to start fresh', () => {
  for (const code of ['newer', 'in-use', 'disk-full', 'folder-read-only'] as const)
    expect(problemTexts[code].remedies).not.toContain('start-fresh');
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_240, '1.2 KB'],
  [980_000, '980 KB'],
  [12_400_000, '12 MB'],
  [3_000_000_000_000, '3000 GB'],
])('%d bytes are said as %s', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words);
});
