import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';

const none: readonly SeatId[] = [];

/** Part of a chart as a chart of its own: the given tops and everybody below who is kept, in the order of the whole. */
export function subHierarchy(
  whole: Hierarchy,
  tops: readonly SeatId[],
  keep: (id: SeatId) => boolean,
): Hierarchy {
  const children = new Map<SeatId, readonly SeatId[]>();
  const managers = new Map<SeatId, SeatId>();
  const depths = new Map<SeatId, number>();
  const preorder: SeatId[] = [];
  const stack = tops.toReversed().map((id) => ({ id, depth: 0 }));
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    preorder.push(top.id);
    depths.set(top.id, top.depth);
    const kept = whole.childrenOf(top.id).filter(keep);
    children.set(top.id, kept);
    for (const id of kept.toReversed()) {
      managers.set(id, top.id);
      stack.push({ id, depth: top.depth + 1 });
    }
  }
  const childrenOf = (id: SeatId): readonly SeatId[] => children.get(id) ?? none;
  // A stack and not recursion: a chain of command may be thousands of levels deep.
  const descendantsOf = (id: SeatId): readonly SeatId[] => {
    const below: SeatId[] = [];
    const waiting = childrenOf(id).toReversed();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      below.push(next);
      waiting.push(...childrenOf(next).toReversed());
    }
    return below;
  };
  return {
    roots: tops,
    preorder,
    childrenOf,
    managerOf: (id) => managers.get(id) ?? null,
    depthOf: (id) => depths.get(id) ?? -1,
    descendantsOf,
    descendantCountOf: (id) => descendantsOf(id).length,
    broken: [],
  };
}
