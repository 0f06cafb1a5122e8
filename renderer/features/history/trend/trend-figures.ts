import type { Trend, TrendPoint } from '#shared/history/trend.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { dateText, monthText } from '#shared/reading/calendar.ts';
import { statusLightLabels } from '#shared/rules/people/map-status.ts';

/** A share of the key players in words. */
export function shareText(count: number, of: number): string {
  return of === 0 ? 'no key player yet' : `${String(count)} of ${String(of)}`;
}

/** As a share, null while there is no key player. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}

export function statusText({ light }: Pick<TrendPoint, 'light'>): string {
  return statusLightLabels[light].toLowerCase();
}

/** The day of a point as it is chosen: the end of a month, or today. */
export function pointName({ day }: Pick<TrendPoint, 'day'>, isLast: boolean): string {
  return isLast ? 'Today' : dateText(day);
}

/** The short name of a month; the year where another one begins. */
export function tickText(day: IsoDate, before: IsoDate | undefined, isLast: boolean): string {
  if (isLast) return 'Now';
  const month = monthText(day).slice(0, 3);
  return before !== undefined && before.slice(0, 4) !== day.slice(0, 4)
    ? `${month} ’${day.slice(2, 4)}`
    : month;
}

/** Where the log begins, as a sentence; empty while it knows nothing. */
export function beginsText({ begins, points }: Trend): string {
  if (begins === null) return '';
  const since = `This computer knows the partner since ${dateText(begins)}`;
  return points.length < 2
    ? `${since}; the trend begins with the end of that month.`
    : `${since}; there are no points before.`;
}
