import type { Hierarchy } from '../../graph/hierarchy.ts';
import { boundsOf, type Rect } from '../../layout/geometry.ts';
import type { Places } from '../../layout/placement.ts';
import { layoutTree } from '../../layout/tree-layout.ts';
import type { SeatId } from '../../model/id.ts';
import { PAPER_CARD } from './card-style.ts';
import { subHierarchy } from './sub-hierarchy.ts';

/** Room in map units. */
export type Room = { readonly width: number; readonly height: number };

/** A part of the chart that fits on one page: some tops, and everybody below them down to the stubs. */
export type Piece = {
  readonly hierarchy: Hierarchy;
  readonly places: Places;
  readonly bounds: Rect;
  /** Shown without their reports, who follow in a piece of their own. */
  readonly stubs: readonly SeatId[];
  /** The seat whose reports this piece goes on with; null for a piece that begins at a top of the chart. */
  readonly continues: SeatId | null;
};

/** The whole chart as one piece when it fits, else branch by branch, in the order of the chart. */
export function piecesOf(whole: Hierarchy, room: Room): readonly Piece[] {
  if (whole.roots.length === 0) return [];
  const all = pieceOf(whole, whole.roots, () => true, room, null);
  if (fits(all, room)) return [all];
  return whole.roots.flatMap((root) => branchPieces(whole, root, room, null));
}

export function fits({ bounds }: Pick<Piece, 'bounds'>, room: Room): boolean {
  return bounds.width <= room.width && bounds.height <= room.height;
}

/** Whether so many cards have room side by side; asked before they are laid out, which costs more the more they are. */
function mayFit(cards: number, room: Room): boolean {
  return cards <= mostCards(room);
}

function mostCards({ width, height }: Room): number {
  return Math.floor((width * height) / (PAPER_CARD.width * PAPER_CARD.height));
}

function branchPieces(
  whole: Hierarchy,
  start: SeatId,
  room: Room,
  startsAfter: SeatId | null,
): readonly Piece[] {
  const pieces: Piece[] = [];
  // A stack and not recursion: a chain of command may be a thousand levels deep.
  const waiting: { top: SeatId; continues: SeatId | null }[] = [{ top: start, continues: startsAfter }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const made = deepestPieces(whole, next.top, room, next.continues);
    pieces.push(...made);
    const stubs = made.flatMap((piece) => piece.stubs);
    waiting.push(...stubs.toReversed().map((top) => ({ top, continues: top })));
  }
  return pieces;
}

/**
 * A branch down to the deepest level that fits, and beyond it where whole branches still find room; one with too many direct
 * reports in several slices.
 */
function deepestPieces(
  whole: Hierarchy,
  top: SeatId,
  room: Room,
  continues: SeatId | null,
): readonly Piece[] {
  const from = whole.depthOf(top);
  const kept = new Set<SeatId>();
  const pieceOfKept = (): Piece => pieceOf(whole, [top], (id) => kept.has(id), room, continues);
  let best: Piece | null = null;
  const below = whole.descendantsOf(top);
  for (let depth = 1; best === null || best.stubs.length > 0; depth += 1) {
    const level = below.filter((id) => whole.depthOf(id) - from === depth);
    for (const id of level) kept.add(id);
    const piece = mayFit(kept.size + 1, room) ? pieceOfKept() : null;
    if (piece === null || !fits(piece, room)) {
      for (const id of level) kept.delete(id);
      break;
    }
    best = piece;
  }
  if (best === null) return slices(whole, top, room, continues);
  for (const stub of best.stubs) {
    if (!mayFit(kept.size + 1 + whole.descendantCountOf(stub), room)) continue;
    const branch = whole.descendantsOf(stub);
    for (const id of branch) kept.add(id);
    const piece = pieceOfKept();
    if (fits(piece, room)) best = piece;
    else for (const id of branch) kept.delete(id);
  }
  return [best];
}

/** The direct reports of one manager over as many pieces as they need, the manager at the head of each. */
function slices(whole: Hierarchy, top: SeatId, room: Room, continues: SeatId | null): readonly Piece[] {
  const reports = whole.childrenOf(top);
  const pieces: Piece[] = [];
  for (let from = 0; from < reports.length;) {
    const after = from > 0 ? top : continues;
    const sliceOf = (count: number): Piece =>
      slice(whole, top, reports.slice(from, from + count), room, after);
    // Halving finds the most that fit in a few layouts; one report always goes, so that this ends.
    let piece = sliceOf(1);
    let least = 1;
    let most = Math.min(reports.length - from, mostCards(room));
    while (least < most) {
      const count = Math.ceil((least + most) / 2);
      const larger = sliceOf(count);
      if (!fits(larger, room)) most = count - 1;
      else {
        piece = larger;
        least = count;
      }
    }
    pieces.push(piece);
    from += least;
  }
  return pieces;
}

function slice(
  whole: Hierarchy,
  top: SeatId,
  reports: readonly SeatId[],
  room: Room,
  continues: SeatId | null,
): Piece {
  const kept = new Set(reports);
  return pieceOf(whole, [top], (id) => kept.has(id), room, continues);
}

function pieceOf(
  whole: Hierarchy,
  tops: readonly SeatId[],
  keep: (id: SeatId) => boolean,
  room: Room,
  continues: SeatId | null,
): Piece {
  const hierarchy = subHierarchy(whole, tops, keep);
  const { places, bounds } = layoutIn(hierarchy, room);
  const stubs = hierarchy.preorder.filter(
    (id) => hierarchy.childrenOf(id).length === 0 && whole.childrenOf(id).length > 0 && !tops.includes(id),
  );
  return {
    hierarchy,
    places,
    bounds,
    stubs,
    continues,
  };
}

/** Wrapped rows can come out wider than asked for, by the indents of rows within rows: narrower ones are tried as well. */
const ROW_SHARES = [1, 0.85, 0.7];

function layoutIn(hierarchy: Hierarchy, room: Room): Pick<Piece, 'places' | 'bounds'> {
  let first: Pick<Piece, 'places' | 'bounds'> | null = null;
  for (const share of ROW_SHARES) {
    const places = layoutTree(hierarchy, {
      cardWidth: PAPER_CARD.width,
      cardHeight: PAPER_CARD.height,
      rowWidth: room.width * share,
    });
    const bounds = boundsOf(places.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
    first ??= { places, bounds };
    if (bounds.width <= room.width) return bounds.height <= room.height ? { places, bounds } : first;
  }
  return first ?? { places: new Map(), bounds: { x: 0, y: 0, width: 0, height: 0 } };
}
