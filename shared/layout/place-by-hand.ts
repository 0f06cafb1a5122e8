import type { Hierarchy } from '../graph/hierarchy.ts';
import type { SeatId } from '../model/id.ts';
import { centreOf, type MapPoint } from './geometry.ts';
import { shifted, type Placement, type Places } from './placement.ts';

/**
 * Moves the cards that the user placed by hand to their own centres. Reports that are placed automatically move along with
 * their manager; everybody else stays where they were.
 */
export function placeByHand(
  hierarchy: Hierarchy,
  places: Places,
  placed: (id: SeatId) => MapPoint | null,
): Places {
  const moved = new Map<SeatId, Placement>();
  const shifts = new Map<SeatId, MapPoint>();
  for (const id of hierarchy.preorder) {
    const place = places.get(id);
    if (place === undefined) continue;
    const wanted = placed(id);
    const manager = hierarchy.managerOf(id);
    const shift = wanted === null ? alongWith(manager, shifts) : away(place, wanted);
    if (shift === null) {
      moved.set(id, place);
      continue;
    }
    shifts.set(id, shift);
    const there = shifted(place, shift.x, shift.y);
    // A card that left its block or its row: its line comes straight from above again.
    moved.set(id, wanted === null ? there : withoutRow(there));
  }
  return moved;
}

function withoutRow({ x, y, width, height }: Placement): Placement {
  return { x, y, width, height, stacked: false, trunk: null };
}

function alongWith(manager: SeatId | null, shifts: ReadonlyMap<SeatId, MapPoint>): MapPoint | null {
  return manager === null ? null : (shifts.get(manager) ?? null);
}

function away(place: Placement, wanted: MapPoint): MapPoint {
  const centre = centreOf(place);
  return { x: wanted.x - centre.x, y: wanted.y - centre.y };
}
