import type { ColumnValue } from '../engine/column-value.ts';
import type { CommandRecord } from './command-log.ts';
import type { Connection } from '../engine/connection.ts';

/** How many fields go into one statement: a third faster than one by one for an import of 5,000 people; more gains nothing. */
const FIELDS_AT_ONCE = 8;
const CLOCK_COLUMNS = 5;
const FULL_LOG = logStatement(FIELDS_AT_ONCE);
const FULL_CLOCKS = clockStatement(FIELDS_AT_ONCE);

function logStatement(count: number): string {
  return `INSERT INTO change VALUES ${repeated('(?, ?, ?, ?, ?, ?)', count)}`;
}

function clockStatement(count: number): string {
  return `INSERT INTO field_clock VALUES ${repeated('(?, ?, ?, ?, ?)', count)} ON CONFLICT DO UPDATE
    SET wall = excluded.wall, counter = excluded.counter, device = excluded.device`;
}

function repeated(values: string, count: number): string {
  return Array.from({ length: count }, () => values).join(', ');
}

/** Logs one field and sets its clock; old or new null = the field was not, or is not, there. */
export type WriteField = (rowKey: number, field: string, old: string | null, now: string | null) => void;
/** `flush` has to be called at the end: fields are written in groups. */
export type FieldWriter = { readonly write: WriteField; readonly flush: () => void };

/** Writes the log and the clocks of one command. */
export function fieldWriter(connection: Connection, record: CommandRecord): FieldWriter {
  const { seq, device } = record;
  const { wall, counter } = record.clock;
  let n = 0;
  let log: ColumnValue[] = [];
  let clocks: ColumnValue[] = [];
  const flush = (): void => {
    const count = clocks.length / CLOCK_COLUMNS;
    if (count === 0) return;
    const isFull = count === FIELDS_AT_ONCE;
    connection.prepare(isFull ? FULL_LOG : logStatement(count)).run(...log);
    connection.prepare(isFull ? FULL_CLOCKS : clockStatement(count)).run(...clocks);
    log = [];
    clocks = [];
  };
  const write: WriteField = (rowKey, field, old, now) => {
    log.push(seq, n, rowKey, field, old, now);
    clocks.push(rowKey, field, wall, counter, device);
    n += 1;
    if (n % FIELDS_AT_ONCE === 0) flush();
  };
  return { write, flush };
}
