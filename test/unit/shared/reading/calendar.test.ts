import { describe, expect, it } from 'vitest';
import type { IsoDate } from '#shared/model/id.ts';
import { monthsBefore } from '#shared/reading/calendar.ts';

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
