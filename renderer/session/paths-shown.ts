import { create } from 'zustand';
import { currentState, useDocument, currentToday } from '#renderer/document/document-store.ts';
import { selectSeats } from './selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { byDay, derive } from '#shared/reading/derive.ts';
import type { PathIn } from '#shared/rules/people/path-in.ts';
import { waysIn } from '#shared/rules/plan/ways-in.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { showTab, useNavigation } from './navigation.ts';
import { mapState } from './what-if-store.ts';

/** To whom the map shows the paths in, and which of them stands out. Transient: gone with Esc and with the partner. */
export type PathsShown = {
  readonly personId: PersonId | null;
  /** Index into the paths, best first. */
  readonly chosen: number;
};

const none: PathsShown = { personId: null, chosen: 0 };

export const usePathsShown = create<PathsShown>(() => none);

// Looking at something else ends it.
useNavigation.subscribe(({ tab, screen }) => {
  if (tab !== 'map' || screen !== 'partner') hidePaths();
});
useDocument.subscribe((now, before) => {
  if (now.partnerId !== before.partnerId) hidePaths();
});

/** Shows the paths in to a person on the map, which opens if need be; `chosen` stands out. */
export function showPaths(personId: PersonId, chosen = 0): void {
  const seat = seatOf(currentState(), personId);
  if (seat !== undefined) selectSeats([seat.id]);
  showTab('map');
  usePathsShown.setState({ personId, chosen });
}

/** Lets the next path stand out, or the one before for −1; round and round. */
export function stepPath(by: 1 | -1): void {
  usePathsShown.setState(({ personId, chosen }) => {
    const count = personId === null ? 0 : pathsTo(mapState(), personId).length;
    return count === 0 ? none : { chosen: (chosen + by + count) % count };
  });
}

/** The map shows no paths any more. */
export function hidePaths(): void {
  if (usePathsShown.getState().personId !== null) usePathsShown.setState(none);
}

const found = derive((_state: PartnerState) => byDay(() => new Map<PersonId, readonly PathIn[]>()));

/** The paths in to a person, the plan's first, then the best; computed once for each state. */
export function pathsTo(state: PartnerState, personId: PersonId): readonly PathIn[] {
  const today = currentToday();
  const cache = found(state)(today);
  const before = cache.get(personId);
  if (before !== undefined) return before;
  const paths = waysIn(state, personId, today);
  cache.set(personId, paths);
  return paths;
}
