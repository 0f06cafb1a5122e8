import type { IsoDate } from '../model/id.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as it is printed, such as `3 Dec 2026`: a form that no country reads the wrong way round. */
export function dateText(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** Days in words, such as `every day` or `every 30 days`. */
export function everyDays(days: number): string {
  return days === 1 ? 'every day' : `every ${days} days`;
}
