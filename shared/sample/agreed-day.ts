import type { IsoDate } from '../model/id.ts';
import { addDays } from '../reading/calendar.ts';
import { daysOffIn, onOpenDay } from '../reading/days-off.ts';

/** Where the partner of the sample is. */
export const SAMPLE_COUNTRY = 'NL';

/** A day that people there would agree on: so many days from today; a day off gives way to the next open day, one of the past to the open day before. */
export function agreedDay(today: IsoDate, days: number): IsoDate {
  const isDayOff = daysOffIn(SAMPLE_COUNTRY);
  if (days >= 0) return onOpenDay(addDays(today, days), isDayOff);
  let day = addDays(today, days);
  while (isDayOff(day)) day = addDays(day, -1);
  return day;
}
