import type { Rect } from '../geometry.ts';

/** The map as cells: where a line may run, and where lines run already. */
export type Grid = {
  readonly cell: number;
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where a card is, or so near that a line would touch it. */
  readonly blocked: Uint8Array;
  /** How many lines run level (0) and upright (1) through a cell. */
  readonly used: readonly [Uint8Array, Uint8Array];
  /** What a search notes for each cell and direction; made once for all of them. */
  readonly notes: SearchNotes;
};

/** Notes count only where `run` is the run of the search. */
export type SearchNotes = {
  readonly cost: Float32Array;
  readonly before: Int32Array;
  /** Twice the run while a cell and direction is open, one more when it is done. */
  readonly stamp: Int32Array;
  run: number;
};

/** Around all cards there is so much room for lines, in map units. */
const MARGIN = 22;
/** A line keeps so far from cards that are not its own, in map units. */
const CLEAR = 2;

/** The grid of some cards, with cells of `cell` map units. */
export function gridOf(cards: Iterable<Rect>, bounds: Rect, cell: number): Grid {
  const left = bounds.x - MARGIN;
  const top = bounds.y - MARGIN;
  const columns = Math.ceil((bounds.width + 2 * MARGIN) / cell);
  const rows = Math.ceil((bounds.height + 2 * MARGIN) / cell);
  const size = columns * rows;
  const grid: Grid = {
    cell,
    left,
    top,
    columns,
    rows,
    blocked: new Uint8Array(size),
    used: [new Uint8Array(size), new Uint8Array(size)],
    notes: {
      cost: new Float32Array(size * 4),
      before: new Int32Array(size * 4),
      stamp: new Int32Array(size * 4),
      run: 0,
    },
  };
  for (const card of cards) {
    const area = cellsIn(grid, {
      x: card.x - CLEAR,
      y: card.y - CLEAR,
      width: card.width + 2 * CLEAR,
      height: card.height + 2 * CLEAR,
    });
    for (let row = area.top; row <= area.bottom; row += 1)
      grid.blocked.fill(1, row * columns + area.left, row * columns + area.right + 1);
  }
  return grid;
}

/** The cells whose middle lies in a rectangle; empty where `right < left` or `bottom < top`. */
export function cellsIn(
  { left, top, cell, columns, rows }: Grid,
  rect: Rect,
): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  return {
    left: Math.max(0, Math.ceil((rect.x - left) / cell - 0.5)),
    right: Math.min(columns - 1, Math.floor((rect.x + rect.width - left) / cell - 0.5)),
    top: Math.max(0, Math.ceil((rect.y - top) / cell - 0.5)),
    bottom: Math.min(rows - 1, Math.floor((rect.y + rect.height - top) / cell - 0.5)),
  };
}

/** The middle of a cell across and down, in map units. */
export function middleX(grid: Grid, index: number): number {
  return grid.left + ((index % grid.columns) + 0.5) * grid.cell;
}

export function middleY(grid: Grid, index: number): number {
  return grid.top + (Math.floor(index / grid.columns) + 0.5) * grid.cell;
}

/** Marks where a level or upright line runs, so that others keep off it and cross it only where they must. */
export function markUsed(grid: Grid, a: { x: number; y: number }, b: { x: number; y: number }): void {
  const level = a.y === b.y;
  const half = grid.cell / 2;
  const area = cellsIn(grid, {
    x: Math.min(a.x, b.x) - half,
    y: Math.min(a.y, b.y) - half,
    width: Math.abs(a.x - b.x) + grid.cell,
    height: Math.abs(a.y - b.y) + grid.cell,
  });
  const used = grid.used[level ? 0 : 1];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const at = row * grid.columns + column;
      used[at] = Math.min(255, (used[at] ?? 0) + 1);
    }
}
