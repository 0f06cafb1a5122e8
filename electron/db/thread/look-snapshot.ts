import { v7 } from 'uuid';
import { SnapshotRefused } from '#electron/sharing/file/snapshot-refused.ts';
import type { SnapshotRefusal } from '#shared/ipc/snapshot-types.ts';
import type { PartnerRows } from '#shared/model/partner-state.ts';
import { entityNames, entityOf, type EntityName } from '#shared/model/registry.ts';
import { readPayload } from '#shared/merge/read-payload.ts';
import { Store } from '../commits/store.ts';
import { openForWriting, type Reader } from '../engine/connection.ts';
import { migrations } from '../migrations/list.ts';
import { migrate } from '../migrations/migrate.ts';
import { readPartner, readShared } from '../reads/rows.ts';
import { mergeTold, orRefusal, problemRefused, readTold } from './snapshot-calls.ts';

/**
 * The partner as this content has it, to be looked at: as a merge into an empty profile in memory would show it, so that what is foreign is checked
 * as ever, and nothing is written. What all partners share is ours, and theirs where we have none. Cost: a new database and one merge.
 */
export function lookAtSnapshot(store: Store, content: Uint8Array): PartnerRows | SnapshotRefusal {
  return orRefusal(() => {
    const rows = readAlone(content, erasedHere(store.reader));
    const ours = readShared(store.reader);
    const shown: Partial<Record<EntityName, readonly { readonly id: string }[]>> = {};
    for (const name of entityNames) {
      const isOurs = new Set(ours[name].map(({ id }) => id as string));
      const isShared = name !== 'partner' && entityOf(name).scope === 'profile';
      shown[name] = isShared
        ? [...ours[name], ...rows[name].filter(({ id }) => !isOurs.has(id))]
        : rows[name];
    }
    return shown as PartnerRows; // one list for each entity was just put in
  });
}

/** Whoever was erased here is not shown again by an old file. */
function erasedHere(reader: Reader): readonly string[] {
  return (reader.prepareRaw('SELECT row FROM erased').all() as [string][]).flat(); // one text column
}

function readAlone(content: Uint8Array, erased: readonly string[]): PartnerRows {
  const connection = openForWriting(':memory:');
  try {
    migrate(connection, migrations, () => undefined);
    const alone = new Store(connection, false, { now: Date.now, newId: v7 });
    const told = readTold(content);
    const reading = readPayload(told.payload);
    if ('problem' in reading) throw problemRefused(reading.problem);
    const { payload } = reading;
    mergeTold(alone, { ...told, payload: { ...payload, erased: [...payload.erased, ...erased] } }, {});
    const rows = readPartner(alone.reader, payload.partnerId);
    if (rows === null) throw new SnapshotRefused('bad-content', 'partner');
    return rows;
  } finally {
    connection.db.close();
  }
}
