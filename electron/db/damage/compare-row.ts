import { putBackSaved, settleRows } from '#shared/edit/findings/finding-edits.ts';
import type { FieldValue } from '#shared/model/change.ts';
import { fromColumn, fromLog, parsed, type ColumnValue } from '../engine/column-value.ts';
import type { Reader } from '../engine/connection.ts';
import { findTable, tableOf, type EntityTable } from '../engine/entity-table.ts';

/** One row of an entity by its small number. */
export type RowKey = { readonly key: number; readonly entity: string; readonly row: string };

/**
 * What does not agree in one field: the value with what was logged last, the row with the log that knows it, a reference with the rows
 * that are there, the clock with the command that set it, or an entry of the log with the one before.
 */
export type Finding = RowKey & {
  readonly kind: 'value' | 'missing' | 'reference' | 'clock' | 'log';
  readonly field: string;
  readonly stored: FieldValue;
  readonly logged: FieldValue;
};

/** What the log says about one field, read from its newest entry back. JSON texts, null = nothing, or erased. */
type Trace = {
  readonly newest: string | null;
  readonly command: number;
  readonly n: number;
  oldest: string | null;
  /** Whether the entry read last is part of a repair. */
  repaired: boolean;
};

/** The history of one row, read in parts. */
export type RowWalk = RowKey & {
  readonly traces: Map<string, Trace>;
  readonly findings: Finding[];
  /** The entry before which the next part begins. */
  before: readonly [command: number, n: number];
};

type Entry = readonly [
  command: number,
  n: number,
  field: string,
  old: string | null,
  now: string | null,
  name: string,
];

/** Commands that write over what stands in the file otherwise than it was saved: their old values need not be the ones logged before. */
const REPAIRS: ReadonlySet<string> = new Set([settleRows.name, putBackSaved.name]);

/** How many entries of the log are read in one go. */
const ENTRIES_AT_ONCE = 300;
const AFTER_ALL: RowWalk['before'] = [Number.MAX_SAFE_INTEGER, 0];

export function startWalk(key: RowKey): RowWalk {
  return { ...key, traces: new Map(), findings: [], before: AFTER_ALL };
}

/** Reads the next part of the row's history; false when that was the last one. */
export function readPart(reader: Reader, walk: RowWalk): boolean {
  const entries = reader
    .prepareRaw(
      `SELECT c.command, c.n, c.field, c.old, c.new, ifnull(d.name, '')
       FROM change c LEFT JOIN command d ON d.seq = c.command
       WHERE c.rowKey = ? AND (c.command, c.n) < (?, ?)
       ORDER BY c.command DESC, c.n DESC LIMIT ${ENTRIES_AT_ONCE}`,
    )
    .all(walk.key, ...walk.before) as Entry[]; // in this order
  for (const [command, n, field, old, now, name] of entries) {
    walk.before = [command, n];
    const repaired = REPAIRS.has(name);
    const trace = walk.traces.get(field);
    if (trace === undefined) {
      walk.traces.set(field, { newest: now, command, n, oldest: old, repaired });
      continue;
    }
    const isGap = trace.oldest !== null && now !== null && !isSame(walk.entity, field, trace.oldest, now);
    if (isGap && !trace.repaired) {
      walk.findings.push(findingOf(walk, 'log', field, readable(trace.oldest), readable(now)));
    }
    trace.oldest = old;
    trace.repaired = repaired;
  }
  return entries.length === ENTRIES_AT_ONCE;
}

/** Compares the row as it is with its history, once that has been read. A row that was never logged agrees with everything. */
export function compareRow(reader: Reader, walk: RowWalk): readonly Finding[] {
  const table = findTable(walk.entity);
  const values = table === null ? null : rowOf(reader, table, walk.row);
  for (const [field, trace] of walk.traces) {
    const wrong = compareField(reader, walk, { table, values, field, trace });
    if (wrong !== null) walk.findings.push(wrong);
  }
  if (table !== null && values !== null && walk.traces.size > 0) lookAtRest(reader, walk, table, values);
  compareClocks(reader, walk);
  return walk.findings;
}

type FieldHere = {
  readonly table: EntityTable | null;
  readonly values: readonly ColumnValue[] | null;
  readonly field: string;
  readonly trace: Trace;
};

function compareField(
  reader: Reader,
  walk: RowWalk,
  { table, values, field, trace }: FieldHere,
): Finding | null {
  const position = table?.positionOf.get(field);
  const column = position === undefined ? undefined : table?.columns[position];
  const kept = keptAside(reader, walk, field);
  const logged = trace.newest === null ? null : readable(trace.newest);
  if (column === undefined || position === undefined || values === null) {
    // A field of another version, or one that waits for what it refers to.
    if (kept === trace.newest) return null;
    const isGone = column !== undefined || kept === null;
    return findingOf(walk, isGone ? 'missing' : 'value', field, readable(kept), logged);
  }
  const stored = values[position] ?? null;
  const wanted = trace.newest === null ? column.initial : readColumn(column.kind, trace.newest);
  if (stored === wanted || (kept !== null && kept === trace.newest)) return null;
  return findingOf(walk, 'value', field, shown(column.kind, stored), logged);
}

/**
 * What was never set has to be at its default, and references have to lead somewhere. A row whose making is not in the log came from
 * outside: its defaults are unknown, and once it is removed nothing of it matters any more.
 */
function lookAtRest(reader: Reader, walk: RowWalk, table: EntityTable, values: readonly ColumnValue[]): void {
  const isMadeHere = walk.traces.get('deleted')?.oldest === null;
  if (!isMadeHere && values[table.positionOf.get('deleted') ?? -1] === 1) return;
  for (const [position, { name, kind, initial, ref }] of table.columns.entries()) {
    const value = values[position] ?? null;
    if (isMadeHere && !walk.traces.has(name) && value !== initial) {
      walk.findings.push(findingOf(walk, 'value', name, shown(kind, value), shown(kind, initial)));
    }
    if (ref === null || typeof value !== 'string' || walk.findings.some(({ field }) => field === name))
      continue;
    if (reader.prepareRaw(tableOf(ref).exists).get(value) === undefined) {
      walk.findings.push(findingOf(walk, 'reference', name, value, value));
    }
  }
}

type ClockRow = readonly [field: string, wall: number, counter: number, device: number, seq: number];

function compareClocks(reader: Reader, walk: RowWalk): void {
  const rows = reader
    .prepareRaw('SELECT field, wall, counter, device, seq FROM field_clock WHERE rowKey = ?')
    .all(walk.key) as ClockRow[]; // in this order
  const clocks = new Map(rows.map(([field, ...clock]) => [field, clock.join(' ')]));
  for (const [field, { command, n }] of walk.traces) {
    const set = reader
      .prepareRaw(
        `SELECT ifnull(c.wall, d.clockWall), ifnull(c.counter, d.clockCounter), ifnull(c.device, d.device), ifnull(c.seq, d.seq)
         FROM change c JOIN command d ON d.seq = c.command WHERE c.command = ? AND c.n = ?`,
      )
      .get(command, n) as readonly number[] | undefined; // four integers
    const wanted = set?.join(' ') ?? '';
    const found = clocks.get(field) ?? '';
    if (wanted !== found) walk.findings.push(findingOf(walk, 'clock', field, found, wanted));
  }
}

function rowOf(reader: Reader, table: EntityTable, row: string): readonly ColumnValue[] | null {
  return (reader.prepareRaw(table.selectRow).get(row) as ColumnValue[] | undefined) ?? null; // columns of the table
}

function keptAside(reader: Reader, { entity, row }: RowKey, field: string): string | null {
  const found = reader
    .prepareRaw('SELECT value FROM unknown_field WHERE entity = ? AND row = ? AND field = ?')
    .get(entity, row, field) as [string] | undefined; // one text column
  return found?.[0] ?? null;
}

/** Two texts of the log are the same when their columns would be. */
function isSame(entity: string, field: string, a: string, b: string): boolean {
  if (a === b) return true;
  const table = findTable(entity);
  const kind = table?.columns[table.positionOf.get(field) ?? -1]?.kind;
  return kind !== undefined && kind !== 'json' && readColumn(kind, a) === readColumn(kind, b);
}

/** The column value of a logged text; a text that is none, which equals nothing, where the log itself is damaged. */
function readColumn(kind: EntityTable['columns'][number]['kind'], text: string): ColumnValue | undefined {
  try {
    return fromLog(kind, text);
  } catch {
    return undefined;
  }
}

function shown(kind: EntityTable['columns'][number]['kind'], value: ColumnValue): FieldValue {
  try {
    return fromColumn(kind, value);
  } catch {
    return value; // no longer JSON
  }
}

function readable(text: string | null): FieldValue {
  try {
    return text === null ? null : parsed(text);
  } catch {
    return text;
  }
}

function findingOf(
  { key, entity, row }: RowKey,
  kind: Finding['kind'],
  field: string,
  stored: FieldValue,
  logged: FieldValue,
): Finding {
  return { key, entity, row, kind, field, stored, logged };
}
