import type { ManagerAnswer } from './find-managers.ts';
import type { Node } from './manager-index.ts';
import type { Matches } from './match-rows.ts';

export type ReportingLine = {
  /** The manager before the import, or null. */
  readonly before: Node | null;
  /** The manager after it, or null. */
  readonly after: Node | null;
  /** The people of the circle that the wished line would have closed, beginning and ending with the manager; null when it closes none. */
  readonly cycle: readonly Node[] | null;
};

const NONE = -1;

/**
 * Puts the wished lines on top of those that the partner has, row by row: a line that would close a circle is left out, so it
 * is the last of its circle in the list, and the line that was there before stays. An empty cell keeps the line that is there.
 */
export function drawLines(
  answers: readonly ManagerAnswer[],
  matches: Matches,
  takesPart: (row: number) => boolean,
): readonly ReportingLine[] {
  const rows = answers.length;
  const before = linesBefore(rows, matches);
  const parent = Int32Array.from(before);
  const wishes = answers.map((answer, row) =>
    answer.kind === 'found' && takesPart(row) && before[row] !== answer.node ? answer.node : null,
  );
  wishes.forEach((wish, row) => {
    if (wish !== null) parent[row] = NONE; // the old line goes, so that managers and reports can change places
  });
  const cycles = wishes.map((wish, row): readonly Node[] | null => {
    if (wish === null) return null;
    const circle = pathTo(parent, wish, row);
    if (circle === null) {
      parent[row] = wish;
      return null;
    }
    const old = before[row] ?? NONE;
    if (old !== NONE && pathTo(parent, old, row) === null) parent[row] = old;
    return [...circle, wish];
  });
  return answers.map((_, row) => ({
    before: known(before[row]),
    after: known(parent[row]),
    cycle: cycles[row] ?? null,
  }));
}

function known(node: number | undefined): Node | null {
  return node === undefined || node === NONE ? null : node;
}

function linesBefore(rows: number, matches: Matches): Int32Array {
  const nodeOfSeat = new Map<string, Node>();
  matches.places.forEach(({ seat }, at) => {
    if (seat !== null) nodeOfSeat.set(seat.id, matches.rowOf[at] ?? rows + at);
  });
  const before = new Int32Array(rows + matches.places.length).fill(NONE);
  matches.places.forEach(({ seat }, at) => {
    const boss = seat?.reportsToSeatId ?? null;
    if (boss !== null) before[matches.rowOf[at] ?? rows + at] = nodeOfSeat.get(boss) ?? NONE;
  });
  return before;
}

/** The way up from one node to another, both included, or null when the other is not above it. */
function pathTo(parent: Int32Array, from: Node, to: Node): readonly Node[] | null {
  let steps = 0;
  for (let node = from; node !== NONE && steps <= parent.length; node = parent[node] ?? NONE) {
    if (node === to) return wayUp(parent, from, to);
    steps += 1;
  }
  return null;
}

function wayUp(parent: Int32Array, from: Node, to: Node): readonly Node[] {
  const way = [from];
  for (let node = from; node !== to;) {
    node = parent[node] ?? to;
    way.push(node);
  }
  return way;
}
