import type { SeatId } from '#shared/model/id.ts';
import type { Stage } from '../scene/scene.ts';

/** One item of the tree as assistive technology needs it; `level`, `position` and `siblings` count from 1. */
export type TreeRow = {
  readonly seatId: SeatId;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
};

/** How many reports of one manager are items at a time. */
const NEARBY = 9;

/**
 * The surroundings of a seat in tree order: all managers above, the reports next to it, and its own first reports. Without a seat
 * the first roots.
 */
export function treeRows(stage: Stage, seatId: SeatId | null): readonly TreeRow[] {
  const { hierarchy, places } = stage;
  if (seatId === null || !places.has(seatId)) return rowsNear(stage, null, null);
  const above: SeatId[] = [];
  for (let at = hierarchy.managerOf(seatId); at !== null; at = hierarchy.managerOf(at)) above.unshift(at);
  const manager = above.at(-1) ?? null;
  const rows = above.flatMap((id) => rowOf(stage, id) ?? []);
  for (const row of rowsNear(stage, manager, seatId)) {
    rows.push(row);
    if (row.seatId === seatId) rows.push(...rowsNear(stage, seatId, null));
  }
  return rows;
}

function rowsNear(stage: Stage, manager: SeatId | null, around: SeatId | null): readonly TreeRow[] {
  const siblings = shownSiblings(stage, manager);
  const middle = around === null ? 0 : siblings.indexOf(around);
  const from = Math.max(0, middle - Math.floor(NEARBY / 2));
  return siblings.slice(from, from + NEARBY).map((seatId, index) => ({
    seatId,
    level: stage.hierarchy.depthOf(seatId) + 1,
    position: from + index + 1,
    siblings: siblings.length,
  }));
}

function rowOf(stage: Stage, seatId: SeatId): TreeRow | null {
  const siblings = shownSiblings(stage, stage.hierarchy.managerOf(seatId));
  const position = siblings.indexOf(seatId) + 1;
  if (position === 0) return null;
  return { seatId, level: stage.hierarchy.depthOf(seatId) + 1, position, siblings: siblings.length };
}

function shownSiblings({ hierarchy, places }: Stage, manager: SeatId | null): readonly SeatId[] {
  const all = manager === null ? hierarchy.roots : hierarchy.childrenOf(manager);
  return all.filter((id) => places.has(id));
}
