import { flextree } from 'd3-flextree';
import type { SeatId } from '../model/id.ts';
import { BRANCH_GAP, GAP_X, LEVEL_GAP, STACK_INDENT } from './card-metrics.ts';
import { leafBlock, placeInBlock } from './leaf-block.ts';
import type { Placement, Places } from './placement.ts';

export type CardSize = { readonly width: number; readonly height: number };

/**
 * A piece of the chart whose inside is settled: one card, a block of reports who lead nobody, or the wrapped rows of a
 * manager's branches. `children` hang below it.
 */
export type Unit = {
  readonly width: number;
  readonly height: number;
  /** Cards inside, from the top left corner of the unit. */
  readonly cards: readonly { readonly id: SeatId; readonly place: Placement }[];
  /** Whole branches inside, from the top left corner of the unit. */
  readonly parts: readonly Part[];
  readonly children: readonly Unit[];
  /** Room that the unit takes with everything below; an upper bound, since branches may interlock. */
  readonly span: CardSize;
};

/** A unit at its place inside another; `trunk` is set for the heads of wrapped rows. */
type Part = {
  readonly unit: Unit;
  readonly x: number;
  readonly y: number;
  readonly trunk: number | null;
};

/** A row of branches up to this wide stays one row, whatever its shape: a small chart looks like everybody expects. */
const ROW_IS_FINE = 1_700;
/** Wanted width of wrapped rows in relation to their height: that of a pane between two side panels, and a little more. */
const WRAP_RATIO = 1.7;
const MOST_TRIES = 24;

/** The unit of one card with its reports below. */
export function cardUnit(id: SeatId, card: CardSize, children: readonly Unit[]): Unit {
  const place = { x: 0, y: 0, width: card.width, height: card.height, stacked: false, trunk: null };
  return withSpan(card, [{ id, place }], [], children);
}

/** The unit of several reports who lead nobody. */
export function blockUnit(seats: readonly SeatId[], card: CardSize): Unit {
  const block = leafBlock(seats.length, card);
  const cards = seats.map((id, index) => {
    const { x, y } = placeInBlock(block, index, card);
    return { id, place: { x, y, width: card.width, height: card.height, stacked: true, trunk: null } };
  });
  return withSpan(block, cards, [], []);
}

/**
 * Branches of one manager: as they are when they fit in a row, else wrapped into rows of about the shape of a screen, so that
 * 1,000 people become a sheet and not a ribbon. The order is kept. With `rowWidth` (map units) they are wrapped into rows of
 * that width instead, for paper.
 */
export function branchRow(branches: readonly Unit[], rowWidth?: number): readonly Unit[] {
  const row = branches.reduce((sum, { span }) => sum + span.width + BRANCH_GAP, -BRANCH_GAP);
  if (rowWidth !== undefined)
    return branches.length < 2 || row <= rowWidth ? branches : [wrap(branches, rowWidth)];
  return branches.length < 3 || row <= ROW_IS_FINE ? branches : [wrap(branches, null)];
}

type Boxed = { readonly branch: Unit; readonly inside: readonly Part[]; readonly box: Box };

/** Puts branches into rows of at most `wanted` map units, or of whatever width gives the best shape. */
function wrap(branches: readonly Unit[], wanted: number | null): Unit {
  const boxed = branches.map((branch): Boxed => {
    const inside = arrange(branch);
    return { branch, inside, box: boxOf(inside) };
  });
  const boxes = boxed.map(({ box }) => box);
  const { places, width, height } = shelves(boxes, wanted ?? bestWidth(boxes));
  const parts = boxed.flatMap(({ branch, inside, box }, index) => {
    const { left, top } = places[index] ?? { left: 0, top: 0 };
    return inside.map(({ unit, x, y }) => ({
      unit,
      x: x + left - box.left,
      y: y + top,
      trunk: unit === branch ? STACK_INDENT / 2 : null,
    }));
  });
  return withSpan({ width, height }, [], parts, []);
}

type Shelves = {
  readonly places: readonly { readonly left: number; readonly top: number }[];
  readonly width: number;
  readonly height: number;
};

function shelves(boxes: readonly Box[], wanted: number): Shelves {
  let left = STACK_INDENT;
  let top = 0;
  let rowHeight = 0;
  let width = 0;
  const places = boxes.map((box) => {
    if (left > STACK_INDENT && left + box.width > wanted) {
      top += rowHeight + LEVEL_GAP;
      left = STACK_INDENT;
      rowHeight = 0;
    }
    const place = { left, top };
    left += box.width + BRANCH_GAP;
    width = Math.max(width, left - BRANCH_GAP);
    rowHeight = Math.max(rowHeight, box.height);
    return place;
  });
  return { places, width, height: top + rowHeight };
}

/** The width of rows at which the whole comes nearest to the shape of a screen. */
function bestWidth(boxes: readonly Box[]): number {
  let best = 0;
  let least = Infinity;
  for (const wanted of possibleWidths(boxes)) {
    const { width, height } = shelves(boxes, wanted);
    const cost = Math.max(width / WRAP_RATIO, height);
    if (cost < least) {
      least = cost;
      best = wanted;
    }
  }
  return best;
}

/** Widths at which a row is just full: of the first branches, and of all branches spread over so many rows. */
function possibleWidths(boxes: readonly Box[]): readonly number[] {
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0) + STACK_INDENT;
  const widths: number[] = [];
  let sum = STACK_INDENT;
  for (const { width } of boxes.slice(0, MOST_TRIES)) {
    widths.push(sum + width);
    sum += width + BRANCH_GAP;
  }
  const total = boxes.reduce((all, { width }) => all + width + BRANCH_GAP, STACK_INDENT);
  for (let rows = 1; rows <= Math.min(boxes.length, MOST_TRIES); rows += 1)
    widths.push((total / rows) * 1.06, (total / rows) * 1.2);
  return [...widths.filter((width) => width > widest), widest];
}

type Box = { readonly left: number; readonly width: number; readonly height: number };

function boxOf(parts: readonly Part[]): Box {
  let left = Infinity;
  let right = -Infinity;
  let bottom = 0;
  for (const { unit, x, y } of parts) {
    left = Math.min(left, x);
    right = Math.max(right, x + unit.width);
    bottom = Math.max(bottom, y + unit.height);
  }
  return { left, width: right - left, height: bottom };
}

function withSpan(
  { width, height }: CardSize,
  cards: Unit['cards'],
  parts: readonly Part[],
  children: readonly Unit[],
): Unit {
  const below = children.reduce((sum, { span }) => sum + span.width + BRANCH_GAP, -BRANCH_GAP);
  const deepest = children.reduce((most, { span }) => Math.max(most, span.height), 0);
  const whole = height + (children.length === 0 ? 0 : LEVEL_GAP + deepest);
  return { width, height, cards, parts, children, span: { width: Math.max(width, below), height: whole } };
}

/** Places a unit and everything below it by the layout of d3-flextree; cards are told apart later. */
function arrange(tree: Unit): readonly Part[] {
  const [child] = tree.children;
  if (child === undefined) return [{ unit: tree, x: 0, y: 0, trunk: null }];
  if (tree.children.length === 1 && child.children.length === 0) return oneAboveTheOther(tree, child);
  const layout = flextree<Unit>({
    children: (unit) => unit.children,
    nodeSize: ({ data }) => [data.width, data.height + LEVEL_GAP],
    spacing: (a, b) => (a.parent === b.parent ? GAP_X : BRANCH_GAP),
  });
  const parts: Part[] = [];
  layout(layout.hierarchy(tree)).each(({ data, x, y }) => {
    parts.push({ unit: data, x: Math.round(x - data.width / 2), y: Math.round(y), trunk: null });
  });
  return parts;
}

/** A manager over one block: most of all branches, and not worth a run of the library, which is slow to begin. */
function oneAboveTheOther(above: Unit, below: Unit): readonly Part[] {
  const width = Math.max(above.width, below.width);
  return [
    { unit: above, x: Math.round((width - above.width) / 2), y: 0, trunk: null },
    {
      unit: below,
      x: Math.round((width - below.width) / 2),
      y: above.height + LEVEL_GAP,
      trunk: null,
    },
  ];
}

/** Places every card of a unit and of everything below it. */
export function placeUnits(tree: Unit): Places {
  const places = new Map<SeatId, Placement>();
  for (const part of arrange(tree)) putCards(part, 0, 0, places);
  return places;
}

function putCards(part: Part, x: number, y: number, places: Map<SeatId, Placement>): void {
  const left = x + part.x;
  const top = y + part.y;
  const trunk = part.trunk === null ? null : x + part.trunk;
  for (const { id, place } of part.unit.cards)
    places.set(id, { ...place, x: place.x + left, y: place.y + top, trunk });
  for (const inner of part.unit.parts) putCards(inner, left, top, places);
}
