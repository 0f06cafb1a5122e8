import type { Change, FieldValue } from '../../model/change.ts';
import { entityOf, isEntityName } from '../../model/registry.ts';

/** One field of a row, by the names that the log has for it; either may be of another version. */
export type SavedPlace = { readonly entity: string; readonly row: string; readonly field: string };

/** What was saved in a field last. */
export type SavedValue = SavedPlace & { readonly value: unknown };

/** Whether what was saved in a field can be written again: this version knows it, and a row stays at its partner. */
export function canPutBack({ entity, field }: SavedPlace): boolean {
  if (!isEntityName(entity) || field === 'partnerId') return false;
  return field === 'deleted' || Object.hasOwn(entityOf(entity).fields, field);
}

/** Writes again what was saved, row by row; a value that its field cannot hold is left out. */
export function putBackChanges(values: readonly SavedValue[]): readonly Change[] {
  const rows = Map.groupBy(values.filter(canPutBack), ({ entity, row }) => `${entity} ${row}`);
  return [...rows.values()].flatMap((saved) => {
    const [{ entity, row } = { entity: '', row: '' }] = saved;
    if (!isEntityName(entity)) return [];
    const { fields: specs } = entityOf(entity);
    const fields: Record<string, FieldValue> = {};
    for (const { field, value } of saved) {
      const fits = field === 'deleted' ? typeof value === 'boolean' : specs[field]?.fits(value) === true;
      if (fits) fields[field] = value as FieldValue; // what fits a field is one
    }
    return Object.keys(fields).length === 0 ? [] : [{ entity, row, fields }];
  });
}
