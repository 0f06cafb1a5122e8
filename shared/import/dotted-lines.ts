import type { FieldOutcome } from './field-outcomes.ts';
import type { FoundManagers } from './find-managers.ts';
import type { KnownTables } from './known-people.ts';
import type { Node } from './manager-index.ts';
import type { Matches } from './match-rows.ts';
import type { ReportingLine } from './reporting-lines.ts';
import type { ListIdentities } from './row-identity.ts';

/**
 * The second managers of each row that gets a seat, without those that are there already. The manager of a row that repeats an earlier
 * one is a second manager of that one, where it is another.
 */
export function dottedLines(
  managers: readonly FoundManagers[],
  lines: readonly ReportingLine[],
  list: ListIdentities,
  matches: Matches,
  tables: KnownTables,
  takesPart: (row: number) => boolean,
): ReadonlyMap<number, readonly Node[]> {
  const wished = new Map<number, Set<Node>>();
  const wish = (row: number, nodes: readonly Node[]): void => {
    if (nodes.length === 0 || !takesPart(row)) return;
    const known = wished.get(row) ?? new Set();
    nodes.forEach((node) => known.add(node));
    wished.set(row, known);
  };
  managers.forEach(({ answer, dotted }, r) => {
    const identity = list.identities[r];
    const row = identity?.kind === 'repeats' ? identity.of : r;
    wish(row, dotted);
    if (identity?.kind === 'repeats' && answer.kind === 'found') wish(row, [answer.node]);
  });
  if (wished.size === 0) return new Map();
  const seatOf = (node: Node): string | null => {
    const at = node < managers.length ? matches.ofRow[node]?.place : node - managers.length;
    return at === undefined ? null : (matches.places[at]?.seat?.id ?? null);
  };
  const there = new Set(
    [...tables.line.values()]
      .filter(({ kind }) => kind === 'dotted')
      .map(({ fromSeatId, toSeatId }) => `${fromSeatId ?? ''} ${toSeatId ?? ''}`),
  );
  return new Map(
    [...wished].map(([row, nodes]) => [
      row,
      [...nodes].filter((node) => {
        if (node === row || lines[row]?.after === node) return false;
        const [from, to] = [seatOf(row), seatOf(node)];
        return from === null || to === null || !there.has(`${from} ${to}`);
      }),
    ]),
  );
}

export function dottedOutcome(name: string): FieldOutcome {
  return { field: 'dottedManager', label: 'Dotted line to', before: '', after: name, kind: 'set' };
}
