import { entityNames } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/**
 * The numbers of all commands that wrote something about a person: the person, what refers to them now, and seats that they came to or
 * left. Cost: looks through the partner's rows that can refer to people, and at their part of the log.
 */
export function commandsAbout(reader: Reader, partnerId: string, personId: string): readonly number[] {
  const commands = new Set<number>();
  const add = (found: unknown): void => {
    for (const [command] of found as [number][]) commands.add(command); // one integer column
  };
  add(
    reader
      .prepareRaw(
        `SELECT DISTINCT c.command FROM row_key k JOIN change c ON c.rowKey = k.key
         WHERE k.entity = 'person' AND k.row = ?`,
      )
      .all(personId),
  );
  for (const entity of entityNames) {
    const { columns, partnerPosition } = tableOf(entity);
    const one = columns.filter(({ ref }) => ref === 'person').map(({ name }) => `t."${name}" = :personId`);
    const lists = columns
      .filter(({ listOf }) => listOf === 'person')
      .map(({ name }) => `instr(t."${name}", :quoted) > 0`);
    const conditions = [...one, ...lists];
    if (conditions.length === 0 || partnerPosition < 0) continue;
    add(
      reader
        .prepareRaw(
          `SELECT DISTINCT c.command FROM "${entity}" t JOIN row_key k ON k.entity = '${entity}' AND k.row = t.id
           JOIN change c ON c.rowKey = k.key WHERE t.partnerId = :partnerId AND (${conditions.join(' OR ')})`,
        )
        .all({ partnerId, ...idParameters(personId, one.length > 0, lists.length > 0) }),
    );
  }
  add(
    reader
      .prepareRaw(
        `SELECT DISTINCT c.command FROM seat t JOIN row_key k ON k.entity = 'seat' AND k.row = t.id
         JOIN change c ON c.rowKey = k.key
         WHERE t.partnerId = :partnerId AND c.field = 'personId' AND (c.old = :quoted OR c.new = :quoted)`,
      )
      .all({ partnerId, quoted: JSON.stringify(personId) }),
  );
  return [...commands];
}

/** Only what the statement names may be bound. */
function idParameters(personId: string, one: boolean, list: boolean): Readonly<Record<string, string>> {
  return { ...(one ? { personId } : {}), ...(list ? { quoted: JSON.stringify(personId) } : {}) };
}
