import { entityNames, entityOf, isEntityName, type EntityName } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/** What the log says of one field after a moment; JSON texts, null = the row was not there yet, or the value was erased. */
export type FieldTrace = {
  /** The value that the first later command found. */
  readonly old: string | null;
  /** The newest command up to the end that wrote it; 0 = none did. */
  by: number;
  /** The value that the first command after the end found; undefined when none wrote it after the end. */
  oldAtEnd: string | null | undefined;
};

/** One row that was written after a moment. */
export type RowTrace = {
  readonly entity: EntityName;
  readonly row: string;
  readonly fields: ReadonlyMap<string, FieldTrace>;
};

/** The numbers of two commands: what came after the first, and up to the second where it is not null, is between them. */
export type Span = { readonly after: number; readonly upTo: number | null };

type Entry = readonly [command: number, rowKey: number, field: string, old: string | null];

/** The entities that all partners share. */
const sharedEntities = entityNames.filter((name) => name !== 'partner' && entityOf(name).scope === 'profile');

/**
 * The rows of a partner, and of what all partners share, that were written after a moment. Cost: reads each entry of the log since
 * then once; of 100,000 about 200 ms.
 */
export function walkLog(reader: Reader, partnerId: string, span: Span): readonly RowTrace[] {
  const traces = new Map<number, Map<string, FieldTrace>>();
  const take = (entries: readonly Entry[]): void => {
    for (const [command, rowKey, field, old] of entries) trace(traces, rowKey, field, old, command, span);
  };
  take(
    reader
      .prepareRaw(
        `SELECT c.command, c.rowKey, c.field, c.old FROM command_partner p JOIN change c ON c.command = p.command
         WHERE p.partner = ? AND p.command > ? ORDER BY p.command, c.n`,
      )
      .all(partnerId, span.after) as Entry[], // in this order
  );
  const ofPartner = rowsOf(reader, traces).filter(({ entity }) => !isShared(entity));
  const own = touchesOthers(reader, partnerId, span) ? ofPartner.filter(isOwn(reader, partnerId)) : ofPartner;
  traces.clear();
  take(
    reader
      .prepareRaw(
        `SELECT c.command, c.rowKey, c.field, c.old FROM row_key k JOIN change c ON c.rowKey = k.key
         WHERE k.entity IN (${sharedEntities.map((name) => `'${name}'`).join(', ')}) AND c.command > ?
         ORDER BY c.command, c.n`,
      )
      .all(span.after) as Entry[], // in this order
  );
  return [...own, ...rowsOf(reader, traces)];
}

function isShared(entity: EntityName): boolean {
  return sharedEntities.includes(entity);
}

function trace(
  traces: Map<number, Map<string, FieldTrace>>,
  rowKey: number,
  field: string,
  old: string | null,
  command: number,
  { upTo }: Span,
): void {
  let fields = traces.get(rowKey);
  if (fields === undefined) {
    fields = new Map();
    traces.set(rowKey, fields);
  }
  const isBetween = upTo === null || command <= upTo;
  const known = fields.get(field);
  if (known === undefined) {
    fields.set(field, { old, by: isBetween ? command : 0, oldAtEnd: isBetween ? undefined : old });
  } else if (isBetween) known.by = command;
  else if (known.oldAtEnd === undefined) known.oldAtEnd = old;
}

type Key = readonly [key: number, entity: string, row: string];

/** From so many rows on, reading all keys at once is faster than one by one. */
const MANY_ROWS = 500;

/** The rows by their keys; those of entities of other versions are left out. */
function rowsOf(
  reader: Reader,
  traces: ReadonlyMap<number, ReadonlyMap<string, FieldTrace>>,
): readonly RowTrace[] {
  const rows: RowTrace[] = [];
  const add = ([key, entity, row]: Key): void => {
    const fields = traces.get(key);
    if (fields !== undefined && isEntityName(entity)) rows.push({ entity, row, fields });
  };
  if (traces.size >= MANY_ROWS) {
    for (const key of reader.prepareRaw('SELECT key, entity, row FROM row_key').all() as Key[]) add(key); // in this order
    return rows;
  }
  const one = reader.prepareRaw('SELECT key, entity, row FROM row_key WHERE key = ?');
  for (const key of traces.keys()) {
    const found = one.get(key) as Key | undefined; // in this order
    if (found !== undefined) add(found);
  }
  return rows;
}

/** Whether one of the commands wrote rows of another partner too. */
function touchesOthers(reader: Reader, partnerId: string, { after }: Span): boolean {
  const found = reader
    .prepareRaw(
      `SELECT 1 FROM command_partner a JOIN command_partner b ON b.command = a.command AND b.partner <> a.partner
       WHERE a.partner = ? AND a.command > ? LIMIT 1`,
    )
    .get(partnerId, after);
  return found !== undefined;
}

/** Whether a row is the partner's. A row never changes its partner, so the table tells it of every moment. */
function isOwn(reader: Reader, partnerId: string): (row: RowTrace) => boolean {
  return ({ entity, row }) => {
    if (entity === 'partner') return row === partnerId;
    const home = reader.prepareRaw(tableOf(entity).home).get(row) as [number, string | null] | undefined; // two columns
    return home?.[1] === partnerId;
  };
}
