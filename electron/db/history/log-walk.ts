import { entityNames, entityOf, isEntityName, type EntityName } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/** What the log says of one field after a moment, oldest first: which commands wrote it, and the value that each found. */
export type FieldTrace = {
  readonly commands: number[];
  /** JSON texts; null = the row was not there yet, or the value was erased. */
  readonly olds: (string | null)[];
};

/** One row that was written after a moment. */
export type RowTrace = {
  readonly entity: EntityName;
  readonly row: string;
  readonly fields: ReadonlyMap<string, FieldTrace>;
};

/** Whether the fields of rows that were made since are wanted too, as for a moment after their making; else only the making itself. */
export type WalkOptions = { readonly withMade: boolean };

type Entry = readonly [command: number, rowKey: number, field: string, old: string | null];

/** The entities that all partners share. */
const sharedEntities = entityNames.filter((name) => name !== 'partner' && entityOf(name).scope === 'profile');

/**
 * The rows of a partner, and of what all partners share, that were written after a moment. Cost: reads each entry of the log since
 * then once; of 100,000 about 200 ms.
 */
export function walkLog(
  reader: Reader,
  partnerId: string,
  after: number,
  { withMade }: WalkOptions,
): readonly RowTrace[] {
  const traces = new Map<number, Map<string, FieldTrace>>();
  const take = (entries: readonly Entry[]): void => {
    for (const [command, rowKey, field, old] of entries) {
      const fields = traces.get(rowKey);
      if (!withMade && field !== 'deleted' && fields?.get('deleted')?.olds[0] === null) continue;
      trace(traces, rowKey, field, old, command);
    }
  };
  take(
    reader
      .prepareRaw(
        `SELECT c.command, c.rowKey, c.field, c.old FROM command_partner p JOIN change c ON c.command = p.command
         WHERE p.partner = ? AND p.command > ? ORDER BY p.command, c.n`,
      )
      .all(partnerId, after) as Entry[], // in this order
  );
  const ofPartner = rowsOf(reader, traces).filter(({ entity }) => !isShared(entity));
  const isMine = isOwn(reader, partnerId);
  const own = touchesOthers(reader, partnerId, after)
    ? ofPartner.filter(({ entity, row }) => isMine(entity, row))
    : ofPartner;
  traces.clear();
  take(
    reader
      .prepareRaw(
        `SELECT c.command, c.rowKey, c.field, c.old FROM row_key k JOIN change c ON c.rowKey = k.key
         WHERE k.entity IN (${sharedEntities.map((name) => `'${name}'`).join(', ')}) AND c.command > ?
         ORDER BY c.command, c.n`,
      )
      .all(after) as Entry[], // in this order
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
): void {
  let fields = traces.get(rowKey);
  if (fields === undefined) {
    fields = new Map();
    traces.set(rowKey, fields);
  }
  const known = fields.get(field);
  if (known === undefined) fields.set(field, { commands: [command], olds: [old] });
  else {
    known.commands.push(command);
    known.olds.push(old);
  }
}

/** The value that a field had right after a command, as JSON text; undefined = nothing wrote it since, so it is as it is now. */
export function oldAfter({ commands, olds }: FieldTrace, command: number): string | null | undefined {
  const at = commands.findIndex((each) => each > command);
  return at < 0 ? undefined : (olds[at] ?? null);
}

/** The newest command up to another one that wrote a field, Infinity for any; 0 = none did. */
export function lastWriter({ commands }: FieldTrace, upTo: number): number {
  return commands.findLast((each) => each <= upTo) ?? 0;
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
function touchesOthers(reader: Reader, partnerId: string, after: number): boolean {
  const found = reader
    .prepareRaw(
      `SELECT 1 FROM command_partner a JOIN command_partner b ON b.command = a.command AND b.partner <> a.partner
       WHERE a.partner = ? AND a.command > ? LIMIT 1`,
    )
    .get(partnerId, after);
  return found !== undefined;
}

/** Whether a row is the partner's, deleted ones included. A row never changes its partner, so the table tells it of every moment. */
export function isOwn(reader: Reader, partnerId: string): (entity: EntityName, row: string) => boolean {
  return (entity, row) => {
    if (entity === 'partner') return row === partnerId;
    const home = reader.prepareRaw(tableOf(entity).home).get(row) as [number, string | null] | undefined; // two columns
    return home?.[1] === partnerId;
  };
}
