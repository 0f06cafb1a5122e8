import { create } from 'zustand';
import { selectPerson } from './select-person.ts';
import { selectSeats } from './selection-store.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { showTab, useNavigation } from './navigation.ts';

/** What the map is asked to bring into view. Transient. */
type MapWanted = {
  /** The seat to fly to; it waits until the map is there and has done so. */
  readonly flyTo: SeatId | null;
  /** The seat that was last to be seen, a new object each time; only a map that is on the screen heeds it. */
  readonly reveal: { readonly seatId: SeatId } | null;
  /** The seat of somebody new whose name is typed on the card. */
  readonly name: SeatId | null;
};

export const useMapWanted = create<MapWanted>(() => ({ flyTo: null, reveal: null, name: null }));

/** Selects a seat and shows it on the map, which opens if need be. */
export function focusOnMap(seatId: SeatId): void {
  selectSeats([seatId]);
  showTab('map');
  useMapWanted.setState({ flyTo: seatId });
}

/** The map has flown to the seat that was wanted. */
export function mapHasFlown(): void {
  useMapWanted.setState({ flyTo: null });
}

/** Lets a seat be seen, such as one that was just added, if the map is on the screen; zoom and tab stay. */
export function revealOnMap(seatId: SeatId): void {
  useMapWanted.setState({ reveal: { seatId } });
}

/** Asks for the name of somebody new on their card; false when the map is not on the screen. */
export function nameOnMap(seatId: SeatId): boolean {
  const { screen, tab } = useNavigation.getState();
  if (screen !== 'partner' || tab !== 'map') return false;
  useMapWanted.setState({ name: seatId });
  return true;
}

/** The name was typed, or not. */
export function nameGiven(): void {
  useMapWanted.setState({ name: null });
}

/** Selects a person and lets their seat, if there is one, be seen. */
export function revealPerson(personId: PersonId): void {
  const seatId = selectPerson(personId);
  if (seatId !== null) revealOnMap(seatId);
}
