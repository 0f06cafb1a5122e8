import type { IsoDate } from './id.ts';

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** First and last day that a date can be; both sort as text like every day between them. */
export const FIRST_DAY = '0001-01-01' as IsoDate; // written in exactly this form
export const LAST_DAY = '9999-12-31' as IsoDate; // written in exactly this form

/** Whether a text is a real day of the calendar as `YYYY-MM-DD`, years 1 to 9999: no 31 February, no year 0. */
export function isCalendarDate(text: string): text is IsoDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  return day <= lengthOf(month, year);
}

/** Whether a text is a time of the day as `HH:MM`, 00:00 to 23:59. */
export function isTimeOfDay(text: string): boolean {
  if (text.length !== 5 || text[2] !== ':') return false;
  const hour = digits(text, 0, 2);
  const minute = digits(text, 3, 5);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The number that the digits of a part make; -1 when one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
