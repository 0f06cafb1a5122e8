import type { Table } from '../model/partner-state.ts';
import type { EntityName } from '../model/registry.ts';
import { derive } from './derive.ts';

type Row<N extends EntityName> = Table<N> extends ReadonlyMap<string, infer R> ? R : never;

/** How rows of a table are read that say the same. */
export type SameRows<N extends EntityName> = {
  /**
   * The rows that count: of those that say the same the one with the least id, on every device; none that says nothing. The table
   * itself where all of them count, so that what is cached by it stays.
   */
  readonly counting: (table: Table<N>) => Table<N>;
  /** Groups of two or more, the one that counts first, in the order of their ids. */
  readonly doubles: (table: Table<N>) => readonly (readonly Row<N>[])[];
};

/** Reads a table of which two devices can each write a row that says what another one says; null is a row that says nothing. */
export function sameRows<N extends EntityName>(sayingOf: (row: Row<N>) => string | null): SameRows<N> {
  const groupsOf = derive((table: Table<N>): ReadonlyMap<string, readonly Row<N>[]> => {
    const groups = new Map<string, Row<N>[]>();
    // A table of an entity has its rows.
    for (const row of (table as ReadonlyMap<string, Row<N>>).values()) {
      const saying = sayingOf(row);
      if (saying === null) continue;
      const group = groups.get(saying);
      if (group === undefined) groups.set(saying, [row]);
      else group.push(row);
    }
    for (const group of groups.values()) if (group.length > 1) group.sort(byId);
    return groups;
  });
  const counting = derive((table: Table<N>): Table<N> => {
    const groups = groupsOf(table);
    if (groups.size === table.size) return table;
    return new Map(
      [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [[first.id, first]])),
    );
  });
  return {
    counting,
    doubles: (table) =>
      [...groupsOf(table).values()]
        .filter((group) => group.length > 1)
        .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : byId(a, b))),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
