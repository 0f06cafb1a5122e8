import type { Reader } from '../engine/connection.ts';

type Link = readonly [column: string, parent: string, parentColumn: string];

/** The tables around the entities, what their rows are ordered by, and what they refer to. */
const TABLES: readonly {
  readonly name: string;
  readonly key: readonly string[];
  readonly links: readonly Link[];
}[] = [
  {
    name: 'command',
    key: ['seq'],
    links: [
      ['target', 'command', 'seq'],
      ['device', 'device', 'key'],
      ['source', 'device', 'key'],
    ],
  },
  { name: 'command_partner', key: ['partner', 'command'], links: [['command', 'command', 'seq']] },
  {
    name: 'change',
    key: ['command', 'n'],
    links: [
      ['command', 'command', 'seq'],
      ['rowKey', 'row_key', 'key'],
      ['device', 'device', 'key'],
    ],
  },
  {
    name: 'field_clock',
    key: ['rowKey', 'field'],
    links: [
      ['rowKey', 'row_key', 'key'],
      ['device', 'device', 'key'],
    ],
  },
  { name: 'row_key', key: ['key'], links: [['device', 'device', 'key']] },
  { name: 'erased', key: ['row', 'partner'], links: [['command', 'command', 'seq']] },
  { name: 'knows', key: ['partner', 'level', 'device'], links: [['device', 'device', 'key']] },
];

const ROWS_AT_ONCE = 200;

/** How far the search for broken references has come: a table and the last row that was looked at. */
export type LinkPlace = { readonly table: number; readonly after: readonly (string | number)[] | null };
/** A part of the search: the tables' names, once for each broken reference, and where to go on; null at the end. */
export type LinkPart = { readonly broken: readonly string[]; readonly next: LinkPlace | null };

export const FIRST_LINK: LinkPlace = { table: 0, after: null };

/** Looks at the next rows. Cost: about a millisecond. */
export function readLinks(reader: Reader, { table, after }: LinkPlace): LinkPart {
  const entry = TABLES[table];
  if (entry === undefined) return { broken: [], next: null };
  const { name, key, links } = entry;
  const broken = links.map(
    ([column, parent, parentColumn]) =>
      `(t.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE p.${parentColumn} = t.${column}))`,
  );
  const from = after === null ? '' : `WHERE (${key.join(', ')}) > (${key.map(() => '?').join(', ')})`;
  const rows = reader
    .prepareRaw(
      `SELECT ${key.join(', ')}, ${broken.join(' + ')} FROM ${name} t ${from} ORDER BY ${key.join(', ')} LIMIT ${ROWS_AT_ONCE}`,
    )
    .all(...(after ?? [])) as (string | number)[][]; // the key, then how many references are broken
  const last = rows.at(-1)?.slice(0, key.length) ?? null;
  return {
    broken: rows.flatMap((row) => Array.from({ length: Number(row[key.length]) }, () => name)),
    next: rows.length < ROWS_AT_ONCE ? { table: table + 1, after: null } : { table, after: last },
  };
}
