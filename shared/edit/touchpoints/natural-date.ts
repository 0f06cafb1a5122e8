import * as chrono from 'chrono-node/en';
import type { IsoDate } from '../../model/id.ts';
import { localDate } from '../../reading/calendar.ts';
import { findNamedDays } from './named-days.ts';

/** Which way a date such as 5/12 is read: the fifth of December, or the twelfth of May. */
export type DayOrder = 'day-first' | 'month-first';

/** A date that was found in words, with the place where the words stand. */
export type FoundDate = {
  readonly on: IsoDate;
  readonly index: number;
  readonly text: string;
  /** Words such as `bis` and `avant le` are part of the text already. */
  readonly introduced: boolean;
};

/** Words that look ahead, whatever the text is about: `in 3 days`, `next Friday`. */
const AHEAD = /\b(in|next|coming)\b/i;

/** Every calendar date that a text names, in order: `Friday`, `tomorrow`, `3 Dec`, `in two weeks`; `3. Dezember`, `avant le 3 décembre`. */
export function findDates(
  text: string,
  today: IsoDate,
  toward: 'past' | 'future',
  order: DayOrder = 'day-first',
): readonly FoundDate[] {
  const reader = order === 'day-first' ? chrono.GB : chrono.casual;
  const english = reader
    .parse(text, noonOf(today), { forwardDate: toward === 'future' })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('hour'))
    .map(({ index, text: words, start }) => {
      const moment = new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1);
      return {
        on: pastWeekday(localDate(moment), today, toward, start.isCertain('weekday') && !AHEAD.test(words)),
        index,
        text: words,
        introduced: false,
      };
    });
  const named = findNamedDays(text, today, toward).filter(
    (day) => !english.some((other) => covers(other, day)),
  );
  const rest = english.filter((other) => !named.some((day) => overlap(day, other)));
  const existing = named.flatMap((day) => (day.on === null ? [] : [{ ...day, on: day.on }]));
  return [...rest, ...existing].toSorted((a, b) => a.index - b.index);
}

type Place = { readonly index: number; readonly text: string };

/** `3 December` is read by the English reader, of `3. December` only the month. */
function covers(outer: Place, inner: Place): boolean {
  return outer.index <= inner.index && outer.index + outer.text.length >= inner.index + inner.text.length;
}

function overlap(a: Place, b: Place): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
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
