import { hidePaths, usePathsShown, pathsTo } from '#renderer/session/paths-shown.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { PathIn } from '#shared/rules/people/path-in.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { mapState } from '#renderer/session/what-if-store.ts';
import { reveal } from '../scene/scene-store.ts';
import { mapControl, zoomToSeats } from './map-control.ts';
import { useView } from './view-store.ts';

/** One path in as the map draws it: the seats from the first person to the last, and who of us begins. */
export type DrawnPath = {
  readonly seatIds: readonly SeatId[];
  readonly colleague: string;
};

/** The paths in to one person and which stands out; 0 is the best. */
export type DrawnPaths = { readonly paths: readonly DrawnPath[]; readonly chosen: number };

/** The paths in that the map draws now, or null. */
export function drawnPaths(): DrawnPaths | null {
  const { personId, chosen } = usePathsShown.getState();
  if (personId === null) return null;
  const state = mapState();
  return { paths: pathsTo(state, personId).map((path) => drawn(state, path)), chosen };
}

function drawn(state: PartnerState, path: PathIn): DrawnPath {
  const colleague = colleagueNameOf(state, path.colleagueId);
  return { seatIds: seatsOfPath(state, path), colleague: colleague === '' ? 'One of us' : colleague };
}

/** The seats of a path in from our side to the person; people without a seat are left out. */
function seatsOfPath(state: PartnerState, path: PathIn): readonly SeatId[] {
  return [...path.via, path.personId].flatMap((id: PersonId) => {
    const seat = seatOf(state, id);
    return seat === undefined ? [] : [seat.id];
  });
}

/** Keeps the chosen path in view while the map is mounted, and gives up when the person is gone; the returned function stops. */
export function followPaths(): () => void {
  const look = (): void => {
    const { personId, chosen } = usePathsShown.getState();
    if (personId === null) return;
    const state = mapState();
    const path = pathsTo(state, personId)[chosen];
    if (path === undefined) {
      hidePaths();
      return;
    }
    const seatIds = seatsOfPath(state, path);
    for (const id of seatIds) reveal(id);
    // Above stand the banner and the label of our colleague.
    zoomToSeats(seatIds, 0.3);
    mapControl()?.takeFocus();
  };
  look();
  const stops = [
    usePathsShown.subscribe(look),
    // The view can only be moved once the map has its size.
    useView.subscribe((now, before) => now.ready && !before.ready && look()),
    useDocument.subscribe(() => drawnPaths()?.paths.length === 0 && hidePaths()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
