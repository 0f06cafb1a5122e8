import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';
import { shifted, type Placement, type Places } from '../placement.ts';
import type { Box } from './box.ts';
import { builder, type Builder, type Trial } from './boxes.ts';
import { cardStyles, type CardNeed, type CardNeeds, type CardStyle } from './card-needs.ts';

/** Free area of the map in CSS pixels. */
export type Room = { readonly width: number; readonly height: number };

/** A chart laid out for a room. */
export type Composed = Room & {
  readonly places: Places;
  /** How much larger it could be shown and still be whole; below 1 it does not fit at the size at which it is read. */
  readonly scale: number;
};

export type ComposeInput = {
  readonly room: Room;
  readonly needs: CardNeeds;
  /** Seats whose reports are not shown. */
  readonly collapsed: ReadonlySet<SeatId>;
  /** Tries only these styles; all by default. */
  readonly styles?: readonly CardStyle[];
  /** Tries a few arrangements only, until one has this scale: to learn whether a part of a chart fits at all. */
  readonly until?: number;
};

/** At this scale and above a map counts as whole: type is hardly smaller than it was made for. */
export const FITS = 0.97;
/** A map that could be shown so much larger needs no other arrangement. */
const ENOUGH = 1.25;
/** With more people than this fewer arrangements are tried: each costs a walk over everybody. */
const MANY = 120;
const VERY_MANY = 1_500;
/** What a person takes of the map with everything around, in square CSS pixels. */
const AREA = 190 * 44;
/** So many people without manager and reports stand beside the top; more of them stand below. */
const MOST_BESIDE = 5;
const ROOT_GAP = 40;

/**
 * Lays a chart out to be read in a room: takes the roomiest cards with which everybody fits, and of their arrangements (lists under heads,
 * heads in rows, small branches sharing a column) the one that could be shown largest. A chart that does not fit gets the tightest cards but
 * one and the shape of the room. Same input, same result.
 */
export function compose(hierarchy: Hierarchy, input: ComposeInput): Composed {
  const childrenOf = (id: SeatId): readonly SeatId[] =>
    input.collapsed.has(id) ? [] : hierarchy.childrenOf(id);
  const order = shownOrder(hierarchy, childrenOf);
  const count = order.length;
  const styles = input.styles ?? (count > MANY ? cardStyles.slice(2, 3) : cardStyles);
  let best: Composed | null = null;
  const needs = (id: SeatId): CardNeed => {
    const need = input.needs(id);
    return input.collapsed.has(id) ? { ...need, badged: true } : need;
  };
  const builders = styles.map((style) => ({ style, build: builder(order, childrenOf, needs, style) }));
  for (const wraps of count > MANY ? [true] : [false, true])
    for (const { style, build } of builders) {
      const trials = trialsFor(count, style, input, wraps);
      const found = bestOf(hierarchy, childrenOf, build, trials, input);
      if (found.scale >= (input.until ?? FITS)) return found;
      if (best === null || found.scale > best.scale * 1.12) best = found;
    }
  return best ?? { places: new Map(), width: 0, height: 0, scale: 1 };
}

function bestOf(
  hierarchy: Hierarchy,
  childrenOf: (id: SeatId) => readonly SeatId[],
  build: Builder,
  trials: readonly Trial[],
  { room, until }: ComposeInput,
): Composed {
  let best: { readonly box: Box; readonly scale: number } | null = null;
  for (const trial of trials) {
    const box = forest(hierarchy, childrenOf, build, trial);
    const scale = Math.min(room.width / box.width, room.height / box.height);
    // What is hardly better is not worth another arrangement: the first ones look most like a chart.
    if (best === null || scale > best.scale * 1.03) best = { box, scale };
    if (best.scale >= (until ?? ENOUGH)) break;
  }
  if (best === null) return { places: new Map(), width: 0, height: 0, scale: 1 };
  const { box, scale } = best;
  return { places: placesOf(box), width: box.width, height: box.height, scale };
}

/** From flat and wide, which looks most like a chart, to high lists. */
function trialsFor(
  count: number,
  style: CardStyle,
  { room, until }: ComposeInput,
  wraps: boolean,
): readonly Trial[] {
  if (count > MANY) {
    // About as large as the whole will be, in the shape of the room.
    const side = Math.sqrt((count * AREA) / (room.width * room.height));
    const widths = count > VERY_MANY ? [1.35] : [1, 1.35, 1.8];
    return widths.flatMap((wider) =>
      [0.22, 0.4].map((share) => ({
        style,
        height: Math.max(room.height, room.height * side * share),
        width: room.width * side * wider,
        sheet: room.width * side * wider,
        packed: true,
      })),
    );
  }
  const trials: Trial[] = [];
  const step = until === undefined ? 32 : 110;
  for (const packed of [false, true])
    for (let height = 150; height <= room.height; height += step)
      trials.push({ style, height, width: wraps ? room.width : Infinity, sheet: room.width, packed });
  if (until !== undefined || !wraps) return trials;
  for (const grown of [1.3, 1.7, 2.2, 3])
    for (const share of [0.4, 0.7, 1])
      trials.push({
        style,
        height: room.height * grown * share,
        width: room.width * grown,
        sheet: room.width * grown,
        packed: true,
      });
  return trials;
}

/** Everybody who is shown, managers first; no recursion, whatever the depth. */
function shownOrder(hierarchy: Hierarchy, childrenOf: (id: SeatId) => readonly SeatId[]): readonly SeatId[] {
  const order: SeatId[] = [];
  const waiting = hierarchy.roots.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    order.push(next);
    waiting.push(...childrenOf(next).toReversed());
  }
  return order;
}

/** Every tree of the chart: the largest first, who stands alone beside its top, all others after it. */
function forest(
  hierarchy: Hierarchy,
  childrenOf: (id: SeatId) => readonly SeatId[],
  build: Builder,
  trial: Trial,
): Box {
  const trees = hierarchy.roots.filter(
    (id) => childrenOf(id).length > 0 || hierarchy.childrenOf(id).length > 0,
  );
  const lone = hierarchy.roots.filter((id) => hierarchy.childrenOf(id).length === 0);
  const [main, ...others] = trees.toSorted(
    (a, b) => hierarchy.descendantCountOf(b) - hierarchy.descendantCountOf(a),
  );
  const parts: { box: Box; x: number; y: number }[] = [];
  if (main === undefined) return lone.length === 0 ? nothing : build.alone(lone, trial, trial.sheet);
  const box = build.branch(main, trial);
  parts.push({ box, x: 0, y: 0 });
  let { width, height } = box;
  if (lone.length > 0 && lone.length <= MOST_BESIDE) {
    let x = box.head.x + box.head.width + ROOT_GAP;
    // Beside a list there is the list, not only its head.
    if (box.parts.length === 0) x = box.width + ROOT_GAP;
    for (const id of lone) {
      const one = build.single(id);
      parts.push({ box: one, x, y: Math.max(0, (box.head.height - one.height) / 2) });
      width = Math.max(width, x + one.width);
      height = Math.max(height, one.height);
      x += one.width + trial.style.gapX;
    }
  }
  const rest = others.map((id) => build.branch(id, trial));
  if (lone.length > MOST_BESIDE) rest.push(build.alone(lone, trial, Math.max(trial.sheet, width)));
  // The others stand beside the first where the room is wide enough, else in rows below.
  let x = width + ROOT_GAP;
  let y = 0;
  let rowHeight = height;
  for (const tree of rest) {
    if (x > 0 && x + tree.width > trial.sheet) {
      y += rowHeight + ROOT_GAP;
      x = 0;
      rowHeight = 0;
    }
    parts.push({ box: tree, x, y });
    width = Math.max(width, x + tree.width);
    rowHeight = Math.max(rowHeight, tree.height);
    height = Math.max(height, y + tree.height);
    x += tree.width + ROOT_GAP;
  }
  return { width, height, head: box.head, cards: [], parts };
}

const nothing: Box = { width: 1, height: 1, head: { x: 0, width: 0, height: 0 }, cards: [], parts: [] };

function placesOf(box: Box): Places {
  const places = new Map<SeatId, Placement>();
  put(box, 0, 0, places);
  return places;
}

function put(box: Box, x: number, y: number, places: Map<SeatId, Placement>): void {
  for (const { id, place } of box.cards) places.set(id, shifted(place, x, y));
  for (const part of box.parts) put(part.box, x + part.x, y + part.y, places);
}
