import Holidays from 'date-holidays';
import type { CountryCode } from '../model/country.ts';
import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { partnerOf } from './partner.ts';
import { remembering } from '../text/remembering.ts';

/** Whether nobody works on a day. */
export type IsDayOff = (day: IsoDate) => boolean;

const HOUR = 3_600_000;

/** The public holidays of a country, and the days of the week on which nobody works there; '' = not said. */
const calendarOf = remembering((country: string) => {
  const known = country === '' ? null : new Holidays(country);
  return { holidaysIn: remembering((year: number) => holidaysOf(known, year)), weekend: weekendOf(country) };
});

/**
 * Whether a day is a Saturday, a Sunday, a day of the weekend in a country, or a public holiday there; where no country is said, only
 * Saturdays and Sundays are. Known once for each country and year.
 */
export function daysOffIn(country: CountryCode | ''): IsDayOff {
  const { holidaysIn, weekend } = calendarOf(country);
  return (day) => weekend.has(weekdayOf(day)) || holidaysIn(Number(day.slice(0, 4))).has(day);
}

/** The same for the country of the open partner. */
export function daysOffAt(state: PartnerState): IsDayOff {
  return daysOffIn(partnerOf(state)?.country ?? '');
}

/** More days in a row are never free; a calendar that says so is not believed any longer. */
const LONGEST_BREAK = 40;

/** The day itself, or the first one after it that is no day off. */
export function onOpenDay(day: IsoDate, isDayOff: IsDayOff): IsoDate {
  let open = day;
  for (let tries = 0; tries < LONGEST_BREAK && isDayOff(open); tries += 1) open = addDays(open, 1);
  return open;
}

function holidaysOf(country: Holidays | null, year: number): ReadonlySet<string> {
  const days = new Set<string>();
  if (country === null) return days;
  for (const { date, start, end, type } of country.getHolidays(year)) {
    if (type !== 'public') continue;
    // The days whose noon lies inside: some begin at sunset, some last several days.
    const from = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`);
    const until = from + (end.getTime() - start.getTime());
    let day = date.slice(0, 10) as IsoDate; // the package writes days like this
    for (let noon = Date.parse(`${day}T12:00:00Z`); noon < until; noon += 24 * HOUR) {
      if (noon >= from) days.add(day);
      day = addDays(day, 1);
    }
  }
  return days;
}

/** The days of the weekend, 0 for Sunday to 6 for Saturday: ours, and those of the country. */
function weekendOf(country: string): ReadonlySet<number> {
  const days = new Set([0, 6]);
  if (country === '') return days;
  for (const day of weekInfoOf(country)) days.add(day % 7);
  return days;
}

/** Newer than the types of the language: 1 for Monday to 7 for Sunday. */
type WithWeek = { readonly getWeekInfo?: () => { readonly weekend: readonly number[] } };

function weekInfoOf(country: string): readonly number[] {
  const locale = new Intl.Locale(`und-${country}`) as unknown as WithWeek; // see `WithWeek`
  return locale.getWeekInfo?.().weekend ?? [];
}
