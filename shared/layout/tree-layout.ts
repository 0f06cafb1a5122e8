import type { Hierarchy } from '../graph/hierarchy.ts';
import type { SeatId } from '../model/id.ts';
import { CARD_HEIGHT, CARD_WIDTH, GAP_X } from './card-metrics.ts';
import type { MapPoint } from './geometry.ts';
import { packTrees } from './pack-trees.ts';
import { placeByHand } from './place-by-hand.ts';
import type { Places } from './placement.ts';
import { blockUnit, branchRow, cardUnit, placeUnits, type CardSize, type Unit } from './units.ts';

export type LayoutOptions = {
  /** Seats whose reports are not shown. */
  readonly collapsed?: ReadonlySet<SeatId>;
  readonly cardWidth?: number;
  readonly cardHeight?: number;
  /** Width of paper in map units: rows of branches are wrapped to it. */
  readonly rowWidth?: number;
  /** Centre of a card that the user placed by hand, or null for automatic placement. */
  readonly placed?: (id: SeatId) => MapPoint | null;
};

/** Below this many levels a branch is drawn as one block: the layout library calls itself once a level. */
const DEEPEST = 300;

/**
 * Places every shown seat: managers above their reports, reports who lead nobody in a compact block under their manager,
 * many branches wrapped into rows, trees without a common root side by side. Same input, same result; 5,000 seats in some 50 ms.
 */
export function layoutTree(hierarchy: Hierarchy, options: LayoutOptions = {}): Places {
  const card = { width: options.cardWidth ?? CARD_WIDTH, height: options.cardHeight ?? CARD_HEIGHT };
  const units = unitsOf(hierarchy, options.collapsed ?? new Set(), card, options.rowWidth);
  const trees: Places[] = [];
  const alone: SeatId[] = [];
  for (const root of hierarchy.roots) {
    const unit = units.get(root);
    if (unit === undefined || hierarchy.childrenOf(root).length === 0) alone.push(root);
    else trees.push(placeUnits(unit));
  }
  if (alone.length > 0) trees.push(placeAlone(alone, trees.length > 0, card));
  const places = packTrees(trees);
  return options.placed === undefined ? places : placeByHand(hierarchy, places, options.placed);
}

/** The unit of every shown seat that leads somebody. Managers come after their reports: no recursion, whatever the depth. */
function unitsOf(
  hierarchy: Hierarchy,
  collapsed: ReadonlySet<SeatId>,
  card: CardSize,
  rowWidth: number | undefined,
): ReadonlyMap<SeatId, Unit> {
  const hidden = hiddenSeats(hierarchy, collapsed);
  const units = new Map<SeatId, Unit>();
  for (const id of hierarchy.preorder.toReversed()) {
    const reports = hierarchy.childrenOf(id);
    const depth = hierarchy.depthOf(id);
    if (reports.length === 0 || depth > DEEPEST || hidden.has(id)) continue;
    if (collapsed.has(id)) units.set(id, cardUnit(id, card, []));
    else if (depth === DEEPEST) {
      const below = hierarchy.descendantsOf(id).filter((seat) => !hidden.has(seat));
      units.set(id, cardUnit(id, card, [blockUnit(below, card)]));
    } else
      units.set(id, cardUnit(id, card, branchRow(reportUnits(hierarchy, reports, units, card), rowWidth)));
  }
  return units;
}

function reportUnits(
  hierarchy: Hierarchy,
  reports: readonly SeatId[],
  units: ReadonlyMap<SeatId, Unit>,
  card: CardSize,
): readonly Unit[] {
  const branches: Unit[] = [];
  const leaves: SeatId[] = [];
  for (const report of reports) {
    const unit = units.get(report);
    if (unit === undefined || hierarchy.childrenOf(report).length === 0) leaves.push(report);
    else branches.push(unit);
  }
  if (leaves.length > 0) branches.push(blockUnit(leaves, card));
  return branches;
}

/** Everybody below a collapsed seat. */
function hiddenSeats(hierarchy: Hierarchy, collapsed: ReadonlySet<SeatId>): ReadonlySet<SeatId> {
  const hidden = new Set<SeatId>();
  for (const id of collapsed)
    if (!hidden.has(id)) for (const below of hierarchy.descendantsOf(id)) hidden.add(below);
  return hidden;
}

/** Seats that neither lead nor report: a row, or a block when they are many or stand beside a tree. */
function placeAlone(seats: readonly SeatId[], besideTrees: boolean, card: CardSize): Places {
  const fit = Math.round(Math.sqrt((seats.length * 1.6 * (card.height + GAP_X)) / (card.width + GAP_X)));
  const columns = seats.length <= 4 ? (besideTrees ? 1 : seats.length) : Math.max(2, fit);
  return new Map(
    seats.map((seat, index) => [
      seat,
      {
        x: (index % columns) * (card.width + GAP_X),
        y: Math.floor(index / columns) * (card.height + GAP_X),
        ...card,
        stacked: false,
        trunk: null,
      },
    ]),
  );
}
