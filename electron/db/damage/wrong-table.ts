import { entityNames } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/** Columns of the tables that are no entity's, as the statements over them name them. */
const others: Readonly<Record<string, string>> = {
  command:
    'seq, id, kind, target, name, parameters, label, partner, who, source, at, clockWall, clockCounter, device',
  command_partner: 'partner, command',
  row_key: 'key, entity, row, wall, counter, device, seq',
  change: 'command, n, rowKey, field, old, new, wall, counter, device, seq',
  field_clock: 'rowKey, field, wall, counter, device, seq',
  unknown_field: 'entity, row, field, value, inGroup',
  device: 'key, id, firstSeen, name, role',
  erased: 'partner, row, command',
  knows: 'partner, level, device, seq',
  meta: 'key, value',
  draft: 'id, entity, "row", field, partnerId, personIds, label, text, form, at',
};

/**
 * A table of the newest version that lacks one of its columns, or null. A bit that changed in the description of a table can give a
 * column another name, which no check of the structure sees.
 */
export function findWrongTable(reader: Reader): string | null {
  const statements = [
    ...entityNames.map((name) => [name, tableOf(name).selectRow] as const),
    ...Object.entries(others).map(([name, columns]) => [name, `SELECT ${columns} FROM ${name}`] as const),
  ];
  for (const [name, sql] of statements) {
    try {
      reader.prepareRaw(sql);
    } catch {
      return `the table ${name} is not as it was made`;
    }
  }
  return null;
}
