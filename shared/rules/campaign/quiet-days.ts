import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { daysOffAt, type IsDayOff } from '../../reading/days-off.ts';

/** First and last day of the turn of the year, in which nobody is approached, and the day from which a plan is made in it anyway. */
const QUIET = { from: '12-22', until: '01-06', plannedInFrom: '12-16' } as const;

/**
 * Days on which a plan has no line: the days off at the partner and the quiet days from 22 December to 6 January. Who plans from
 * 16 December on needs these days and has them.
 */
export function daysWithoutLines(state: PartnerState, today: IsoDate): IsDayOff {
  const isDayOff = daysOffAt(state);
  return (day) => isDayOff(day) || isQuiet(day, today);
}

function isQuiet(day: IsoDate, today: IsoDate): boolean {
  const date = day.slice(5);
  const inJanuary = date <= QUIET.until;
  if (!inJanuary && date < QUIET.from) return false;
  const year = Number(day.slice(0, 4)) - (inJanuary ? 1 : 0);
  return today < `${String(year).padStart(4, '0')}-${QUIET.plannedInFrom}`;
}
