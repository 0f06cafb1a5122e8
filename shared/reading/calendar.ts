import { FIRST_DAY, LAST_DAY } from '../model/calendar-date.ts';
import type { IsoDate } from '../model/id.ts';
import { remembering } from '../text/remembering.ts';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** The calendar date of a moment where the user is: in the time zone of this machine. */
export function localDate(moment: Date): IsoDate {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}` as IsoDate; // made in exactly this form
}

/** The last millisecond of a calendar date where the user is. */
export function endOfDay(date: IsoDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const next = new Date(2000, month - 1, day + 1);
  // Set by itself: the constructor takes a year below 100 for one of the twentieth century.
  next.setFullYear(year, month - 1, day + 1);
  return next.getTime() - 1;
}

// A map has few days and many rows with one, so each is read and written once.
const momentOf = remembering((date: IsoDate) => Date.parse(date));
// A date has four digits for its year: what would come before the first or after the last one stays there.
const [first, last] = [Date.parse(FIRST_DAY), Date.parse(LAST_DAY)];
// toISOString of a UTC midnight begins with the calendar date.
const dateOf = remembering(
  (moment: number) => new Date(Math.max(first, Math.min(last, moment))).toISOString().slice(0, 10) as IsoDate,
);

/** Whole days from one calendar date to another; negative when `to` is earlier. Free of time zones. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((momentOf(to) - momentOf(from)) / DAY);
}

/** The calendar date some days later, or earlier for a negative count; never before the first day or after the last one. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(momentOf(date) + days * DAY);
}

/** The day of the week: 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(momentOf(date)).getUTCDay();
}

/** The date itself, or the Monday after it when it falls on a weekend. */
export function onWorkingDay(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, 2);
  return weekday === 0 ? addDays(date, 1) : date;
}

export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** The date itself, or the Friday before it when it falls on a weekend. */
export function workingDayBefore(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  if (weekday === 6) return addDays(date, -1);
  return weekday === 0 ? addDays(date, -2) : date;
}

/** A number of days as sentences of rules write it, such as `1 day`. */
export function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

/** How long ago a day is, in the largest unit that fits, such as `today`, `5 days`, `3 weeks` or `5 months`; a day to come counts as today. */
export function spanText(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days < 14) return daysText(days);
  if (days < 60) return `${Math.floor(days / 7)} weeks`;
  return days < 730 ? `${Math.round(days / 30.4)} months` : `${Math.round(days / 365.25)} years`;
}

/** How long ago a day was, such as `today`, `yesterday` or `3 weeks ago`. */
export function agoText(day: IsoDate, today: IsoDate): string {
  const span = spanText(day, today);
  return span === 'today' ? span : span === '1 day' ? 'yesterday' : `${span} ago`;
}

/** How often, such as `every day` or `every 30 days`. */
export function everyDays(days: number): string {
  return days === 1 ? 'every day' : `every ${days} days`;
}

/** The same day so many months before; the last day of a month that is shorter. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10) as IsoDate; // years have four digits here
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** A date with its day of the week, such as `Tue 12 May 2026`. */
export function weekdayText(date: IsoDate): string {
  return `${WEEKDAYS[weekdayOf(date)] ?? ''} ${dateText(date)}`;
}

/** A day as a list says it, such as `Tue 12 May`; with its year when that is another than today's. */
export function dayText(date: IsoDate, today: IsoDate): string {
  const text = weekdayText(date);
  return date.slice(0, 4) === today.slice(0, 4) ? text.slice(0, -5) : text;
}

/** The month of a date, such as `May 2026`. */
export function monthText(date: IsoDate): string {
  const [year, month] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

/** A date as sentences of rules write it, such as `12 May 2026`; the same on every machine. */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

/** The local time of a moment such as `14:05`, with its day in front unless that is `today`. */
export function momentText(moment: Date, today: IsoDate | null): string {
  const time = [moment.getHours(), moment.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const day = localDate(moment);
  return day === today ? time : `${dateText(day)}, ${time}`;
}
