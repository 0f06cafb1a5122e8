import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { addDays } from '#shared/reading/calendar.ts';
import { daysOffIn } from '#shared/reading/days-off.ts';
import { agreedDay, meetingDay, SAMPLE_COUNTRY } from '#shared/sample/agreed-day.ts';

describe('days that people agree on', () => {
  test('are never a weekend or a public holiday, and keep their side of today', () => {
    const isDayOff = daysOffIn(SAMPLE_COUNTRY);
    for (let shift = 0; shift < 370; shift += 1) {
      const today = addDays('2026-01-01' as IsoDate, shift);
      for (const days of [-9, -4, -1, 1, 6, 12, 30]) {
        const day = agreedDay(today, days);
        expect(isDayOff(day), day).toBe(false);
        expect(day < today, day).toBe(days < 0);
      }
      expect(isDayOff(meetingDay(today, 6))).toBe(false);
    }
  });

  test('what is promised comes before a day off, a meeting behind it; an open day stays', () => {
    const today = '2026-11-30' as IsoDate;
    expect(agreedDay(today, 1)).toBe('2026-12-01');
    expect(agreedDay(today, 6)).toBe('2026-12-04');
    expect(meetingDay(today, 6)).toBe('2026-12-07');
    expect(agreedDay(today, 32)).toBe('2026-12-31');
  });
});
