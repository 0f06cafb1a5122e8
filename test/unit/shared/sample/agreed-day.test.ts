import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { daysOffIn } from '#shared/reading/days-off.ts';
import { agreedDay, SAMPLE_COUNTRY } from '#shared/sample/agreed-day.ts';

describe('a day that people agree on', () => {
  test('is never a weekend or a public holiday, and keeps its side of today', () => {
    const isDayOff = daysOffIn(SAMPLE_COUNTRY);
    for (let shift = 0; shift < 370; shift += 1) {
      const today = addDays('2026-01-01' as IsoDate, shift);
      for (const days of [-9, -4, -1, 1, 6, 12, 30]) {
        const day = agreedDay(today, days);
        expect(isDayOff(day), day).toBe(false);
        expect(day < today, day).toBe(days < 0);
      }
    }
  });

  test('an open day stays', () => {
    expect(agreedDay('2026-11-30' as IsoDate, 1)).toBe('2026-12-01');
    expect(agreedDay('2026-11-30' as IsoDate, 32)).toBe('2027-01-04');
  });
});
