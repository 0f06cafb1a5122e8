import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays, daysBetween } from '../../reading/calendar.ts';
import { arrangedOn } from './arranged.ts';
import { lastTouch } from '../../reading/touchpoints.ts';

/** How long ago somebody was touched, against what is planned (method, section 7). */
export type Freshness = {
  /** Days since the last touchpoint; null when there never was one. */
  readonly days: number | null;
  /** The day within 30 days for which a conversation is arranged; null when none is. Then nothing is overdue. */
  readonly arrangedOn: IsoDate | null;
  /** Days beyond the planned cadence, 0 when in time, arranged, or nothing is planned; the whole cadence when it was never met. */
  readonly overdueDays: number;
  readonly lastTouch: IsoDate | null;
  /** The planned days between touches; null when nothing is planned. */
  readonly cadenceDays: number | null;
  /** When the next touch is due by the cadence; null without a cadence or a touch. */
  readonly dueOn: IsoDate | null;
};

/** Days since the last touch of a person and how far they are beyond the planned cadence (method, section 7). */
export function freshnessOf(state: PartnerState, personId: string, today: IsoDate): Freshness {
  const cadenceDays = state.person.get(personId)?.cadenceDays ?? null;
  const last = lastTouch(state, personId, today);
  const days = last === null ? null : daysBetween(last, today);
  const dueOn = last === null || cadenceDays === null ? null : addDays(last, cadenceDays);
  const arranged = arrangedOn(state, personId, today);
  const overdueDays =
    cadenceDays === null || arranged !== null
      ? 0
      : days === null
        ? cadenceDays
        : Math.max(0, days - cadenceDays);
  return { days, arrangedOn: arranged, overdueDays, lastTouch: last, cadenceDays, dueOn };
}
