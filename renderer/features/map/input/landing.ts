import { moveSeats } from '#shared/edit/seats/move-seat.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import { arrange } from '#shared/layout/compose/arrange.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { applyChanges, type PartnerState } from '#shared/model/partner-state.ts';
import { useMap } from '../state/map-store.ts';
import type { Stage } from '../scene/scene.ts';

/**
 * Where the first of some dragged cards would stand under a new manager, relative to where that manager stands now. Lays the
 * whole map out once (5,000 seats: some 50 ms), so it is asked for only when the pointer rests. Null when the move is refused.
 */
export function landingOf(
  state: PartnerState,
  stage: Stage,
  seatIds: readonly SeatId[],
  target: SeatId,
): Rect | null {
  const outcome = moveSeats(state, seatIds, target);
  const [first] = seatIds;
  const now = stage.places.get(target);
  if (!outcome.ok || first === undefined || now === undefined) return null;
  const { seat, person } = applyChanges(state, outcome.changes);
  const collapsed = new Set(useMap.getState().collapsed);
  collapsed.delete(target);
  const hierarchy = resolveHierarchy(seatsOnMap(seat), person);
  const places = arrange(hierarchy, { ...stage.arrangement, collapsed, placed: null });
  const manager = places.get(target);
  const landing = places.get(first);
  if (manager === undefined || landing === undefined) return null;
  return {
    x: landing.x - manager.x + now.x,
    y: landing.y - manager.y + now.y,
    width: landing.width,
    height: landing.height,
  };
}
