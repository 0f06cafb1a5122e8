import { groupNameOf } from '#shared/merge/groups.ts';
import type { Connection } from '../engine/connection.ts';
import { clockAfter, isLater, type Clock, type FieldClock } from './clock.ts';

/** With which clock a field of a row is written; `inGroup` names the group of a field of a later version. */
export type ClockOf = (row: KeyOfRow, field: string, inGroup?: string) => FieldClock;
export type KeyOfRow = {
  readonly key: number;
  readonly entity: string;
  readonly row: string;
  /** Whether the same command made it. */
  readonly isNew: boolean;
};

/**
 * The clocks of a commit of this device: its own, or later where what it changes was written later. Fields that merge as one get one
 * clock. Cost: one query for each row that was there before.
 */
export function clocksOfCommit(connection: Connection, command: FieldClock): ClockOf {
  let rowKey = 0;
  let stored: ReadonlyMap<string, Clock> = new Map();
  let written = new Map<string, FieldClock>();
  return ({ key, entity, isNew }, field) => {
    if (isNew) return command;
    if (key !== rowKey) {
      rowKey = key;
      stored = storedClocks(connection, key, entity);
      written = new Map();
    }
    const group = groupNameOf(entity, field);
    const known = written.get(group);
    if (known !== undefined) return known;
    const after = clockAfter(stored.get(group) ?? stored.get(MADE) ?? null, command);
    const clock = after === command ? command : { ...command, ...after };
    written.set(group, clock);
    return clock;
  };
}

/** No group has this name. */
const MADE = '';

type StoredRow = readonly [field: string, wall: number, counter: number];

/** The newest clock of each group of a row, and under `MADE` that of its making. */
function storedClocks(connection: Connection, key: number, entity: string): ReadonlyMap<string, Clock> {
  const rows = connection
    .prepareRaw(
      `SELECT ifnull(nullif(u.inGroup, ''), f.field), f.wall, f.counter FROM row_key k JOIN field_clock f ON f.rowKey = k.key
       LEFT JOIN unknown_field u ON u.entity = k.entity AND u.row = k.row AND u.field = f.field WHERE k.key = :key
       UNION ALL SELECT '', wall, counter FROM row_key WHERE key = :key AND wall IS NOT NULL`,
    )
    .all({ key }) as StoredRow[]; // in this order
  const clocks = new Map<string, Clock>();
  for (const [field, wall, counter] of rows) {
    const group = field === MADE ? MADE : groupNameOf(entity, field);
    const known = clocks.get(group);
    if (known === undefined || isLater({ wall, counter }, known)) clocks.set(group, { wall, counter });
  }
  return clocks;
}
