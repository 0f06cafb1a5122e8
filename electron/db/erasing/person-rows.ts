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
    grows = addAliases(reader, found);
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
      `WITH gone AS (SELECT value FROM json_each(?))
       SELECT id FROM conflict WHERE rowId IN gone OR EXISTS (SELECT 1 FROM json_each(personIds) j WHERE j.value IN gone)`,
    )
    .all(JSON.stringify([...found.values()].flatMap((ids) => [...ids]))) as [string][]; // one text column
  for (const [id] of differences) add(found, 'conflict', id);
  const decisions = reader.prepareRaw('SELECT id, findingId FROM finding_decision').all() as [
    string,
    string,
  ][]; // two texts
  for (const [id, findingId] of decisions)
    if (findingId.includes(personId)) add(found, 'finding_decision', id);
  return found;
}

/** The ids under which a person is or was known: their own, and those of all who were found to be the same. */
export function idsOfPerson(reader: Reader, personId: string): readonly string[] {
  const found: RowIds = new Map([['person', new Set([personId])]]);
  while (addAliases(reader, found));
  return [...(found.get('person') ?? [])];
}

/** Whoever was found to be the same person goes too. */
function addAliases(reader: Reader, found: RowIds): boolean {
  const pairs = reader.prepareRaw('SELECT keptId, aliasId FROM same_person').all() as [string, string][]; // two texts
  const people = found.get('person') ?? new Set<string>();
  let grows = false;
  for (const pair of pairs)
    if (pair.some((id) => people.has(id))) for (const id of pair) grows = add(found, 'person', id) || grows;
  return grows;
}

function add(found: RowIds, entity: string, id: string): boolean {
  const ids = found.get(entity) ?? new Set<string>();
  found.set(entity, ids);
  if (ids.has(id)) return false;
  ids.add(id);
  return true;
}
