import type { IsoDate } from '../model/id.ts';
import { addDays } from '../reading/calendar.ts';
import { daysOffIn, onOpenDay } from '../reading/days-off.ts';

/** Where the partner of the sample is. */
export const SAMPLE_COUNTRY = 'NL';

const isDayOff = daysOffIn(SAMPLE_COUNTRY);

/** A day on which people there would meet: so many days from today, or the next open day. */
export function meetingDay(today: IsoDate, days: number): IsoDate {
  return onOpenDay(addDays(today, days), isDayOff);
}

/** A day by which people there would promise something: so many days from today, or the open day before; what is to come never falls on today or before. */
export function agreedDay(today: IsoDate, days: number): IsoDate {
  let day = addDays(today, days);
  while (isDayOff(day)) day = addDays(day, -1);
  return days > 0 && day <= today ? meetingDay(today, days) : day;
}
