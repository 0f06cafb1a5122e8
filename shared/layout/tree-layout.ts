import { flextree, type FlexNode } from 'd3-flextree';
import type { Hierarchy } from '../graph/hierarchy.ts';
import type { SeatId } from '../model/id.ts';
import { BRANCH_GAP, CARD_HEIGHT, CARD_WIDTH, GAP_X, LEVEL_GAP } from './card-metrics.ts';
import { leafBlock, placeInBlock, type Block } from './leaf-block.ts';
import { centreOf, type MapPoint, type Rect } from './geometry.ts';
import { packTrees, type PackedTree } from './pack-trees.ts';

export type LayoutOptions = {
  /** Seats whose reports are not shown. */
  readonly collapsed?: ReadonlySet<SeatId>;
  readonly cardWidth?: number;
  readonly cardHeight?: number;
  /** Centre of a card that the user placed by hand, or null for automatic placement. */
  readonly placed?: (id: SeatId) => MapPoint | null;
};

/** Where a card stands. */
export type Placement = Rect & {
  /** Stands in a block of reports who lead nobody; its line comes from the left. */
  readonly stacked: boolean;
  /** Column and row inside the block; 0 when not stacked. */
  readonly column: number;
  readonly row: number;
};

/** A card, or a block of the reports of one seat who lead nobody. */
type Unit = {
  readonly seats: readonly SeatId[];
  readonly block: Block | null;
  readonly children: readonly Unit[];
};

/** Below this many levels a branch is drawn as one block: the layout library calls itself once a level. */
const DEEPEST = 300;

/**
 * Places every shown seat: managers above their reports, reports who lead nobody in a compact block under their manager
 * (an ordinary tree of 200 people is 38,000 wide, this one less than half), trees without a common root side by side.
 * A card that was placed by hand takes its automatically placed reports along. Same input, same result; 5,000 seats in some 50 ms.
 */
export function layoutTree(
  hierarchy: Hierarchy,
  options: LayoutOptions = {},
): ReadonlyMap<SeatId, Placement> {
  const card = { width: options.cardWidth ?? CARD_WIDTH, height: options.cardHeight ?? CARD_HEIGHT };
  const collapsed = options.collapsed ?? new Set<SeatId>();
  const trees: PackedTree<SeatId, Placement>[] = [];
  const alone: SeatId[] = [];
  for (const root of hierarchy.roots) {
    if (hierarchy.childrenOf(root).length === 0) alone.push(root);
    else trees.push(placeUnits(unitOf(hierarchy, collapsed, root, 0, card), card));
  }
  if (alone.length > 0) trees.push(placeAlone(alone, trees.length > 0, card));
  const places = packTrees(trees);
  return options.placed === undefined ? places : moveByHand(hierarchy, places, options.placed, collapsed);
}

type CardSize = { readonly width: number; readonly height: number };

function unitOf(
  hierarchy: Hierarchy,
  collapsed: ReadonlySet<SeatId>,
  id: SeatId,
  depth: number,
  card: CardSize,
): Unit {
  const reports = collapsed.has(id) ? [] : hierarchy.childrenOf(id);
  if (reports.length === 0) return { seats: [id], block: null, children: [] };
  if (depth >= DEEPEST) {
    const below = hierarchy.descendantsOf(id).filter((seat) => isShown(hierarchy, collapsed, seat, id));
    return { seats: [id], block: null, children: [blockUnit(below, card)] };
  }
  const leaders = reports.filter((report) => hierarchy.childrenOf(report).length > 0);
  const leaves = reports.filter((report) => hierarchy.childrenOf(report).length === 0);
  const children = leaders.map((leader) => unitOf(hierarchy, collapsed, leader, depth + 1, card));
  if (leaves.length > 0) children.push(blockUnit(leaves, card));
  return { seats: [id], block: null, children };
}

function isShown(hierarchy: Hierarchy, collapsed: ReadonlySet<SeatId>, seat: SeatId, top: SeatId): boolean {
  for (let at = hierarchy.managerOf(seat); at !== null && at !== top; at = hierarchy.managerOf(at))
    if (collapsed.has(at)) return false;
  return true;
}

function blockUnit(seats: readonly SeatId[], card: CardSize): Unit {
  return { seats, block: leafBlock(seats.length, card), children: [] };
}

function placeUnits(tree: Unit, card: CardSize): PackedTree<SeatId, Placement> {
  const layout = flextree<Unit>({
    children: (unit) => unit.children,
    nodeSize: ({ data: { block } }) =>
      block === null ? [card.width, card.height + LEVEL_GAP] : [block.width, block.height + LEVEL_GAP],
    spacing: (a, b) => (a.parent === b.parent ? GAP_X : BRANCH_GAP),
  });
  const places = new Map<SeatId, Placement>();
  layout(layout.hierarchy(tree)).each((node) => placeUnit(node, card, places));
  return places;
}

function placeUnit(node: FlexNode<Unit>, card: CardSize, places: Map<SeatId, Placement>): void {
  const { seats, block } = node.data;
  const left = Math.round(node.x - (block?.width ?? card.width) / 2);
  const top = Math.round(node.y);
  seats.forEach((seat, index) => {
    const at = block === null ? { x: 0, y: 0, column: 0, row: 0 } : placeInBlock(block, index, card);
    places.set(seat, {
      x: left + at.x,
      y: top + at.y,
      width: card.width,
      height: card.height,
      stacked: block !== null,
      column: at.column,
      row: at.row,
    });
  });
}

/** Seats that neither lead nor report: a row, or a block when they are many or stand beside a tree. */
function placeAlone(
  seats: readonly SeatId[],
  besideTrees: boolean,
  card: CardSize,
): PackedTree<SeatId, Placement> {
  const fit = Math.round(Math.sqrt((seats.length * 1.6 * (card.height + GAP_X)) / (card.width + GAP_X)));
  const columns = seats.length <= 4 ? (besideTrees ? 1 : seats.length) : Math.max(2, fit);
  return new Map(
    seats.map((seat, index) => [
      seat,
      {
        x: (index % columns) * (card.width + GAP_X),
        y: Math.floor(index / columns) * (card.height + GAP_X),
        width: card.width,
        height: card.height,
        stacked: false,
        column: 0,
        row: 0,
      },
    ]),
  );
}

function moveByHand(
  hierarchy: Hierarchy,
  places: ReadonlyMap<SeatId, Placement>,
  placed: (id: SeatId) => MapPoint | null,
  collapsed: ReadonlySet<SeatId>,
): ReadonlyMap<SeatId, Placement> {
  const moved = new Map<SeatId, Placement>();
  const shift = new Map<SeatId, MapPoint>();
  for (const id of hierarchy.preorder) {
    const place = places.get(id);
    if (place === undefined) continue;
    const manager = hierarchy.managerOf(id);
    const wanted = placed(id);
    const centre = centreOf(place);
    const by =
      wanted !== null
        ? { x: wanted.x - centre.x, y: wanted.y - centre.y }
        : ((manager === null ? undefined : shift.get(manager)) ?? null);
    if (by === null) moved.set(id, place);
    else {
      // A card that was placed by hand left its block: its line comes from above again.
      const stacked = place.stacked && wanted === null;
      moved.set(id, { ...place, x: place.x + by.x, y: place.y + by.y, stacked });
      if (!collapsed.has(id)) shift.set(id, by);
    }
  }
  return moved;
}
