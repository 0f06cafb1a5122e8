import { change, type Change } from '../../model/change.ts';
import type { PartnerId, PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addSeat } from '../seats/add-seat.ts';
import { logTouch, type Touch } from './touchpoints.ts';

/** Contacts that were read from calendars and mails, and the people who come with them. */
export type ImportedTouches = {
  readonly touches: readonly { readonly id: string; readonly touch: Touch }[];
  readonly people: readonly {
    readonly personId: PersonId;
    readonly seatId: SeatId;
    readonly name: string;
    readonly email: string;
  }[];
};

/** Notes what is not noted yet. New people wait in the tray. Somebody or something deleted before comes back. */
export function importTouches(
  state: PartnerState,
  partnerId: PartnerId,
  { touches, people }: ImportedTouches,
): readonly Change[] {
  const arrivals = people.filter(({ personId }) => !state.person.has(personId));
  return [
    ...arrivals.flatMap(({ personId, seatId, name, email }) =>
      addSeat(state, {
        partnerId,
        seatId,
        onMap: false,
        person: { id: personId, facts: { name, email } },
      }).map(alive),
    ),
    ...touches.flatMap(({ id, touch }) =>
      state.touchpoint.has(id) ? [] : logTouch(partnerId, id, touch).map(alive),
    ),
  ];
}

/** An id made of what it stands for may have been here before. */
function alive({ entity, row, fields }: Change): Change {
  return { ...change(entity, row, {}), fields: { ...fields, deleted: false } };
}
