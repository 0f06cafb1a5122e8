import { compareClocks, type Clock } from '#shared/merge/clock.ts';
import { groupNameOf } from '#shared/merge/groups.ts';
import { clockOfGroup } from '#shared/merge/merge.ts';
import { OF_ALL_PARTNERS, type PartnerPayload, type PayloadSource } from '#shared/merge/payload.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { Connection } from '../engine/connection.ts';
import type { FieldClock } from './clock.ts';
import type { CommandRecord } from './command-log.ts';
import { deviceKey, thisDevice, type DeviceSetting } from './device.ts';
import { eraseDraftsOfDeleted } from './drafts.ts';
import { authorsOf, nameDevices } from './merge-authors.ts';
import { noteKnowledge } from './knowledge.ts';
import { isEmptyMerge, type PreparedMerge } from './merge-partner.ts';
import type { MergedRow } from './place-merge.ts';
import { writeEffects, type Clocks } from './write-path.ts';
import { MERGE } from './sentence.ts';

/** Whose payload is written, and as which command of this device. */
type Merging = Pick<CommandRecord, 'seq' | 'id' | 'clock' | 'at'> &
  Pick<DeviceSetting, 'newId' | 'place'> & {
    readonly payload: PartnerPayload;
    readonly from: PayloadSource;
    /** Of this device, for what comes back from others. */
    readonly userName: string;
  };

/** Writes what `prepareMerge` found, in the same transaction; of a payload that brings nothing only what its author has seen. */
export function writeMerge(
  connection: Connection,
  prepared: PreparedMerge,
  { payload, from, userName, seq, id, clock, at, newId, place }: Merging,
): void {
  const source = deviceKey(connection, from.device, at);
  if (!isEmptyMerge(prepared)) {
    const partnerId = payload.partnerId === OF_ALL_PARTNERS ? null : (payload.partnerId as PartnerId); // ids were checked
    const device = thisDevice(connection, { now: at, newId, place });
    const command = { name: MERGE, parameters: {}, partnerId };
    const facts = {
      seq,
      id,
      at,
      clock,
      device,
      source,
      who: authorsOf(connection.reader, prepared.rows, from, userName),
    };
    const record: CommandRecord = { ...facts, kind: 'merge', target: null, command };
    const clocks = foreignClocks(connection, record, prepared.rows);
    writeEffects(connection, record, prepared.effects, () => undefined, clocks);
    finishMerge(connection, prepared, { clocks, partnerId: payload.partnerId, seq });
    eraseDraftsOfDeleted(connection, prepared.effects);
  }
  noteKnowledge(connection, payload, at);
  nameDevices(connection, from, at);
}

/** The clocks that were written with elsewhere; `prepareMerge` says which. */
function foreignClocks(
  connection: Connection,
  { clock, device, seq, at }: CommandRecord,
  rows: readonly MergedRow[],
): Clocks {
  const byRow = Map.groupBy(rows, ({ entity }) => entity);
  const found = new Map(
    [...byRow].map(([entity, list]) => [entity, new Map(list.map((row) => [row.id, row.after]))]),
  );
  const keys = new Map<string, number>();
  const stored = ([wall, counter, id, n]: Clock): FieldClock => {
    let key = keys.get(id);
    if (key === undefined) keys.set(id, (key = deviceKey(connection, id, at)));
    return { wall, counter, device: key, seq: n };
  };
  const own: FieldClock = { ...clock, device, seq };
  return {
    made: (entity, row) => {
      const after = found.get(entity)?.get(row);
      return after === undefined ? own : stored(after.made);
    },
    of: ({ entity, row }, field, inGroup = '') => {
      const after = found.get(entity)?.get(row);
      return after === undefined
        ? own
        : stored(clockOfGroup(after, inGroup === '' ? groupNameOf(entity, field) : inGroup));
    },
  };
}

/** Writes what no command logs: when rows were made, and what was erased. */
function finishMerge(
  connection: Connection,
  { rows, erased }: PreparedMerge,
  { clocks, partnerId, seq }: { readonly clocks: Clocks; readonly partnerId: string; readonly seq: number },
): void {
  const remake = connection.prepare(
    'UPDATE row_key SET wall = ?, counter = ?, device = ?, seq = ? WHERE entity = ? AND row = ?',
  );
  for (const { entity, id, before, after } of rows) {
    if (before === null || compareClocks(before.made, after.made) === 0) continue;
    const { wall, counter, device, seq } = clocks.made(entity, id);
    remake.run(wall, counter, device, seq, entity, id);
  }
  const erase = connection.prepare(
    'INSERT INTO erased (partner, row, command) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const id of erased) erase.run(partnerId, id, seq);
}
