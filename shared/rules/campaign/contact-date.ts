import type { Because, ContactPace } from '../../model/because.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Strategy } from '../../model/strategy.ts';
import { addDays } from '../../reading/calendar.ts';
import { onOpenDay } from '../../reading/days-off.ts';
import { freshnessOf } from '../touchpoints/freshness.ts';
import { daysWithoutLines } from './quiet-days.ts';
import { isKeyPlayer } from '../people/key-player.ts';

/** Days between touches where the user planned none: a guideline, not a rule of nature. */
export const guidelineCadence = { keyPlayer: 30, other: 60, monitor: 90 } as const;

/** When the next contact is due by the last one and the cadence. */
export type ContactDate = {
  /** Null when there was no contact, or when it is overdue. */
  readonly due: IsoDate | null;
  /** The user planned the cadence. */
  readonly planned: boolean;
  /** The value leaves today out, so that a new day alone is no change. */
  readonly because: Because;
};

/** When the next contact with somebody is due, and why (method, section 5, point 4). */
export function contactDate(
  state: PartnerState,
  personId: PersonId,
  strategy: Strategy,
  today: IsoDate,
): ContactDate {
  const { lastTouch, cadenceDays } = freshnessOf(state, personId, today);
  const pace: ContactPace =
    strategy === 'monitor' ? 'monitor' : isKeyPlayer(state, personId) ? 'keyPlayer' : 'other';
  const everyDays = cadenceDays ?? guidelineCadence[pace];
  const planned = cadenceDays !== null;
  const reason = { input: 'freshness', value: `${lastTouch ?? 'never'}/${cadenceDays ?? 'none'}` } as const;
  const cadence = { everyDays, planned };
  if (lastTouch === null)
    return {
      due: null,
      planned,
      because: { ...reason, code: 'no-contact', params: { ...cadence, spread: false } },
    };
  const due = addDays(lastTouch, everyDays);
  const contact = { last: lastTouch, ...cadence, due };
  if (due > today)
    return {
      due,
      planned,
      because: {
        ...reason,
        code: 'contact-due',
        params: { ...contact, on: onOpenDay(due, daysWithoutLines(state, today)) },
      },
    };
  return {
    due: null,
    planned,
    because: { ...reason, code: 'contact-overdue', params: { ...contact, pace } },
  };
}
