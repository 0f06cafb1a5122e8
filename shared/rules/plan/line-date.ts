import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Because, ContactPace } from '../../model/because.ts';
import type { Strategy } from '../../model/strategy.ts';
import { addDays, onWorkingDay } from '../../reading/calendar.ts';
import { freshnessOf } from '../touchpoints/freshness.ts';
import { isKeyPlayer } from '../people/key-player.ts';

/** Days between touches where the user planned none: a guideline, not a rule of nature. */
export const guidelineCadence = { keyPlayer: 30, other: 60, monitor: 90 } as const;
const SOON = { keyPlayer: 3, other: 7, monitor: 14 } as const;
const FIRST_TOUCH = { keyPlayer: 7, other: 14, monitor: 30 } as const;

/** When the first action is due, and why. The value of the reason leaves `today` out, so that a new day alone is no change. */
export type LineDate = { readonly date: IsoDate; readonly because: Because };

/**
 * The date of a line, from freshness (method, section 5, point 4): the last touch plus the cadence; soon when that has passed; within
 * one to four weeks when there never was a touch. Key players come sooner, Monitor later. Never a weekend.
 */
export function lineDate(
  state: PartnerState,
  personId: PersonId,
  strategy: Strategy,
  today: IsoDate,
): LineDate {
  const { lastTouch, cadenceDays } = freshnessOf(state, personId, today);
  const pace: ContactPace =
    strategy === 'monitor' ? 'monitor' : isKeyPlayer(state, personId) ? 'keyPlayer' : 'other';
  const everyDays = cadenceDays ?? guidelineCadence[pace];
  const value = `${lastTouch ?? 'never'}/${cadenceDays ?? 'none'}`;
  const reason = { input: 'freshness', value } as const;
  const cadence = { everyDays, planned: cadenceDays !== null };
  if (lastTouch === null) {
    const date = onWorkingDay(addDays(today, FIRST_TOUCH[pace]));
    return { date, because: { ...reason, code: 'no-contact', params: { ...cadence, spread: false } } };
  }
  const due = addDays(lastTouch, everyDays);
  const contact = { last: lastTouch, ...cadence, due };
  if (due > today) {
    const date = onWorkingDay(due);
    return { date, because: { ...reason, code: 'contact-due', params: { ...contact, on: date } } };
  }
  return {
    date: onWorkingDay(addDays(today, SOON[pace])),
    because: { ...reason, code: 'contact-overdue', params: { ...contact, pace } },
  };
}
