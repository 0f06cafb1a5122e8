import type { Guess } from './manager-guess.ts';
import type { Node } from './manager-index.ts';
import { managerForms } from './manager-forms.ts';
import type { Mapping } from './mapping.ts';
import type { ListIdentities } from './row-identity.ts';
import type { RowValues } from './row-values.ts';
import type { Table } from './table.ts';

/** Whom a text means by a column of the list that is left out, but in which every row has a value of its own: a login, a second ID. */
export type OtherIdentifiers = { readonly find: (text: string, not: Node) => Guess | null };

/** The least share of different values in a column that identifies. */
const DISTINCT = 0.9;

/** Looks at the columns that are left out, when it is asked for the first time. */
export function otherIdentifiers(
  table: Table,
  mapping: Mapping,
  rows: readonly RowValues[],
  list: ListIdentities,
): OtherIdentifiers {
  let columns: readonly Column[] | null = null;
  return {
    find: (text, not) => {
      columns ??= identifyingColumns(table, mapping, rows, list);
      for (const { header, nodes } of columns)
        for (const form of managerForms(text)) {
          const node = nodes.get(form.trim().toLowerCase());
          if (node !== undefined && node !== null && node !== not)
            return { node, by: `the column “${header}”`, sure: true };
        }
      return null;
    },
  };
}

/** Null where two people have the value. */
type Column = { readonly header: string; readonly nodes: ReadonlyMap<string, Node | null> };

function identifyingColumns(
  table: Table,
  mapping: Mapping,
  rows: readonly RowValues[],
  list: ListIdentities,
): readonly Column[] {
  return table.headers.flatMap((header, column) => {
    if ((mapping[column] ?? null) !== null) return [];
    const nodes = new Map<string, Node | null>();
    let filled = 0;
    rows.forEach((_, r) => {
      const identity = list.identities[r];
      const value = (table.rows[r]?.cells[column] ?? '').trim().toLowerCase();
      if (value === '' || identity === undefined || identity.kind === 'no-person') return;
      filled += 1;
      const node = identity.kind === 'repeats' || identity.kind === 'post' ? identity.of : r;
      const known = nodes.get(value);
      nodes.set(value, known === undefined || known === node ? node : null);
    });
    return nodes.size > 1 && nodes.size >= filled * DISTINCT ? [{ header, nodes }] : [];
  });
}
