import { boundsOf, grow, type MapPoint, type Rect } from '../geometry.ts';
import type { Polyline } from '../polyline.ts';
import { cellsIn, markUsed, middleX, middleY, type Grid } from './grid.ts';
import { CheapestFirst } from './heap.ts';

/** Right, down, left, up. */
const steps = [
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
] as const;
/** What a bend, a crossing, and running along another line cost, in cells. */
const BEND = 5;
const CROSSING = 12;
const ALONG = 5;
/** What it costs, for each cell, not to begin in the middle of a side. */
const OFF_MIDDLE = 0.25;
/** Left and right of a side no line begins, as a share of it: corners are round, and tabs and badges stand there. */
const CORNER = 0.18;

type Port = {
  readonly cell: number;
  readonly direction: number;
  readonly at: MapPoint;
  readonly cost: number;
};

/** More than 1 lets a search run for its target: several times faster, and ways are hardly longer. */
const EAGER = 1.25;
/** How far a way may lead around the two cards, in map units, before everywhere is tried. */
const AROUND = 150;

/**
 * The cheapest way between two cards through the gutters, from edge to edge: level and upright pieces, few bends, few crossings. Null where
 * there is none. Marks the grid, so that the next line keeps off this one.
 */
export function routeBetween(grid: Grid, from: Rect, to: Rect): Polyline | null {
  const box = boundsOf([from, to]) ?? from;
  const path = search(grid, from, to, grow(box, AROUND)) ?? search(grid, from, to, null);
  path?.forEach((b, index) => {
    const a = path[index - 1];
    if (a !== undefined) markUsed(grid, a, b);
  });
  return path;
}

function search(grid: Grid, from: Rect, to: Rect, within: Rect | null): Polyline | null {
  const { notes, columns, cell: size } = grid;
  const starts = portsOf(grid, from);
  const ends = new Map(portsOf(grid, to).map((port) => [port.cell * 4 + opposite(port.direction), port]));
  if (starts.length === 0 || ends.size === 0) return null;
  const area =
    within === null ? { left: 0, right: columns - 1, top: 0, bottom: grid.rows - 1 } : cellsIn(grid, within);
  notes.run += 1;
  const open = notes.run * 2;
  const target = { x: to.x + to.width / 2, y: to.y + to.height / 2 };
  const reach = (to.width + to.height) / 2;
  const queue = new CheapestFirst();
  const note = (state: number, before: number, cost: number): void => {
    const stamp = notes.stamp[state] ?? 0;
    if (stamp > open || (stamp === open && cost >= (notes.cost[state] ?? 0))) return;
    notes.stamp[state] = open;
    notes.cost[state] = cost;
    notes.before[state] = before;
    const cell = state >> 2;
    const away = Math.abs(middleX(grid, cell) - target.x) + Math.abs(middleY(grid, cell) - target.y);
    queue.push(state, cost + (EAGER * Math.max(0, away - reach)) / size);
  };
  for (const port of starts)
    note(port.cell * 4 + port.direction, -1, port.cost + costOf(grid, port.cell, port.direction));
  let best: { readonly state: number; readonly cost: number } | null = null;
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    if (notes.stamp[state] === open + 1) continue;
    notes.stamp[state] = open + 1;
    const cost = notes.cost[state] ?? Infinity;
    if (best !== null && cost >= best.cost) break;
    const end = ends.get(state);
    if (end !== undefined && (best === null || cost + end.cost < best.cost))
      best = { state, cost: cost + end.cost };
    const cell = state >> 2;
    const direction = state & 3;
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let turn = 0; turn < 4; turn += 1) {
      const step = steps[turn];
      if (step === undefined || turn === opposite(direction)) continue;
      const [x, y] = [column + step.x, row + step.y];
      if (x < area.left || x > area.right || y < area.top || y > area.bottom) continue;
      const next = y * columns + x;
      if (grid.blocked[next] === 1) continue;
      note(next * 4 + turn, state, cost + costOf(grid, next, turn) + (turn === direction ? 0 : BEND));
    }
  }
  return best === null ? null : wayOf(grid, starts, ends, best.state);
}

/** The way that was found, from the edge of the first card to the edge of the last. */
function wayOf(
  grid: Grid,
  starts: readonly Port[],
  ends: ReadonlyMap<number, Port>,
  last: number,
): Polyline | null {
  const cells: number[] = [];
  let state = last;
  for (;;) {
    cells.push(state >> 2);
    const before = grid.notes.before[state] ?? -1;
    if (before < 0) break;
    state = before;
  }
  const start = starts.find((port) => port.cell * 4 + port.direction === state);
  const end = ends.get(last);
  if (start === undefined || end === undefined) return null;
  return straightened([
    start.at,
    ...cells.toReversed().map((cell) => ({ x: middleX(grid, cell), y: middleY(grid, cell) })),
    end.at,
  ]);
}

function costOf(grid: Grid, cell: number, direction: number): number {
  const level = direction % 2 === 0 ? 0 : 1;
  const along = grid.used[level][cell] ?? 0;
  const across = grid.used[1 - level === 0 ? 0 : 1][cell] ?? 0;
  return 1 + along * ALONG + across * CROSSING;
}

/** The free cells along the sides of a card, and where a line through them begins. */
function portsOf(grid: Grid, card: Rect): readonly Port[] {
  const ports: Port[] = [];
  const add = (cell: number, direction: number, at: MapPoint, off: number): void => {
    // The first free cell outwards: cards keep lines at a distance.
    let free = cell;
    for (let tries = 0; tries < 2 && free >= 0 && grid.blocked[free] === 1; tries += 1)
      free = neighbour(grid, free, direction);
    if (free >= 0 && grid.blocked[free] !== 1)
      ports.push({ cell: free, direction, at, cost: (off / grid.cell) * OFF_MIDDLE });
  };
  const inner = cellsIn(grid, {
    x: card.x + card.width * CORNER,
    y: card.y + card.height * CORNER,
    width: card.width * (1 - 2 * CORNER),
    height: card.height * (1 - 2 * CORNER),
  });
  const outer = cellsIn(grid, card);
  const [middle, centre] = [card.x + card.width / 2, card.y + card.height / 2];
  for (let column = inner.left; column <= inner.right; column += 1) {
    const x = grid.left + (column + 0.5) * grid.cell;
    const off = Math.abs(x - middle);
    if (outer.top > 0) add((outer.top - 1) * grid.columns + column, 3, { x, y: card.y }, off);
    if (outer.bottom < grid.rows - 1)
      add((outer.bottom + 1) * grid.columns + column, 1, { x, y: card.y + card.height }, off);
  }
  for (let row = inner.top; row <= inner.bottom; row += 1) {
    const y = grid.top + (row + 0.5) * grid.cell;
    const off = Math.abs(y - centre);
    if (outer.left > 0) add(row * grid.columns + outer.left - 1, 2, { x: card.x, y }, off);
    if (outer.right < grid.columns - 1)
      add(row * grid.columns + outer.right + 1, 0, { x: card.x + card.width, y }, off);
  }
  return ports;
}

function neighbour(grid: Grid, cell: number, direction: number): number {
  const step = steps[direction];
  if (step === undefined) return -1;
  const column = (cell % grid.columns) + step.x;
  const row = Math.floor(cell / grid.columns) + step.y;
  return column < 0 || row < 0 || column >= grid.columns || row >= grid.rows
    ? -1
    : row * grid.columns + column;
}

function opposite(direction: number): number {
  return (direction + 2) % 4;
}

/** The same line without the points that lie between two others. */
function straightened(points: readonly MapPoint[]): Polyline {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const level = before.y === point.y && point.y === after.y;
    const upright = before.x === point.x && point.x === after.x;
    return !level && !upright;
  });
}
