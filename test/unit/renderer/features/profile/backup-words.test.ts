import { expect, test } from 'vitest';
import { sayMoment } from '#renderer/features/profile/backup-words.ts';

test.each([
  [new Date(2026, 0, 5, 0, 7), '5 January 2026, 00:07'],
  [new Date(2025, 10, 30, 23, 59), '30 November 2025, 23:59'],
])('a backup is told apart by day and minute of this computer', (moment, words) => {
  expect(sayMoment(moment.getTime())).toBe(words);
});
