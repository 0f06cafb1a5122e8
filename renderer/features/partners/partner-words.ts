import type { PartnerSummary } from '#shared/ipc/types.ts';
import type { IsoDate } from '#shared/model/id.ts';
import { dateText, daysBetween, localDate } from '#shared/reading/calendar.ts';
import type { FindingCounts } from '#shared/rules/findings/findings.ts';

/** What each traffic light means (method, section 5, point 8). */
export const lightTexts: Readonly<Record<PartnerSummary['light'], string>> = {
  grey: 'No key player whose support is rated yet.',
  red: 'No supportive key player.',
  amber: 'Some supportive key players.',
  green:
    'Supportive key players who decide or approve, a champion who passed the tests, and no opponent with a say.',
};

/** The findings of a partner as words, for screen readers and tooltips. */
export function sayFindings({ high, medium, low }: FindingCounts): string {
  const parts = [
    high === 0 ? '' : `${String(high)} important`,
    medium === 0 ? '' : `${String(medium)} worth a look`,
    low === 0 ? '' : `${String(low)} upkeep`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'No findings';
  return `${high + medium + low === 1 ? '1 finding' : `${String(high + medium + low)} findings`}: ${parts.join(', ')}`;
}

/** A due date as people say it when it is near: `today`, `tomorrow`, `in 4 days`, `3 days late`, else the date. */
export function sayDue(due: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return '1 day late';
  if (days < 0) return `${-days} days late`;
  return days <= 14 ? `in ${days} days` : sayDate(due, today);
}

/** The day of a moment (milliseconds since 1970): `today`, `yesterday`, else the date; empty when unknown (0). */
export function sayDay(moment: number, today: IsoDate): string {
  if (moment === 0) return '';
  const day = localDate(new Date(moment));
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : sayDate(day, today);
}

/** A date without the year when it is this year. */
function sayDate(date: IsoDate, today: IsoDate): string {
  const text = dateText(date);
  return date.slice(0, 4) === today.slice(0, 4) ? text.slice(0, -' 2026'.length) : text;
}
