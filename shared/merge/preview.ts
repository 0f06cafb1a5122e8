import { checkChange, type Change, type FieldValue } from '../model/change.ts';
import { entityNames, entityOf, isEntityName, type EntityName } from '../model/registry.ts';
import { canonicalJson } from './canonical-json.ts';
import { groupsOf, isOfPartner, TOMBSTONE } from './groups.ts';
import { isDeleted, mergeCopies } from './merge.ts';
import type { CanonicalGroup, CanonicalRow, PartnerCopy } from './payload.ts';

/** What would come of merging a copy of a colleague, before anything is written. */
export type MergePreview = {
  /** What is different from ours: applied to our state it gives the merged one. Groups with values that this version cannot hold are left out. */
  readonly changes: readonly Change[];
  /** Groups and rows of a later version, which are kept beside and not shown. */
  readonly unknown: number;
  /** People of ours that would be gone. */
  readonly removedPeople: number;
  /** Whether so many would be gone that the user has to say so first. */
  readonly asksFirst: boolean;
};

/** Removing so many people at once waits for the user: over 20 % and at least five, or over 25. */
export function asksBeforeRemoving(removed: number, ofPeople: number): boolean {
  return removed > 25 || (removed >= 5 && removed > ofPeople * 0.2);
}

/**
 * Compares our copy (null = we do not have this partner) with what it would be after merging theirs. `shared` is `add` for a file from
 * outside of the workspace: rows of all partners are then only added. Cost: one look at each group of both.
 */
export function previewMerge(
  ours: PartnerCopy | null,
  theirs: PartnerCopy,
  shared: 'merge' | 'add',
): MergePreview {
  const merged = ours === null ? theirs : mergeCopies(ours, theirs);
  const changes: Change[] = [];
  let unknown = 0;
  for (const [entity, rows] of Object.entries(merged.rows)) {
    if (!isEntityName(entity)) {
      unknown += Object.keys(rows).length;
      continue;
    }
    const before = ours?.rows[entity] ?? {};
    for (const [id, row] of Object.entries(rows)) {
      const own = before[id];
      if (own === row || (own !== undefined && shared === 'add' && isOfPartner(entity) === false)) continue;
      const found = own === undefined ? fieldsOfNew(entity, row) : fieldsThatDiffer(entity, own, row);
      unknown += found.unknown;
      if (Object.keys(found.fields).length > 0) changes.push({ entity, row: id, fields: found.fields });
    }
  }
  changes.push(...erasedOf(ours, merged));
  const people = Object.values(ours?.rows['person'] ?? {}).filter((row) => !isDeleted(row)).length;
  const removedPeople = changes.filter(
    ({ entity, fields }) => entity === 'person' && fields[TOMBSTONE] === true,
  ).length;
  return { changes, unknown, removedPeople, asksFirst: asksBeforeRemoving(removedPeople, people) };
}

/** How many rows of each kind a copy has, deleted ones left out; only kinds that it has. */
export function countRows(copy: PartnerCopy): Readonly<Partial<Record<EntityName, number>>> {
  const counts: Partial<Record<EntityName, number>> = {};
  for (const entity of entityNames) {
    const count = Object.values(copy.rows[entity] ?? {}).filter((row) => !isDeleted(row)).length;
    if (count > 0) counts[entity] = count;
  }
  return counts;
}

/** The name of the partner in a copy; empty when it has none. */
export function partnerNameIn({ rows, partnerId }: PartnerCopy): string {
  const name = rows['partner']?.[partnerId]?.groups['name']?.values['name'];
  return typeof name === 'string' ? name : '';
}

type Fields = { readonly fields: Record<string, FieldValue>; readonly unknown: number };

function fieldsOfNew(entity: EntityName, row: CanonicalRow): Fields {
  return isDeleted(row) ? { fields: {}, unknown: 0 } : fieldsOf(entity, row, Object.keys(row.groups));
}

function fieldsThatDiffer(entity: EntityName, own: CanonicalRow, row: CanonicalRow): Fields {
  if (isDeleted(row)) return { fields: isDeleted(own) ? {} : { [TOMBSTONE]: true }, unknown: 0 };
  // A row that comes back brings everything.
  if (isDeleted(own)) {
    const { fields, unknown } = fieldsOf(entity, row, [...(groupsOf(entity)?.groups.keys() ?? [])]);
    return { fields: { ...fields, [TOMBSTONE]: false }, unknown };
  }
  const names = new Set([...Object.keys(own.groups), ...Object.keys(row.groups)]);
  const other = [...names].filter((name) => own.groups[name] !== row.groups[name]);
  const { fields, unknown } = fieldsOf(entity, row, other);
  for (const [field, value] of Object.entries(fields)) {
    const group = own.groups[groupsOf(entity)?.groupOf.get(field) ?? field];
    if (canonicalJson(valueOf(entity, group, field)) === canonicalJson(value))
      Reflect.deleteProperty(fields, field);
  }
  return { fields, unknown };
}

/** The values of some groups, defaults included; a group with a value or a field that this version does not know is left out whole. */
function fieldsOf(entity: EntityName, row: CanonicalRow, groups: readonly string[]): Fields {
  const fields: Record<string, FieldValue> = {};
  let unknown = 0;
  for (const name of groups) {
    const group = row.groups[name];
    const known = groupsOf(entity)?.groups.get(name);
    if (name === TOMBSTONE) continue;
    if (known === undefined) {
      unknown += 1;
      continue;
    }
    const values = Object.fromEntries(known.fields.map((field) => [field, valueOf(entity, group, field)]));
    if (checkChange({ entity, row: '', fields: values }) === null) Object.assign(fields, values);
    else unknown += 1;
  }
  return { fields, unknown };
}

function valueOf(entity: EntityName, group: CanonicalGroup | undefined, field: string): FieldValue {
  return group?.values[field] ?? (entityOf(entity).fields[field]?.initial as FieldValue); // defaults are field values
}

/** Rows of ours that were erased by a colleague. */
function erasedOf(ours: PartnerCopy | null, merged: PartnerCopy): readonly Change[] {
  return Object.entries(ours?.rows ?? {}).flatMap(([entity, rows]) =>
    isEntityName(entity)
      ? Object.entries(rows).flatMap(([row, own]) =>
          merged.rows[entity]?.[row] === undefined && !isDeleted(own)
            ? [{ entity, row, fields: { [TOMBSTONE]: true } }]
            : [],
        )
      : [],
  );
}
