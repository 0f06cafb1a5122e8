import { ownersOf } from '#shared/merge/erased-ids.ts';
import { entityNames } from '#shared/model/registry.ts';
import type { Reader } from '../engine/connection.ts';
import { tableOf } from '../engine/entity-table.ts';

/** Ids by entity. */
export type RowIds = Map<string, Set<string>>;

/**
 * The rows that go with a person: the person, what cannot be without them or without such a row, and what is about nobody else. Deleted
 * rows too. Tables that an earlier version lacks hold nothing.
 */
export function rowsOfPerson(reader: Reader, personId: string): RowIds {
  const found: RowIds = new Map([['person', new Set([personId])]]);
  for (let grows = true; grows;) {
    grows = false;
    for (const entity of entityNames)
      for (const { name, ref } of tableOf(entity).columns) {
        if (ref === null || !ownersOf(entity).includes(name)) continue;
        const owners = found.get(ref);
        if (owners === undefined) continue;
        const ids = reader
          .prepareRaw(`SELECT id FROM "${entity}" WHERE "${name}" IN (SELECT value FROM json_each(?))`)
          .all(JSON.stringify([...owners])) as [string][]; // one text column
        for (const [id] of ids) grows = add(found, entity, id) || grows;
      }
  }
  for (const [id, rowId] of reader.prepareRaw('SELECT id, rowId FROM only_for_me').all() as [
    string,
    string,
  ][])
    if ([...found.values()].some((ids) => ids.has(rowId))) add(found, 'only_for_me', id);
  const differences = reader
    .prepareRaw(
      'SELECT id FROM conflict WHERE EXISTS (SELECT 1 FROM json_each(personIds) WHERE value = ?) OR rowId IN (SELECT value FROM json_each(?))',
    )
    .all(personId, JSON.stringify([...found.values()].flatMap((ids) => [...ids]))) as [string][]; // one text column
  for (const [id] of differences) add(found, 'conflict', id);
  const decisions = reader.prepareRaw('SELECT id, findingId FROM finding_decision').all() as [
    string,
    string,
  ][]; // two texts
  for (const [id, findingId] of decisions)
    if (findingId.includes(personId)) add(found, 'finding_decision', id);
  return found;
}

function add(found: RowIds, entity: string, id: string): boolean {
  const ids = found.get(entity) ?? new Set<string>();
  found.set(entity, ids);
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
}
