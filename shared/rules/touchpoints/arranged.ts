import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { daysBetween } from '../../reading/calendar.ts';
import { derive } from '../../reading/derive.ts';
import { touchesOf } from '../../reading/touchpoints.ts';

/** A conversation that is planned within so many days counts as arranged (method, section 7). */
export const ARRANGED_WITHIN_DAYS = 30;

const meetingDays = derive((briefs: Table<'meeting_brief'>): ReadonlyMap<string, readonly IsoDate[]> => {
  const index = new Map<string, IsoDate[]>();
  for (const { on, personIds, touchpointId } of briefs.values()) {
    if (on === null || touchpointId !== null) continue;
    for (const id of personIds) {
      const days = index.get(id);
      if (days === undefined) index.set(id, [on]);
      else days.push(on);
    }
  }
  return index;
});

const noDays: readonly IsoDate[] = [];

/**
 * The next day within 30 days, today included, for which a conversation with a person is arranged: a touchpoint, or a meeting with a brief
 * that was not held yet; null when none is. Then nothing is overdue (method, section 7).
 */
export function arrangedOn(state: PartnerState, personId: string, today: IsoDate): IsoDate | null {
  let next: IsoDate | null = null;
  const look = (on: IsoDate | null): void => {
    if (on === null || on < today || (next !== null && next <= on)) return;
    if (daysBetween(today, on) <= ARRANGED_WITHIN_DAYS) next = on;
  };
  for (const { on } of touchesOf(state, personId)) look(on);
  for (const on of meetingDays(state.meeting_brief).get(personId) ?? noDays) look(on);
  return next;
}
