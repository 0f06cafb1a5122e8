import type { IsoDate, PersonId } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import { nameOf } from '../../reading/people.ts';

/** Somebody who was asked to a meeting and leaves the partner before it. */
export type GoneAttendee = { readonly personId: PersonId; readonly name: string; readonly leftOn: IsoDate };

type Meeting = Pick<MeetingBrief, 'on' | 'touchpointId' | 'personIds'>;

/**
 * Whether somebody is no longer at the partner on the day of a meeting, today where it has none yet; of a meeting that was held, the day
 * itself still counts.
 */
export function isGoneBy(
  leftOn: IsoDate | null,
  { on, held }: { readonly on: IsoDate | null; readonly held: boolean },
  today: IsoDate,
): leftOn is IsoDate {
  if (leftOn === null) return false;
  if (on === null) return !held && leftOn <= today;
  return held ? leftOn < on : leftOn <= on;
}

/** Who cannot come any more, by name; those who are deleted are not there at all. */
export function goneFrom(state: PartnerState, meeting: Meeting, today: IsoDate): readonly GoneAttendee[] {
  return peopleOf(state, meeting)
    .flatMap(({ personId, leftOn }) =>
      isGoneBy(leftOn, dayOf(meeting), today) ? [{ personId, name: nameOf(state, personId), leftOn }] : [],
    )
    .sort((a, b) => (`${a.name}\n${a.personId}` < `${b.name}\n${b.personId}` ? -1 : 1));
}

/** Who is still expected, in the order in which they were asked, each once. */
export function comingTo(state: PartnerState, meeting: Meeting, today: IsoDate): readonly PersonId[] {
  return peopleOf(state, meeting)
    .filter(({ leftOn }) => !isGoneBy(leftOn, dayOf(meeting), today))
    .map(({ personId }) => personId);
}

function dayOf({ on, touchpointId }: Meeting): { readonly on: IsoDate | null; readonly held: boolean } {
  return { on, held: touchpointId !== null };
}

function peopleOf(state: PartnerState, { personIds }: Meeting) {
  return [...new Set(personIds)].flatMap((personId) => {
    const person = state.person.get(personId);
    return person === undefined ? [] : [{ personId, leftOn: person.leftOn }];
  });
}

/** Such as `left the partner on 22 Nov 2026`. */
export function goneText(leftOn: IsoDate, today: IsoDate): string {
  return `${leftOn > today ? 'leaves' : 'left'} the partner on ${dateText(leftOn)}`;
}
