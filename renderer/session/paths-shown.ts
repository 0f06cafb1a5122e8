import { create } from 'zustand';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectSeats } from './selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { derive } from '#shared/reading/derive.ts';
import { pathsIn, type PathIn } from '#shared/rules/people/path-in.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { showTab, useNavigation } from './navigation.ts';

/** To whom the map shows the ways in, and which of them stands out. Transient: gone with Esc and with the partner. */
export type WaysShown = {
  readonly personId: PersonId | null;
  /** Index into the ways, best first. */
  readonly chosen: number;
};

const none: WaysShown = { personId: null, chosen: 0 };

export const useWaysShown = create<WaysShown>(() => none);

// Whoever looks at something else is done with the ways.
useNavigation.subscribe(({ tab, screen }) => {
  if (tab !== 'map' || screen !== 'partner') hideWays();
});
useDocument.subscribe((now, before) => {
  if (now.partnerId !== before.partnerId) hideWays();
});

/** Shows the ways in to a person on the map, which opens if need be; `chosen` stands out. */
export function showWays(personId: PersonId, chosen = 0): void {
  const seat = seatOf(currentState(), personId);
  if (seat !== undefined) selectSeats([seat.id]);
  showTab('map');
  useWaysShown.setState({ personId, chosen });
}

let shown: () => PartnerState = currentState;

/** The map says which state it shows, so that the ways are those of the same state. */
export function registerShownState(state: () => PartnerState): void {
  shown = state;
}

/** Lets the next way stand out, or the one before for −1; round and round. */
export function stepWay(by: 1 | -1): void {
  useWaysShown.setState(({ personId, chosen }) => {
    const count = personId === null ? 0 : waysTo(shown(), personId).length;
    return count === 0 ? none : { chosen: (chosen + by + count) % count };
  });
}

/** The map shows no ways any more. */
export function hideWays(): void {
  if (useWaysShown.getState().personId !== null) useWaysShown.setState(none);
}

const found = derive((_state: PartnerState) => new Map<PersonId, readonly PathIn[]>());

/** The ways in to a person, best first; computed once for each state. */
export function waysTo(state: PartnerState, personId: PersonId): readonly PathIn[] {
  const cache = found(state);
  const before = cache.get(personId);
  if (before !== undefined) return before;
  const ways = pathsIn(state, personId);
  cache.set(personId, ways);
  return ways;
}
