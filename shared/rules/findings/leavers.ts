import type { IsoDate, PersonId } from '../../model/id.ts';
import { CHANNEL_OWNER_ID } from '../../model/channel-owner.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, monthsBefore } from '../../reading/calendar.ts';
import { hasLeft, nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { seatOf } from '../../reading/seats.ts';
import { countText, listed, withoutPoint } from '../../text/wording.ts';
import { goneText } from '../campaign/gone.ts';
import { hasOpenAction, objectivesOf } from '../individual-plan/has-plan.ts';
import { influencedBy } from '../people/influence-reach.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { isSupportive } from '../people/map-status.ts';
import { openPromises } from '../touchpoints/promises.ts';
import { aboutPeople, type Finding } from './finding.ts';

/** Somebody will leave: until then they can hand us over to those who listen to them. High where somebody goes who is on our side. */
export function peopleWhoLeave(state: PartnerState, today: IsoDate): readonly Finding[] {
  return presentPeople(state, today).flatMap(({ id, leftOn }) => {
    if (leftOn === null) return [];
    const name = nameOf(state, id);
    const support = valueOf(state, id, 'support');
    const heard = influencedBy(state, id).filter((step) => isPresentKeyPlayer(state, step.personId, today));
    const names = listed(
      heard.map((step) => nameOf(state, step.personId)),
      3,
    );
    return [
      aboutPeople(state, 'person-leaves', isSupportive(support) ? 'high' : 'medium', [id], {
        title: `${name} leaves on ${dateText(leftOn)}`,
        because:
          heard.length === 0
            ? `Until then ${name} is here, and can say who takes over.`
            : `Until then ${name} is here, and is heard by ${names}.`,
        suggestion:
          heard.length === 0
            ? `Ask ${name} who takes over`
            : `Ask ${name} to introduce us to ${names} before leaving`,
        step: { kind: 'individual-plan', personId: id },
        stepLabel: 'Open the individual plan',
      }),
    ];
  });
}

/** Somebody who left still holds a seat, or is not handed over yet: an action, a promise or an objective with them is open. */
export function peopleWhoLeft(state: PartnerState, today: IsoDate): readonly Finding[] {
  return [...state.person.values()].flatMap((person) => {
    if (person.leftOn === null || !hasLeft(person, today)) return [];
    const { id, leftOn } = person;
    const seat = seatOf(state, id);
    const open = openMatters(state, id);
    if (seat === undefined && open.length === 0) return [];
    const name = nameOf(state, id);
    const matters = open.length === 0 ? [] : [`Not handed over yet: ${listed(open)}.`];
    return [
      aboutPeople(state, 'person-left', 'medium', [id], {
        title: `${name} left on ${dateText(leftOn)}`,
        because: [...(seat === undefined ? [] : ['The seat on the map is still held.']), ...matters].join(
          ' ',
        ),
        suggestion: withoutPoint(goneText(state, id, today) ?? `Find out who takes over from ${name}`),
        ...(seat === undefined || !seat.onMap
          ? { step: { kind: 'show-people', personIds: [id] }, stepLabel: 'Show what is open' }
          : { step: { kind: 'vacate', seatIds: [seat.id] }, stepLabel: 'Make the seat vacant' }),
      }),
    ];
  });
}

/** Somebody left so long ago that our own rule says to erase them; nobody while there is no such rule. */
export function peopleKeptTooLong(state: PartnerState, today: IsoDate): readonly Finding[] {
  const months = state.channel_owner.get(CHANNEL_OWNER_ID)?.retentionMonths ?? null;
  if (months === null) return [];
  const before = monthsBefore(today, months);
  return [...state.person.values()].flatMap(({ id, leftOn }) => {
    if (leftOn === null || leftOn >= before) return [];
    const name = nameOf(state, id);
    return [
      aboutPeople(state, 'kept-too-long', 'low', [id], {
        title: `${name} left on ${dateText(leftOn)} and is still kept`,
        because: `You want people erased who left more than ${countText(months, 'month')} ago.`,
        suggestion: `Decide whether ${name} is erased`,
        step: { kind: 'erase', personId: id },
        stepLabel: 'Erase for good …',
      }),
    ];
  });
}

/** What is still open with somebody, in words; empty once the hand-over is done. */
function openMatters(state: PartnerState, id: PersonId): readonly string[] {
  return [
    hasOpenAction(state, id) ? 'an open action' : '',
    openPromises(state, id).length > 0 ? 'an open promise' : '',
    objectivesOf(state, id).some(({ done }) => !done) ? 'an objective that is not reached' : '',
  ].filter((matter) => matter !== '');
}
