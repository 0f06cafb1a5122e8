import * as chrono from 'chrono-node/en';
import type { IsoDate } from '../../model/id.ts';
import { localDate } from '../../reading/calendar.ts';

/** Which way a date such as 5/12 is read: the fifth of December, or the twelfth of May. */
export type DayOrder = 'day-first' | 'month-first';

/** A date that was found in words, with the place where the words stand. */
export type FoundDate = { readonly on: IsoDate; readonly index: number; readonly text: string };

/** Words that look ahead, whatever the text is about: `in 3 days`, `next Friday`. */
const AHEAD = /\b(in|next|coming)\b/i;

/** Every calendar date that a text names in plain English words, in order: `Friday`, `tomorrow`, `3 Dec`, `in two weeks`. */
export function findDates(
  text: string,
  today: IsoDate,
  toward: 'past' | 'future',
  order: DayOrder = 'day-first',
): readonly FoundDate[] {
  const reader = order === 'day-first' ? chrono.GB : chrono.casual;
  return reader
    .parse(text, noonOf(today), { forwardDate: toward === 'future' })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('hour'))
    .map(({ index, text: words, start }) => {
      const moment = new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1);
      return {
        on: pastWeekday(localDate(moment), today, toward, start.isCertain('weekday') && !AHEAD.test(words)),
        index,
        text: words,
      };
    });
}

/** The date that a text means as a whole; null when it names none. With `past`, a weekday is the last one, today included. */
export function readDate(
  text: string,
  today: IsoDate,
  toward: 'past' | 'future',
  order: DayOrder = 'day-first',
): IsoDate | null {
  return findDates(text, today, toward, order)[0]?.on ?? null;
}

/** The reader takes the nearest weekday; a contact lies behind us. */
function pastWeekday(on: IsoDate, today: IsoDate, toward: 'past' | 'future', isWeekday: boolean): IsoDate {
  if (toward === 'future' || !isWeekday || on <= today) return on;
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
  return localDate(new Date(year, month - 1, day - 7));
}

/** The middle of a day, so that no time zone moves it into another one. */
function noonOf(date: IsoDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
