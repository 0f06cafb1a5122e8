import { hideWays, registerShownState, useWaysShown, waysTo } from '#renderer/session/paths-shown.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { PathIn } from '#shared/rules/people/path-in.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { seatOf } from '#shared/reading/seats.ts';
import type { DrawnWay, DrawnWays } from '../painting/paint-paths.ts';
import { mapState } from '#renderer/session/what-if-store.ts';
import { reveal } from '../scene/scene-store.ts';
import { mapControl, zoomToSeats } from './map-control.ts';
import { useView } from './view-store.ts';

registerShownState(mapState);

/** The ways in that the map draws now, or null. */
export function drawnWays(): DrawnWays | null {
  const { personId, chosen } = useWaysShown.getState();
  if (personId === null) return null;
  const state = mapState();
  return { ways: waysTo(state, personId).map((way) => drawn(state, way)), chosen };
}

function drawn(state: PartnerState, way: PathIn): DrawnWay {
  const colleague = colleagueNameOf(state, way.colleagueId);
  return { seatIds: seatsOfWay(state, way), colleague: colleague === '' ? 'One of us' : colleague };
}

/** The seats of a way in from our side to the person; people without a seat are left out. */
export function seatsOfWay(state: PartnerState, way: PathIn): readonly SeatId[] {
  return [...way.via, way.personId].flatMap((id: PersonId) => {
    const seat = seatOf(state, id);
    return seat === undefined ? [] : [seat.id];
  });
}

/** Keeps the chosen way in view while the map is mounted, and gives up when the person is gone; the returned function stops. */
export function followWays(): () => void {
  const look = (): void => {
    const { personId, chosen } = useWaysShown.getState();
    if (personId === null) return;
    const state = mapState();
    const way = waysTo(state, personId)[chosen];
    if (way === undefined) {
      hideWays();
      return;
    }
    const seatIds = seatsOfWay(state, way);
    for (const id of seatIds) reveal(id);
    // Above stand the banner and the label of our colleague.
    zoomToSeats(seatIds, 0.3);
    mapControl()?.takeFocus();
  };
  look();
  const stops = [
    useWaysShown.subscribe(look),
    // The view can only be moved once the map has its size.
    useView.subscribe((now, before) => now.ready && !before.ready && look()),
    useDocument.subscribe(() => drawnWays()?.ways.length === 0 && hideWays()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
