import { expect, it } from 'vitest';
import { isCalendarDate, isTimeOfDay } from '#shared/model/calendar-date.ts';

it.each(['2026-05-12', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])(
  'takes the day %s',
  (text) => {
    expect(isCalendarDate(text)).toBe(true);
  },
);

it.each([
  '0000-00-00',
  '0000-01-01',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '2026-02-31',
  '2026-04-31',
  '2025-02-29',
  '1900-02-29',
  '10000-01-01',
  '+10000-01-01',
  '-001-01-01',
  '2026-1-1',
  '2026-05-12 ',
  '2026-05-12T00:00',
  '２０２６-05-12',
  '2026/05/12',
  '',
])('refuses “%s”, which is no day', (text) => {
  expect(isCalendarDate(text)).toBe(false);
});

it('agrees with the calendar of the system on every day from 1890 to 2110', () => {
  for (let year = 1890; year <= 2110; year += 1)
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const moment = new Date(Date.UTC(year, month - 1, day));
        expect(isCalendarDate(text), text).toBe(moment.toISOString().startsWith(text));
      }
});

it('takes times of the day and nothing else', () => {
  for (const text of ['00:00', '09:30', '23:59']) expect(isTimeOfDay(text), text).toBe(true);
  for (const text of ['24:00', '23:60', '9:30', '99:99', '09:30:00', '', 'noon!', '-1:30'])
    expect(isTimeOfDay(text), text).toBe(false);
});
