import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { agoText, dayText, monthsBefore } from '#shared/reading/calendar.ts';

describe('the same day some months before', () => {
  it.each([
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-11-30', 24, '2024-11-30'],
    ['2024-03-31', 1, '2024-02-29'],
  ])('%s, %i months', (date, months, before) => {
    expect(monthsBefore(date as IsoDate, months)).toBe(before);
  });
});

describe('how long ago a day was', () => {
  it.each([
    ['2026-05-12', 'today'],
    ['2026-05-11', 'yesterday'],
    ['2026-05-02', '10 days ago'],
    ['2026-04-21', '3 weeks ago'],
    ['2026-03-12', '2 months ago'],
    ['2023-05-12', '3 years ago'],
    ['2026-06-01', 'today'],
  ])('%s was %s', (day, text) => {
    expect(agoText(day as IsoDate, '2026-05-12' as IsoDate)).toBe(text);
  });

  it('the year is said only where it is another', () => {
    expect(dayText('2026-05-19' as IsoDate, '2026-05-12' as IsoDate)).toBe('Tue 19 May');
    expect(dayText('2027-01-04' as IsoDate, '2026-05-12' as IsoDate)).toBe('Mon 4 Jan 2027');
  });
});
