import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Because } from '../../model/plan-line.ts';
import type { Strategy } from '../../model/strategy.ts';
import { addDays, dateText, everyDays, onWorkingDay } from '../../reading/calendar.ts';
import { freshnessOf } from '../touchpoints/freshness.ts';
import { isKeyPlayer } from '../people/key-player.ts';

/** Days between touches where the user planned none: a guideline, not a rule of nature. */
export const guidelineCadence = { keyPlayer: 30, other: 60, monitor: 90 } as const;
const SOON = { keyPlayer: 3, other: 7, monitor: 14 } as const;
const soonText = {
  keyPlayer: 'the next few days',
  other: 'about a week',
  monitor: 'about two weeks',
} as const;
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
  const pace = strategy === 'monitor' ? 'monitor' : isKeyPlayer(state, personId) ? 'keyPlayer' : 'other';
  const cadence = cadenceDays ?? guidelineCadence[pace];
  const value = `${lastTouch ?? 'never'}/${cadenceDays ?? 'none'}`;
  const plan = `${cadenceDays === null ? 'guideline' : 'planned'}: ${everyDays(cadence)}`;
  const because = (text: string): Because => ({ input: 'freshness', value, text });
  if (lastTouch === null)
    return {
      date: onWorkingDay(addDays(today, FIRST_TOUCH[pace])),
      because: because(`No contact is noted (${plan}).`),
    };
  const due = addDays(lastTouch, cadence);
  const last = `Last contact on ${dateText(lastTouch)}`;
  if (due > today) {
    const date = onWorkingDay(due);
    return { date, because: because(`${last} (${plan}): due on ${dateText(due)}${shiftText(due, date)}.`) };
  }
  const text = `${last} (${plan}): the next was due by ${dateText(due)}, so it is planned within ${soonText[pace]}.`;
  return { date: onWorkingDay(addDays(today, SOON[pace])), because: because(text) };
}

/** Says why a line is dated later than it is due: a weekend. */
function shiftText(due: IsoDate, date: IsoDate): string {
  return date === due ? '' : `, a weekend, so on ${dateText(date)}`;
}
