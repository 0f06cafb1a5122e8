import type { ErasureWay } from '#shared/model/erasure.ts';
import { erasureReceiptId } from '#shared/model/erasure-receipt.ts';
import { fieldPolicies } from '#shared/model/field-policy.ts';
import type { NewId, PartnerId } from '#shared/model/id.ts';
import { entityNames, entityOf } from '#shared/model/registry.ts';
import { tick } from '../commits/clock.ts';
import { lastCommand, type CommandRecord } from '../commits/command-log.ts';
import { thisDevice } from '../commits/device.ts';
import { effectsOf } from '../commits/effects.ts';
import { ERASE } from '../commits/sentence.ts';
import { newStaging, stagedRow, type Staging } from '../commits/staging.ts';
import { writeEffects } from '../commits/write-path.ts';
import { fromColumn, toColumn, type ColumnValue } from '../engine/column-value.ts';
import type { Connection } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';
import type { RowIds } from './person-rows.ts';
import { scrubbed, type Scrubbing } from './scrub-value.ts';

/** What becomes of the text in a field; null: nothing was decided, only whole names go. */
export type Ways = (entity: string, row: string, field: string) => ErasureWay | null;

/** Who erases, and when (milliseconds since 1970). */
export type Eraser = {
  readonly at: number;
  readonly newId: NewId;
  readonly place: string;
  readonly userName: string;
};

/**
 * Writes what an erasure changes in rows that stay, as a command of its own: texts lose the name by a clock that is newer than what others
 * have, so that it goes from theirs too, and this device gives its receipt. Rows of the person are left alone. Belongs into the transaction that
 * scrubs the file; the log of it is scrubbed there.
 */
export function writeErasure(
  connection: Connection,
  { gone, scrubbing, ways, personId }: ErasedPerson,
  { at, newId, place, userName }: Eraser,
): void {
  const partnerId = homeOf(connection, personId);
  const device = thisDevice(connection, { now: at, newId, place });
  const staging = newStaging(connection);
  const words: Scrubbing = { ids: new Set(), words: scrubbing.words };
  for (const entity of entityNames) stageTexts(staging, tableOf(entity), { gone, scrubbing: words, ways });
  if (partnerId !== null) stageReceipt(staging, { partnerId, personId, device });
  const effects = effectsOf(staging);
  if (effects.rows.length === 0) return;
  const last = lastCommand(connection);
  const record: CommandRecord = {
    seq: last.seq + 1,
    id: newId(),
    kind: 'do',
    target: null,
    command: { name: ERASE, parameters: {}, partnerId },
    who: userName,
    source: null,
    at,
    clock: tick(last.clock, at),
    device,
  };
  writeEffects(connection, record, effects, () => undefined);
}

/** Somebody who goes: their rows, their words, and what was decided about texts. */
export type ErasedPerson = {
  readonly personId: string;
  readonly gone: RowIds;
  readonly scrubbing: Scrubbing;
  readonly ways: Ways;
};

/** The partner of somebody, also where only the id is left. */
export function homeOf({ reader }: Pick<Connection, 'reader'>, personId: string): PartnerId | null {
  const found = (reader.prepareRaw('SELECT partnerId FROM person WHERE id = ?').get(personId) ??
    reader.prepareRaw('SELECT partner FROM erased WHERE row = ?').get(personId)) as [PartnerId] | undefined; // one text column
  return found?.[0] ?? null;
}

function stageTexts(
  staging: Staging,
  table: ReturnType<typeof tableOf>,
  { gone, scrubbing, ways }: Omit<ErasedPerson, 'personId'>,
): void {
  const { fields, policy } = entityOf(table.entity);
  const policies = fieldPolicies(fields, policy);
  const columns = table.columns.filter(({ name }) =>
    ['text', 'inside', 'name'].includes(policies.get(name)?.names ?? 'never'),
  );
  if (columns.length === 0) return;
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  const rows = staging.connection
    .prepareRaw(`SELECT id, ${names} FROM "${table.entity}"`)
    .all() as ColumnValue[][];
  for (const [id, ...values] of rows) {
    if (gone.get(table.entity)?.has(String(id)) === true) continue;
    for (const [at, { name, kind }] of columns.entries()) {
      const before = values[at] ?? null;
      if (before === null) continue;
      const after = toColumn(
        kind,
        scrubbed(fromColumn(kind, before), scrubbing, ways(table.entity, String(id), name)),
      );
      if (after === before || sameJson(kind, after, before)) continue;
      const staged = stagedRow(staging, table, String(id));
      const position = table.positionOf.get(name);
      if (staged.after !== null && position !== undefined) staged.after[position] = after;
    }
  }
}

function sameJson(kind: string, after: ColumnValue, before: ColumnValue): boolean {
  return kind === 'json' && JSON.stringify(fromColumn('json', before)) === after;
}

function stageReceipt(
  staging: Staging,
  {
    partnerId,
    personId,
    device,
  }: { readonly partnerId: PartnerId; readonly personId: string; readonly device: number },
): void {
  const [deviceId] = staging.connection.prepareRaw('SELECT id FROM device WHERE key = ?').get(device) as [
    string,
  ]; // this device is there
  const table = tableOf('erasure_receipt');
  const staged = stagedRow(staging, table, erasureReceiptId(personId, deviceId));
  if (staged.before !== null) return;
  const fields: Readonly<Record<string, string>> = { partnerId, erasedId: personId, deviceId };
  staged.after = table.columns.map(({ name }, position) => fields[name] ?? table.initial[position] ?? null);
}
