import type { Hierarchy } from '../graph/hierarchy.ts';
import type { SeatId } from '../model/id.ts';
import type { Places } from './placement.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Where an arrow key leads from a seat: up to the manager, always; down to the first report, or from somebody who leads nobody to the next of the
 * same column; left and right among the reports of the same manager and on to the neighbouring team. Null = stay.
 */
export function walkTree(
  hierarchy: Hierarchy,
  places: Places,
  from: SeatId,
  direction: Direction,
): SeatId | null {
  const shown = (ids: readonly SeatId[]): readonly SeatId[] => ids.filter((id) => places.has(id));
  const manager = hierarchy.managerOf(from);
  const siblings = shown(manager === null ? hierarchy.roots : hierarchy.childrenOf(manager));
  switch (direction) {
    case 'up':
      return manager;
    case 'down':
      return first(places, shown(hierarchy.childrenOf(from))) ?? below(places, siblings, from);
    case 'left':
    case 'right':
      return (
        inOrder(places, siblings, from, direction === 'right' ? 1 : -1) ??
        sideways(places, sameDepth(hierarchy, places, from), from, direction)
      );
  }
}

/** The next of the reports of one manager as they are read: row by row, column by column, down each column. */
function inOrder(places: Places, siblings: readonly SeatId[], from: SeatId, step: 1 | -1): SeatId | null {
  const rowOf = (id: SeatId): number => places.get(id)?.lead?.bus ?? 0;
  const ordered = siblings.toSorted((a, b) => {
    const [here, there] = [places.get(a), places.get(b)];
    return rowOf(a) - rowOf(b) || (here?.x ?? 0) - (there?.x ?? 0) || (here?.y ?? 0) - (there?.y ?? 0);
  });
  return ordered[ordered.indexOf(from) + step] ?? null;
}

/** The reports in the order of the eye: row by row. */
function first(places: Places, ids: readonly SeatId[]): SeatId | null {
  let best: SeatId | null = null;
  for (const id of ids) {
    const place = places.get(id);
    const bestPlace = best === null ? undefined : places.get(best);
    if (place === undefined) continue;
    if (
      bestPlace === undefined ||
      place.y < bestPlace.y ||
      (place.y === bestPlace.y && place.x < bestPlace.x)
    )
      best = id;
  }
  return best;
}

function below(places: Places, siblings: readonly SeatId[], from: SeatId): SeatId | null {
  const here = places.get(from);
  if (here === undefined || !here.stacked) return null;
  const column = siblings
    .filter((id) => places.get(id)?.stacked === true && places.get(id)?.x === here.x)
    .sort((a, b) => (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  return column[column.indexOf(from) + 1] ?? null;
}

/** The nearest seat to one side; among seats of one row the next one, else the one that is least far off. */
function sideways(
  places: Places,
  candidates: readonly SeatId[],
  from: SeatId,
  direction: 'left' | 'right',
): SeatId | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const sign = direction === 'right' ? 1 : -1;
  let best: SeatId | null = null;
  let least = Infinity;
  for (const id of candidates) {
    const place = places.get(id);
    if (place === undefined || id === from) continue;
    const away = (place.x - here.x) * sign;
    if (away <= 0) continue;
    const cost = away + Math.abs(place.y - here.y) * 3;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

function sameDepth(hierarchy: Hierarchy, places: Places, from: SeatId): readonly SeatId[] {
  const depth = hierarchy.depthOf(from);
  return hierarchy.preorder.filter((id) => places.has(id) && hierarchy.depthOf(id) === depth);
}
