import { TREE_GAP } from './card-metrics.ts';
import { boundsOf, type Rect } from './geometry.ts';

/** One tree, placed on its own somewhere on the map. */
export type PackedTree<Id, Place extends Rect> = ReadonlyMap<Id, Place>;

/** Up to this many trees stand in one row, however wide: they read as equals. */
const ONE_ROW = 4;

/**
 * Puts trees side by side, and into several rows when they are many, so that a list without managers does not become a
 * line a mile long. The first tree starts at (0, 0); the order is kept.
 */
export function packTrees<Id, Place extends Rect>(
  trees: readonly PackedTree<Id, Place>[],
): ReadonlyMap<Id, Place> {
  const boxes = trees.map((tree) => boundsOf(tree.values()) ?? { x: 0, y: 0, width: 0, height: 0 });
  const area = boxes.reduce((sum, box) => sum + (box.width + TREE_GAP) * (box.height + TREE_GAP), 0);
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  const limit = trees.length <= ONE_ROW ? Infinity : Math.max(widest, 2 * Math.sqrt(area));

  const packed = new Map<Id, Place>();
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
    for (const [id, place] of tree)
      packed.set(id, { ...place, x: place.x - box.x + left, y: place.y - box.y + top });
    left += box.width + TREE_GAP;
    rowHeight = Math.max(rowHeight, box.height);
  });
  return packed;
}
