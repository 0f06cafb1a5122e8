import { added, edit, fieldNames, idOf, idsOf, orNull, several, yesOrNo } from '../edit.ts';
import { allowed } from '../outcome.ts';
import { addSeat } from './add-seat.ts';
import { deletePeopleWithoutSeat, deleteSeats } from './delete-seats.ts';
import { type SeatFacts, editSeat } from './edit-seat.ts';
import { type MoveOptions, moveSeats } from './move-seat.ts';
import { type Placement, clearPlaces, placeSeats } from './place-seats.ts';
import { succeed, takeSeat } from './succeed.ts';
import { swapSeats } from './swap-seats.ts';
import { fromTray, toTray } from './tray.ts';
import { type Successor, vacateSeat } from './vacate-seat.ts';
import {
  type CardId,
  cardOf,
  cardsOf,
  fieldWord,
  nameOfCard,
  namesOf,
  namesOfCards,
  quoted,
  nameOfPartner,
  ofPartner,
  thisPartner,
} from '../words.ts';
import { freshId, type IsoDate, type PersonId, type SeatId } from '../../model/id.ts';
import { applyChanges } from '../../model/partner-state.ts';
import { nameOfPerson } from '../../reading/names.ts';

const cards = idsOf<CardId>('person', 'seat');

const card = idOf<CardId>('person', 'seat');

type OfSeats = { readonly seatIds: readonly SeatId[] };

/** Changes facts of seats, all alike. */
export const changeSeats = edit('seat.edit', {
  parameters: { cards, fields: fieldNames() },
  logged: (state, { seatIds, facts }: OfSeats & { readonly facts: SeatFacts }) => ({
    cards: several(cardsOf(state, seatIds)),
    fields: Object.keys(facts),
  }),
  label: (state, { cards: changed, fields }) =>
    `Change ${fieldWord({}, fields)} of ${namesOfCards(state, changed)}`,
  changes: ({ state }, { seatIds, facts }) => seatIds.flatMap((id) => editSeat(state, id, facts)),
});

export type NewPlace = { readonly under: SeatId } | { readonly at: 'top' } | { readonly at: 'tray' };

/** Adds a seat with a new person, or a vacant one without a name. */
export const addPerson = edit('seat.add', {
  parameters: { under: orNull(card), inTray: yesOrNo(), vacant: yesOrNo() },
  logged: (
    state,
    { place, name }: { readonly seatId: SeatId; readonly place: NewPlace; readonly name: string | null },
  ) => ({
    under: 'under' in place ? cardOf(state, place.under) : null,
    inTray: 'at' in place && place.at === 'tray',
    vacant: name === null,
  }),
  label: (state, { under, inTray, vacant }) => {
    if (vacant)
      return under === null ? 'Add a vacant seat' : `Add a vacant seat under ${nameOfCard(state, under)}`;
    if (under !== null) return `Add a person under ${nameOfCard(state, under)}`;
    return inTray ? 'Add a person to the tray' : 'Add a person at the top';
  },
  changes: ({ state, partnerId, newId }, { seatId, place, name }) =>
    addSeat(state, {
      partnerId,
      seatId,
      reportsToSeatId: 'under' in place ? place.under : null,
      onMap: 'under' in place || place.at === 'top',
      ...(name === null ? {} : { person: { id: freshId<PersonId>(newId), facts: { name } } }),
    }),
});

/** Gives seats another manager, or none. */
export const reparent = edit('seat.move', {
  parameters: { cards, under: orNull(card) },
  logged: (
    state,
    input: OfSeats & { readonly managerSeatId: SeatId | null; readonly options?: MoveOptions },
  ) => ({
    cards: several(cardsOf(state, input.seatIds)),
    under: input.managerSeatId === null ? null : cardOf(state, input.managerSeatId),
  }),
  label: (state, { cards: moved, under }) =>
    under === null
      ? `Move ${namesOfCards(state, moved)} to the top`
      : `Move ${namesOfCards(state, moved)} under ${nameOfCard(state, under)}`,
  changes: ({ state }, { seatIds, managerSeatId, options }) =>
    moveSeats(state, seatIds, managerSeatId, options),
});

/** Makes seats vacant: their people wait in the tray, or those who left the partner keep the day on which they did. */
export const vacateSeats = edit('seat.vacate', {
  parameters: { cards },
  logged: (state, input: OfSeats & { readonly of: 'staying' | 'left' }) => ({
    cards: several(cardsOf(state, input.seatIds)),
  }),
  label: (state, { cards: vacated }) =>
    vacated.of === 1
      ? `Make the seat of ${namesOfCards(state, vacated)} vacant`
      : `Make ${vacated.of} seats vacant`,
  changes: ({ state, newId, today }, { seatIds, of }) => {
    // One after the other: who holds two of these seats must end up in the tray once, not never.
    let now = state;
    return seatIds.flatMap((id) => {
      const personId = now.seat.get(id)?.personId ?? null;
      const leftOn = personId === null ? null : (now.person.get(personId)?.leftOn ?? null);
      if (of === 'left' && (leftOn === null || leftOn > today)) return [];
      const leaver = of === 'left' && leftOn !== null ? { leftOn } : { staysAs: freshId<SeatId>(newId) };
      const changes = vacateSeat(now, id, leaver);
      now = applyChanges(now, changes);
      return changes;
    });
  },
});

/** Makes a seat vacant because its person left the partner today. */
export const personLeaves = edit('seat.left', {
  parameters: { card },
  logged: (state, input: { readonly seatId: SeatId }) => ({ card: cardOf(state, input.seatId) }),
  label: (state, { card: left }) => `${nameOfCard(state, left)} left the partner`,
  changes: ({ state, today }, { seatId }) => vacateSeat(state, seatId, { leftOn: today }),
});

/** Puts a new or a known person into a vacant seat; who sits elsewhere on the map moves. */
export const fillVacantSeat = edit('seat.fill', {
  parameters: { seatId: idOf<SeatId>('seat'), personId: added(idOf<PersonId>('person')) },
  logged: (_, { seatId, successor }: { readonly seatId: SeatId; readonly successor: Successor }) => ({
    seatId,
    personId: 'personId' in successor ? successor.personId : successor.newPersonId,
  }),
  label: (state, { seatId, personId }) => {
    const seat = `the seat ${quoted(state, 'seat', seatId, 'title', 'without a title')}`;
    return personId === undefined ? `Fill ${seat}` : `Put ${nameOfPerson(state, personId)} in ${seat}`;
  },
  changes: ({ state, today }, { seatId, successor }) => takeSeat(state, seatId, successor, today),
});

/** Lets somebody take over a seat; its holder leaves the partner on a day, or waits in the tray with null. */
export const succeedSeat = edit('seat.succeed', {
  parameters: { before: card, after: idOf<PersonId>('person') },
  logged: (
    state,
    input: {
      readonly seatId: SeatId;
      readonly successor: Successor;
      readonly holderLeft: IsoDate | null;
    },
  ) => ({
    before: cardOf(state, input.seatId),
    after: 'personId' in input.successor ? input.successor.personId : input.successor.newPersonId,
  }),
  label: (state, { before, after }) =>
    `${nameOfPerson(state, after)} takes over from ${nameOfCard(state, before)}`,
  changes: ({ state, newId, today }, { seatId, successor, holderLeft }) =>
    succeed(
      state,
      seatId,
      holderLeft === null ? { staysAs: freshId<SeatId>(newId) } : { leftOn: holderLeft },
      successor,
      today,
    ),
});

export const swapPeople = edit('seat.swap', {
  parameters: { one: card, other: card },
  logged: (state, input: { readonly one: SeatId; readonly other: SeatId }) => ({
    one: cardOf(state, input.one),
    other: cardOf(state, input.other),
  }),
  label: (state, { one, other }) =>
    `Swap the seats of ${nameOfCard(state, one)} and ${nameOfCard(state, other)}`,
  changes: ({ state }, { one, other }) => swapSeats(state, one, other),
});

export const putIntoTray = edit('seat.toTray', {
  parameters: { cards },
  logged: (state, { seatIds }: OfSeats) => ({ cards: several(cardsOf(state, seatIds)) }),
  label: (state, { cards: put }) => `Put ${namesOfCards(state, put)} into the tray`,
  changes: ({ state }, { seatIds }) => toTray(state, seatIds),
});

/** Takes a seat out of the tray, under a manager or to a place of its own (centre, map units). No changes when it is on the map already. */
export const putOnMap = edit('seat.fromTray', {
  parameters: { card },
  logged: (
    state,
    input: {
      readonly seatId: SeatId;
      readonly managerSeatId: SeatId | null;
      readonly at?: { readonly x: number; readonly y: number } | undefined;
    },
  ) => ({ card: cardOf(state, input.seatId) }),
  label: (state, { card: put }) => `Put ${nameOfCard(state, put)} on the map`,
  changes: ({ state }, { seatId, managerSeatId, at }) =>
    state.seat.get(seatId)?.onMap === true ? allowed([]) : fromTray(state, seatId, managerSeatId, at),
});

export const deleteSeatsWithPeople = edit('seat.delete', {
  parameters: { cards },
  logged: (state, { seatIds }: OfSeats) => ({ cards: several(cardsOf(state, seatIds)) }),
  label: (state, { cards: deleted }) => `Delete ${namesOfCards(state, deleted)}`,
  changes: ({ state }, { seatIds }) => deleteSeats(state, seatIds),
});

export const placeCards = edit('seat.place', {
  parameters: { cards },
  logged: (state, { placements }: { readonly placements: readonly Placement[] }) => ({
    cards: several(
      cardsOf(
        state,
        placements.map(({ seatId }) => seatId),
      ),
    ),
  }),
  label: (state, { cards: placed }) => `Move ${namesOfCards(state, placed)} on the map`,
  changes: ({ state }, { placements }) => placeSeats(state, placements),
});

/** Places every card automatically again. */
export const tidyMap = edit('map.tidy', {
  parameters: ofPartner,
  logged: (state, _input: OfSeats) => thisPartner(state),
  label: (state, { partnerId }) => `Tidy the map of ${nameOfPartner(state, partnerId)}`,
  changes: ({ state }, { seatIds }) => clearPlaces(state, seatIds),
});

/** Deletes people who hold no seat any more, with all that is said about them. */
export const deleteFormerPeople = edit('person.delete', {
  parameters: { people: idsOf<PersonId>('person') },
  logged: (_, input: { readonly personIds: readonly PersonId[] }) => ({ people: several(input.personIds) }),
  label: (state, { people: deleted }) => `Delete ${namesOf(state, deleted)}`,
  changes: ({ state }, { personIds }) => deletePeopleWithoutSeat(state, personIds),
});
