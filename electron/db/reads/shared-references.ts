import { isPlainObject } from '#shared/model/plain-value.ts';
import { entityNames, entityOf, isEntityName } from '#shared/model/registry.ts';
import { groupNameOf } from '#shared/merge/groups.ts';
import type { CanonicalRow } from '#shared/merge/payload.ts';
import type { CopiedRows, RowIds } from './copied-row.ts';

/** Whether all partners share the rows of an entity. */
export function isShared(entity: string): boolean {
  return entity !== 'partner' && isEntityName(entity) && entityOf(entity).scope === 'profile';
}

/** The shared rows that rows refer to and that are not among them. */
export function sharedIn(rows: CopiedRows): RowIds {
  const wanted = new Map<string, Set<string>>();
  for (const { groups } of rows.get('conflict')?.values() ?? [])
    for (const [to, id] of sharedInLosing(groups))
      if (rows.get(to)?.has(id) !== true) wanted.set(to, (wanted.get(to) ?? new Set<string>()).add(id));
  for (const [entity, ofEntity] of rows) {
    const references = isEntityName(entity) ? sharedReferences.get(entity) : undefined;
    if (references === undefined) continue;
    for (const { groups } of ofEntity.values())
      for (const { field, group, to } of references)
        for (const id of [groups[group]?.values[field] ?? null].flat())
          if (typeof id === 'string' && rows.get(to)?.has(id) !== true)
            wanted.set(to, (wanted.get(to) ?? new Set<string>()).add(id));
  }
  return wanted;
}

/** The shared rows that the value of a difference refers to which does not stand. */
function* sharedInLosing(groups: CanonicalRow['groups']): Iterable<readonly [to: string, id: string]> {
  const { kind, losing } = groups[groupNameOf('conflict', 'losing')]?.values ?? {};
  if (typeof kind !== 'string' || !isPlainObject(losing)) return;
  for (const { field, to } of sharedReferences.get(kind) ?? []) {
    for (const id of [losing[field]].flat()) if (typeof id === 'string') yield [to, id];
  }
}

type SharedReference = { readonly field: string; readonly group: string; readonly to: string };

/** Fields that lead to what all partners share; a tactic can be one of the user's own, which no reference says. */
const sharedReferences: ReadonlyMap<string, readonly SharedReference[]> = new Map(
  entityNames.map((entity) => [
    entity,
    Object.entries(entityOf(entity).fields).flatMap(([field, { ref, listOf }]) => {
      const to = field === 'tacticId' ? 'own_tactic' : (ref ?? listOf ?? 'partner');
      const isShared = to !== 'partner' && isEntityName(to) && entityOf(to).scope === 'profile';
      return isShared ? [{ field, group: groupNameOf(entity, field), to }] : [];
    }),
  ]),
);
