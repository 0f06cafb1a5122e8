import { TREE_GAP } from './card-metrics.ts';
import { boundsOf } from './geometry.ts';
import { shifted, type Placement, type Places } from './placement.ts';
import type { SeatId } from '../model/id.ts';

/** Up to this many trees stand in one row, however wide: they read as equals. */
const ONE_ROW = 4;

/**
 * Puts trees side by side, and into several rows when they are many, so that a list without managers does not become a
 * line a mile long. The first tree starts at (0, 0); the order is kept.
 */
export function packTrees(trees: readonly Places[]): Places {
  const boxes = trees.map((tree) => boundsOf(tree.values()) ?? { x: 0, y: 0, width: 0, height: 0 });
  const area = boxes.reduce((sum, box) => sum + (box.width + TREE_GAP) * (box.height + TREE_GAP), 0);
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  const limit = trees.length <= ONE_ROW ? Infinity : Math.max(widest, 1.5 * Math.sqrt(area));

  const packed = new Map<SeatId, Placement>();
  let left = 0;
  let top = 0;
  let rowHeight = 0;
  trees.forEach((tree, index) => {
    const box = boxes[index];
    if (box === undefined) return;
    if (left > 0 && left + box.width > limit) {
      top += rowHeight + TREE_GAP;
      left = 0;
      rowHeight = 0;
    }
    for (const [id, place] of tree) packed.set(id, shifted(place, left - box.x, top - box.y));
    left += box.width + TREE_GAP;
    rowHeight = Math.max(rowHeight, box.height);
  });
  return packed;
}
