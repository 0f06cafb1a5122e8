import type { IsoDate } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { TouchpointKind } from '../../model/touchpoint.ts';
import { addDays } from '../../reading/calendar.ts';
import { derive2 } from '../../reading/derive.ts';

/** A meeting within so many days is prepared (campaign, section 2). */
export const MEETING_DAYS = 14;

/** A meeting that is arranged: a contact in the future, or a meeting whose brief is being prepared. */
export type PlannedMeeting = {
  readonly id: string;
  readonly on: IsoDate;
  readonly kind: TouchpointKind;
  readonly personIds: readonly string[];
  readonly colleagueIds: readonly string[];
  /** What the user wants to reach, in their own words; '' = not said. */
  readonly goal: string;
  /** A brief is there and no contact yet. */
  readonly isBrief: boolean;
};

const meetings = derive2(
  (touchpoints: Table<'touchpoint'>, briefs: Table<'meeting_brief'>): readonly PlannedMeeting[] => {
    const all: PlannedMeeting[] = [];
    for (const { id, on, kind, personIds, colleagueIds } of touchpoints.values())
      if (on !== null && kind !== 'mail')
        all.push({ id, on, kind, personIds, colleagueIds, goal: '', isBrief: false });
    for (const { id, on, kind, personIds, colleagueIds, goal, touchpointId } of briefs.values())
      if (on !== null && touchpointId === null)
        all.push({ id, on, kind, personIds, colleagueIds, goal: goal.trim(), isBrief: true });
    return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
  },
);

/** The meetings from a day on and up to so many days later, the next one first. A contact of that day was held already, a brief may be still ahead. */
export function meetingsWithin(state: PartnerState, today: IsoDate, days: number): readonly PlannedMeeting[] {
  const last = addDays(today, days);
  return meetings(state.touchpoint, state.meeting_brief).filter(
    ({ on, isBrief }) => (isBrief ? on >= today : on > today) && on <= last,
  );
}

/** The next meeting with each person within 14 days (campaign, section 2, point 2). */
export function nextMeetings(state: PartnerState, today: IsoDate): ReadonlyMap<string, PlannedMeeting> {
  const next = new Map<string, PlannedMeeting>();
  for (const meeting of meetingsWithin(state, today, MEETING_DAYS))
    for (const personId of meeting.personIds) if (!next.has(personId)) next.set(personId, meeting);
  return next;
}
