import { expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { moveDays } from '#shared/rules/agenda/move-days.ts';

const daysFrom = (country: 'AT' | 'AE' | '', today: string): readonly string[] =>
  moveDays(country, today as IsoDate).map(({ label, on }) => `${label} ${on}`);

test('the days to move to skip the weekend', () => {
  expect(daysFrom('', '2026-05-13')).toEqual([
    'Tomorrow 2026-05-14',
    'In 3 days 2026-05-18',
    'In a week 2026-05-20',
    'In 2 weeks 2026-05-27',
    'In 30 days 2026-06-12',
  ]);
});

test('and the holidays where the partner is', () => {
  // Ascension Day is a Thursday; Whit Monday follows a weekend.
  expect(daysFrom('AT', '2026-05-13')[0]).toBe('Next working day 2026-05-15');
  expect(daysFrom('AT', '2026-05-18')).toContain('In a week 2026-05-26');
});

test('and none stands twice', () => {
  expect(daysFrom('AT', '2026-05-22').filter((day) => day.endsWith('2026-05-26'))).toHaveLength(1);
});
