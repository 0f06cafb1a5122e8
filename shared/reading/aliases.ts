import type { PartnerState, Table } from '../model/partner-state.ts';
import { entityNames, entityOf, type EntityName, type RecordFor } from '../model/registry.ts';
import { aliasesOf } from '../model/same-person.ts';
import { derive, derive2 } from './derive.ts';

/** `aliasesOf` the pairs of a state. */
export const aliases = derive((pairs: Table<'same_person'>): ReadonlyMap<string, string> =>
  aliasesOf(pairs.values()),
);

/** Entities whose rows refer to people and have no id that is made of one. */
const referring = entityNames.flatMap((entity) => {
  const { fields, fixedId } = entityOf(entity);
  const names = Object.entries(fields).flatMap(([name, { ref, listOf }]) =>
    ref === 'person' || listOf === 'person' ? [name] : [],
  );
  return names.length > 0 && fixedId === undefined ? [{ entity, names }] : [];
});

const resolved = new WeakMap<PartnerState, PartnerState>();

/**
 * The state in which whatever refers to an alias refers to who stands for it. Merging two people moves all that is known then; this is for
 * what a colleague wrote meanwhile. Rows that nothing of it touches stay the same objects; without aliases so does the state.
 */
export function resolveAliases(state: PartnerState): PartnerState {
  if (state.same_person.size === 0) return state;
  const known = resolved.get(state);
  if (known !== undefined) return known;
  const next: Partial<Record<EntityName, Table<EntityName>>> = { ...state };
  for (const { entity } of referring)
    next[entity] = inTable(entity)(state.same_person, state[entity] as unknown as Table<EntityName>); // looked into by field name
  const same = referring.every(({ entity }) => next[entity] === state[entity]);
  const made = same ? state : (next as PartnerState); // a table for each entity name
  resolved.set(state, made);
  resolved.set(made, made);
  return made;
}

const tables = new Map<
  EntityName,
  (pairs: Table<'same_person'>, table: Table<EntityName>) => Table<EntityName>
>(
  referring.map(({ entity, names }) => [
    entity,
    derive2((pairs: Table<'same_person'>, table: Table<EntityName>): Table<EntityName> =>
      resolveTable(aliases(pairs), table, names),
    ),
  ]),
);

function inTable(
  entity: EntityName,
): (pairs: Table<'same_person'>, table: Table<EntityName>) => Table<EntityName> {
  return tables.get(entity) ?? ((_, table) => table);
}

function resolveTable(
  of: ReadonlyMap<string, string>,
  table: Table<EntityName>,
  names: readonly string[],
): Table<EntityName> {
  let next: Map<string, RecordFor<EntityName>> | null = null;
  for (const [id, row] of table) {
    const values: Readonly<Record<string, unknown>> = { ...row };
    if (
      !names.some((name) =>
        [values[name]].flat().some((person) => typeof person === 'string' && of.has(person)),
      )
    )
      continue;
    next ??= new Map(table);
    const moved = resolvedRow(of, values, names);
    if (isLoop(moved)) next.delete(id);
    else next.set(id, moved as unknown as RecordFor<EntityName>); // the same fields, with other ids of the same kind
  }
  return next ?? table;
}

function resolvedRow(
  of: ReadonlyMap<string, string>,
  row: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  const to = (id: unknown): unknown => (typeof id === 'string' ? (of.get(id) ?? id) : id);
  const moved = names.map((name): readonly [string, unknown] => {
    const value = row[name];
    return [name, Array.isArray(value) ? [...new Set(value.map(to))] : to(value)];
  });
  return { ...row, ...Object.fromEntries(moved) };
}

/** A line from somebody to themselves says nothing. */
function isLoop(row: Readonly<Record<string, unknown>>): boolean {
  const { fromPersonId: from, toPersonId: to } = row;
  return typeof from === 'string' && from !== '' && from === to;
}
