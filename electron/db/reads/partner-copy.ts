import { entityNames, entityOf, type EntityName, isEntityName } from '#shared/model/registry.ts';
import { mergeCopies } from '#shared/merge/merge.ts';
import { withoutPrivate } from '#shared/merge/only-for-me.ts';
import { OF_ALL_PARTNERS, type PartnerCopy } from '#shared/merge/payload.ts';
import type { ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf, type EntityTable } from '../engine/entity-table.ts';
import {
  newCopying,
  put,
  readClocks,
  type ClockQuery,
  type CopiedRows,
  type Copying,
  type RowIds,
} from './copied-row.ts';
import { isShared, sharedIn } from './shared-references.ts';

/**
 * Everything of one partner in the form in which devices exchange it: its rows with clocks, tombstones, what waits beside the tables, and
 * the rows of all partners that they refer to; or with `OF_ALL_PARTNERS` all rows that all partners share. What is only for the user of this computer is in it: `sharedCopy` takes it out. Cost: reads
 * every row of the partner, some 10 µs each.
 */
export function readCopy(reader: Reader, partnerId: string): PartnerCopy {
  const copying = newCopying(reader);
  const rows: CopiedRows = new Map();
  if (partnerId === OF_ALL_PARTNERS) {
    for (const entity of entityNames) if (isShared(entity)) copyAll(copying, rows, entity);
  } else {
    copyRows(copying, rows, 'partner', [partnerId]);
    for (const entity of entityNames)
      if (entityOf(entity).scope === 'partner') copyOfPartner(copying, rows, entity, partnerId);
    copyHeld(copying, rows, partnerId);
    copyShared(copying, rows);
  }
  const erased = reader
    .prepareRaw('SELECT row FROM erased WHERE partner = ? ORDER BY row')
    .all(partnerId) as [string][]; // one text column
  const plain = Object.fromEntries(
    [...rows].map(([entity, ofEntity]) => [entity, Object.fromEntries(ofEntity)]),
  );
  const copy: PartnerCopy = { partnerId, level: 'everything', rows: plain, erased: erased.flat() };
  // Takes out what was erased, and what is nothing without it.
  return mergeCopies(copy, { ...copy, rows: {} });
}

/** What of a partner goes to others: nothing private, and of what all partners share only what the rest refers to. */
export function sharedCopy(reader: Reader, partnerId: string): PartnerCopy {
  const copy = withoutPrivate(readCopy(reader, partnerId));
  if (partnerId === OF_ALL_PARTNERS) return copy;
  const own = Object.entries(copy.rows).filter(([entity]) => !isShared(entity));
  let rows: PartnerCopy['rows'] = Object.fromEntries(own);
  for (let wanted = sharedIn(mapped(rows)); wanted.size > 0; wanted = sharedIn(mapped(rows))) {
    const found = [...wanted].flatMap(([entity, ids]) => {
      const there = [...ids].flatMap((id) => {
        const row = copy.rows[entity]?.[id];
        return row === undefined ? [] : [[id, row] as const];
      });
      return there.length === 0 ? [] : [[entity, { ...rows[entity], ...Object.fromEntries(there) }] as const];
    });
    if (found.length === 0) break;
    rows = { ...rows, ...Object.fromEntries(found) };
  }
  return { ...copy, rows };
}

function mapped(rows: PartnerCopy['rows']): CopiedRows {
  return new Map(
    Object.entries(rows).map(([entity, ofEntity]) => [entity, new Map(Object.entries(ofEntity))]),
  );
}

/** Single rows in the same form, whosever they are; rows that are not there are left out. */
export function readRows(reader: Reader, wanted: RowIds): CopiedRows {
  const copying = newCopying(reader);
  const rows: CopiedRows = new Map();
  for (const [entity, ids] of wanted) if (ids.size > 0) copyRows(copying, rows, entity, [...ids]);
  return rows;
}

function copyOfPartner(copying: Copying, rows: CopiedRows, entity: EntityName, partnerId: string): void {
  const table = tableOf(entity);
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const found = copying.reader
    .prepareRaw(`SELECT id, ${names} FROM "${entity}" WHERE "partnerId" = ?`)
    .all(partnerId);
  const from = `"${entity}" t JOIN row_key k ON k.entity = '${entity}' AND k.row = t.id`;
  add(copying, rows, table, found as ColumnValue[][], {
    from,
    where: 't."partnerId" = ?',
    values: [partnerId],
  }); // columns of the table
}

function copyAll(copying: Copying, rows: CopiedRows, entity: EntityName): void {
  const held = copying.beside.get(entity)?.keys() ?? [];
  const there = copying.reader.prepareRaw(`SELECT id FROM "${entity}"`).all() as [string][]; // one text column
  copyRows(copying, rows, entity, [...new Set([...there.flat(), ...held])]);
}

/** Single rows of one entity, also of one that this version does not know. */
function copyRows(copying: Copying, rows: CopiedRows, entity: string, ids: readonly string[]): void {
  const list = JSON.stringify(ids);
  const from = 'row_key k';
  const where = 'k.entity = ? AND k.row IN (SELECT value FROM json_each(?))';
  const table = isEntityName(entity) ? tableOf(entity) : null;
  const names = table?.columns.map(({ name }) => `"${name}"`).join(', ') ?? '';
  const found =
    table === null
      ? []
      : copying.reader
          .prepareRaw(`SELECT id, ${names} FROM "${entity}" WHERE id IN (SELECT value FROM json_each(?))`)
          .all(list);
  const clocks = readClocks(copying, { from, where, values: [entity, list] });
  const there = new Map((found as ColumnValue[][]).map(([id, ...values]) => [String(id), values])); // columns of the table
  for (const id of ids) {
    const kept = copying.beside.get(entity)?.get(id);
    if (there.has(id) || kept !== undefined)
      put(copying, rows, { entity, id, table, values: there.get(id) ?? null, clocks });
  }
}

/** Rows of which nothing is in a table yet, or whose table this version does not know. */
function copyHeld(copying: Copying, rows: CopiedRows, partnerId: string): void {
  const home = JSON.stringify(partnerId);
  for (const [entity, ofEntity] of copying.beside) {
    const known = rows.get(entity);
    const held = [...ofEntity].flatMap(([id, fields]) =>
      known?.has(id) !== true && fields.some(({ field, value }) => field === 'partnerId' && value === home)
        ? [id]
        : [],
    );
    if (held.length > 0) copyRows(copying, rows, entity, held);
  }
}

/** What rows of all partners are referred to; these refer to no further ones but such. */
function copyShared(copying: Copying, rows: CopiedRows): void {
  let wanted = sharedIn(rows);
  while (wanted.size > 0) {
    const before = [...rows.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [entity, ids] of wanted) copyRows(copying, rows, entity, [...ids]);
    if ([...rows.values()].reduce((sum, { size }) => sum + size, 0) === before) return;
    wanted = sharedIn(rows);
  }
}

function add(
  copying: Copying,
  rows: CopiedRows,
  table: EntityTable,
  found: readonly (readonly ColumnValue[])[],
  query: ClockQuery,
): void {
  if (found.length === 0) return;
  const clocks = readClocks(copying, query);
  for (const [id, ...values] of found)
    put(copying, rows, { entity: table.entity, id: String(id), table, values, clocks });
}
