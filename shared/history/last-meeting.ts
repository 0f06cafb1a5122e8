import type { IsoDate, PersonId } from '../model/id.ts';
import type { MeetingBrief } from '../model/meeting-brief.ts';
import type { PartnerState } from '../model/partner-state.ts';
import { dateText } from '../reading/calendar.ts';
import { listed } from '../text/wording.ts';
import type { MomentChoice } from './moment-choices.ts';
import { namesIn, peopleNames } from './names.ts';

/** Most names of a meeting. */
const MOST_NAMES = 2;

/**
 * The last meeting with somebody who will be in the room, where a meeting counts more than a later call or mail; null where none was
 * held, and for a meeting that took place, whose brief tells what was known before it.
 */
export function lastMeetingBefore(
  state: PartnerState,
  { personIds, on, touchpointId }: MeetingBrief,
  today: IsoDate,
): MomentChoice | null {
  if (touchpointId !== null) return null;
  const room = new Set(personIds);
  let last: { readonly day: IsoDate; readonly met: readonly PersonId[]; readonly isMeeting: boolean } | null =
    null;
  for (const touch of state.touchpoint.values()) {
    const day = touch.on;
    if (day === null || day > today || (on !== null && day >= on)) continue;
    const met = touch.personIds.filter((id) => room.has(id) && state.person.has(id));
    if (met.length === 0) continue;
    const isMeeting = touch.kind === 'meeting';
    if (last === null || (isMeeting === last.isMeeting ? day > last.day : isMeeting))
      last = { day, met, isMeeting };
  }
  if (last === null) return null;
  const names = listed(peopleNames(namesIn(state), last.met), MOST_NAMES);
  const what = last.isMeeting ? 'the last meeting' : 'the last conversation';
  const name = `${what} with ${names} on ${dateText(last.day)}`;
  return { id: `met ${last.day}`, label: name, name, moment: { kind: 'day', day: last.day } };
}
