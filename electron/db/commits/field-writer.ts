import type { ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import type { FieldClock } from './clock.ts';
import type { CommandRecord } from './command-log.ts';

/** How many fields go into one statement: a third faster than one by one for an import of 5,000 people; more gains nothing. */
const FIELDS_AT_ONCE = 8;
const LOG_COLUMNS = 6;
const CLOCK_COLUMNS = 6;
const FULL_LOG = logStatement(FIELDS_AT_ONCE);
const FULL_CLOCKS = clockStatement(FIELDS_AT_ONCE);
/** For a field whose clock is not the one of its command. */
const LOG_WITH_CLOCK = `INSERT INTO change (command, n, rowKey, field, old, new, wall, counter, device, seq)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

function logStatement(count: number): string {
  return `INSERT INTO change (command, n, rowKey, field, old, new) VALUES ${repeated('(?, ?, ?, ?, ?, ?)', count)}`;
}

function clockStatement(count: number): string {
  return `INSERT INTO field_clock (rowKey, field, wall, counter, device, seq) VALUES ${repeated('(?, ?, ?, ?, ?, ?)', count)}
    ON CONFLICT DO UPDATE SET wall = excluded.wall, counter = excluded.counter, device = excluded.device, seq = excluded.seq`;
}

function repeated(values: string, count: number): string {
  return Array.from({ length: count }, () => values).join(', ');
}

/** One field as it is logged; old or new null = the field was not, or is not, there. */
export type WrittenField = {
  readonly rowKey: number;
  readonly field: string;
  readonly old: string | null;
  readonly now: string | null;
};
/** Logs one field and sets its clock. */
export type WriteField = (written: WrittenField, clock: FieldClock) => void;
/** `flush` has to be called at the end: fields are written in groups. */
export type FieldWriter = { readonly write: WriteField; readonly flush: () => void };

/** Writes the log and the clocks of one command. */
export function fieldWriter(connection: Connection, { seq, device, clock: own }: CommandRecord): FieldWriter {
  let n = 0;
  let log: ColumnValue[] = [];
  let clocks: ColumnValue[] = [];
  const flushLog = (): void => {
    const count = log.length / LOG_COLUMNS;
    if (count > 0) connection.prepare(count === FIELDS_AT_ONCE ? FULL_LOG : logStatement(count)).run(...log);
    log = [];
  };
  const flushClocks = (): void => {
    const count = clocks.length / CLOCK_COLUMNS;
    if (count > 0)
      connection.prepare(count === FIELDS_AT_ONCE ? FULL_CLOCKS : clockStatement(count)).run(...clocks);
    clocks = [];
  };
  const write: WriteField = ({ rowKey, field, old, now }, clock) => {
    const isOwn =
      clock.seq === seq &&
      clock.device === device &&
      clock.wall === own.wall &&
      clock.counter === own.counter;
    if (isOwn) log.push(seq, n, rowKey, field, old, now);
    else {
      connection
        .prepare(LOG_WITH_CLOCK)
        .run(seq, n, rowKey, field, old, now, clock.wall, clock.counter, clock.device, clock.seq);
    }
    n += 1;
    clocks.push(rowKey, field, clock.wall, clock.counter, clock.device, clock.seq);
    if (log.length === FIELDS_AT_ONCE * LOG_COLUMNS) flushLog();
    if (clocks.length === FIELDS_AT_ONCE * CLOCK_COLUMNS) flushClocks();
  };
  return {
    write,
    flush: () => {
      flushLog();
      flushClocks();
    },
  };
}
