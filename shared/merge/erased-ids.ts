import type { FieldValue } from '../model/change.ts';
import { entityOf, isEntityName } from '../model/registry.ts';
import { compareClocks } from './clock.ts';
import { fieldPolicies } from '../model/field-policy.ts';
import { groupNameOf, groupsOf, isDefault } from './groups.ts';
import type { CanonicalGroup, CanonicalRow } from './payload.ts';

/** Entities whose rows are about one person and nobody else, although they could be without one. */
const aboutOne: ReadonlySet<string> = new Set(['objective', 'private_note', 'tactic_outcome', 'line']);

/** The fields of an entity through which its rows go with the row that they lead to: by its id, and where the person is all that it is about. */
export function ownersOf(entity: string): readonly string[] {
  const known = owners.get(entity);
  if (known !== undefined) return known;
  const found = isEntityName(entity)
    ? Object.entries(entityOf(entity).fields).flatMap(([field, { ref, initial }]) =>
        ref !== undefined && (initial === '' || (ref === 'person' && aboutOne.has(entity))) ? [field] : [],
      )
    : // Of an entity of a later version only the name of the field tells.
      ['personId'];
  owners.set(entity, found);
  return found;
}

const owners = new Map<string, readonly string[]>();

/** Whether a row was erased, or goes with one that was. */
export function isErased(
  entity: string,
  id: string,
  { groups }: CanonicalRow,
  erased: ReadonlySet<string>,
): boolean {
  if (erased.has(id)) return true;
  if (entity === 'conflict') return isAboutErased(groups, erased);
  return ownersOf(entity).some((field) => {
    if (field === 'partnerId') return false;
    const owner = groups[groupNameOf(entity, field)]?.values[field];
    return typeof owner === 'string' && erased.has(owner);
  });
}

/** What two people say differently about somebody goes with them. */
function isAboutErased(groups: CanonicalRow['groups'], erased: ReadonlySet<string>): boolean {
  const { rowId, personIds } = groups[groupNameOf('conflict', 'rowId')]?.values ?? {};
  return [rowId, personIds].flat().some((id) => typeof id === 'string' && erased.has(id));
}

/**
 * A row without the ids that were erased, with the clocks that it has: references become empty, lists and objects lose what leads to one.
 * The same on every device, so that nobody has to write it. The same row where nothing leads to one.
 */
export function withoutErasedIds(
  entity: string,
  row: CanonicalRow,
  erased: ReadonlySet<string>,
): CanonicalRow {
  const leading = leadingFields(entity);
  if (erased.size === 0 || leading === null) return row;
  let groups: Record<string, CanonicalGroup> | null = null;
  for (const [name, group] of Object.entries(row.groups)) {
    let values: Record<string, FieldValue> | null = null;
    for (const [field, value] of Object.entries(group.values)) {
      if (!leading.has(field)) continue;
      const after = withoutIds(value, erased);
      if (after === value) continue;
      values ??= { ...group.values };
      if (isDefault(entity, field, after)) delete values[field];
      else values[field] = after;
    }
    if (values === null) continue;
    groups ??= { ...row.groups };
    const saysNothing = Object.keys(values).length === 0 && compareClocks(group.at, row.made) === 0;
    if (saysNothing) delete groups[name];
    else groups[name] = { at: group.at, values };
  }
  return groups === null ? row : { made: row.made, groups };
}

const leadings = new Map<string, ReadonlySet<string> | null>();

/** The fields of an entity that can hold ids of others; null where none can, or for an entity that is not known. */
function leadingFields(entity: string): ReadonlySet<string> | null {
  const known = leadings.get(entity);
  if (known !== undefined) return known;
  const required = new Set(groupsOf(entity)?.required);
  const names = isEntityName(entity)
    ? Object.entries(entityOf(entity).fields).flatMap(([field, { ref, listOf, column }]) => {
        const policy = isEntityName(entity)
          ? fieldPolicies(entityOf(entity).fields, entityOf(entity).policy).get(field)
          : undefined;
        const isMixed = column === 'json' && (policy?.names ?? 'never') !== 'never';
        return (ref !== undefined && !required.has(field)) || listOf !== undefined || isMixed ? [field] : [];
      })
    : [];
  const leading = names.length === 0 ? null : new Set(names);
  leadings.set(entity, leading);
  return leading;
}

/** A value without ids: one alone becomes null, lists lose the element, objects the entry. The same value where it has none. */
export function withoutIds(value: FieldValue, ids: ReadonlySet<string>): FieldValue {
  if (typeof value === 'string') return ids.has(value) ? null : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = value as readonly FieldValue[]; // just found to be one
    const kept = list.filter((part) => !leadsTo(part, ids)).map((part) => withoutIds(part, ids));
    return kept.length === list.length && kept.every((part, at) => part === list[at]) ? value : kept;
  }
  const entries = Object.entries(value);
  const kept = entries
    .filter(([key, part]) => !leadsTo(key, ids) && !leadsTo(part, ids))
    .map(([key, part]) => [key, withoutIds(part, ids)] as const);
  const isSame = kept.length === entries.length && kept.every(([, part], at) => part === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(kept);
}

/** Longer texts are words, not something that is put together of ids. */
const LONGEST_MADE_OF_IDS = 200;

/** Whether a part of a list or object is, or is made of, one of these ids. */
export function leadsTo(part: FieldValue, ids: ReadonlySet<string>): boolean {
  if (ids.size === 0) return false;
  if (typeof part === 'string') return isMadeOf(part, ids);
  if (typeof part !== 'object' || part === null) return false;
  const list: readonly FieldValue[] = Array.isArray(part)
    ? (part as readonly FieldValue[])
    : Object.values(part); // just found
  return list.some((each) => typeof each === 'string' && ids.has(each));
}

/** Whether a text is one of these ids, or has one as a whole between its punctuation (`touchpoint:‹id›`, `‹id›.support`). */
export function isMadeOf(text: string, ids: ReadonlySet<string>): boolean {
  if (ids.has(text)) return true;
  if (text.length >= LONGEST_MADE_OF_IDS) return false;
  return [/[^\p{L}\p{N}_-]+/u, /[^\p{L}\p{N}_.-]+/u].some((between) =>
    text.split(between).some((word) => word !== '' && word !== text && ids.has(word)),
  );
}
