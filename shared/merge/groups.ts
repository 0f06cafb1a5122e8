import type { FieldValue } from '../model/change.ts';
import { fieldPolicies, type SharingLevel } from '../model/field-policy.ts';
import { entityNames, entityOf, isEntityName, type EntityName } from '../model/registry.ts';
import { canonicalJson } from './canonical-json.ts';

/** The group of the tombstone. */
export const TOMBSTONE = 'deleted';

/** Fields of an entity that merge as one; the tombstone is one by itself and goes as far as any field of its row. */
export type MergeGroup = {
  /** Its first field: stable, part of the format. */
  readonly name: string;
  readonly fields: readonly string[];
  readonly level: SharingLevel;
};

/** What is known of the fields of one entity. */
export type EntityGroups = {
  readonly groups: ReadonlyMap<string, MergeGroup>;
  /** Name of the group of each field. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** What each field has while nobody sets it. */
  readonly defaults: ReadonlyMap<string, FieldValue>;
  /** Fields without which no row can be, that lead to another row. */
  readonly required: readonly string[];
};

const known = new Map<string, EntityGroups>(entityNames.map((entity) => [entity, makeGroups(entity)]));

/** The groups of an entity; null for one that this version does not know. */
export function groupsOf(entity: string): EntityGroups | null {
  return known.get(entity) ?? null;
}

/** The group of a field; one that is not known is a group by itself. */
export function groupNameOf(entity: string, field: string): string {
  return known.get(entity)?.groupOf.get(field) ?? field;
}

/** Whether a value is what its field has while nobody sets it. A field that is not known has no default. */
export function isDefault(entity: string, field: string, value: FieldValue): boolean {
  const initial = known.get(entity)?.defaults.get(field);
  if (initial === undefined) return false;
  // Most values are plain ones, and a copy has many.
  const isPlain = typeof value !== 'object' || value === null || typeof initial !== 'object';
  return isPlain ? initial === value : canonicalJson(initial) === canonicalJson(value);
}

/** Whether rows of an entity belong to one partner; null for an entity that is not known. */
export function isOfPartner(entity: string): boolean | null {
  return isEntityName(entity) ? entityOf(entity).scope === 'partner' : null;
}

function makeGroups(entity: EntityName): EntityGroups {
  const { fields, policy } = entityOf(entity);
  const tombstone: MergeGroup = { name: TOMBSTONE, fields: [TOMBSTONE], level: 'facts' };
  const groups = new Map<string, MergeGroup>([[TOMBSTONE, tombstone]]);
  const groupOf = new Map([[TOMBSTONE, TOMBSTONE]]);
  for (const [field, { level, group }] of fieldPolicies(fields, policy)) {
    const name = group[0] ?? field;
    groups.set(name, { name, fields: group, level });
    groupOf.set(field, name);
  }
  const defaults = new Map<string, FieldValue>([[TOMBSTONE, false]]);
  for (const [field, { initial }] of Object.entries(fields)) defaults.set(field, initial as FieldValue); // defaults are field values
  const required = Object.entries(fields).flatMap(([field, { ref, initial }]) =>
    ref !== undefined && initial === '' ? [field] : [],
  );
  return { groups, groupOf, defaults, required };
}
