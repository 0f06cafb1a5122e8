import type { FieldValue } from './change.ts';
import { entityOf, type EntityName } from './registry.ts';

/** A row as it will be: its id and the values of its fields, each of which fits its field. */
export type CheckedRow = Readonly<Record<string, FieldValue>> & { readonly id: string };

/** Whether an entity asks something of its rows that no field says by itself. */
export function hasRowRules(entity: EntityName): boolean {
  const { fixedId, rules } = entityOf(entity);
  return fixedId !== undefined || rules !== undefined;
}

/**
 * Why a row cannot be so, as a sentence for the user, or null. Only rules about a field that `isChanged` are asked, so that a row
 * that is wrong from an earlier time can be edited elsewhere. Looks at no other row.
 */
export function checkRow(
  entity: EntityName,
  row: CheckedRow,
  isNew: boolean,
  isChanged: (field: string) => boolean,
): string | null {
  const { fixedId, rules = [], fields } = entityOf(entity);
  if (fixedId !== undefined) {
    const due = isNew || Object.keys(fields).some((field) => isKeyField(field) && isChanged(field));
    if (due && fixedId(row) !== row.id)
      return 'It says something about another person or subject than its place says.';
  }
  for (const rule of rules) {
    if (!isNew && !rule.fields.some(isChanged)) continue;
    const complaint = rule.complaint(row);
    if (complaint !== null) return complaint;
  }
  return null;
}

/** Fixed ids are put together of a reference and one value of a list. */
const keyFields: ReadonlySet<string> = new Set([
  'kind',
  'item',
  'component',
  'test',
  'personId',
  'slot',
  'respondentId',
]);

/** Whether a rule of the entity, or the id of its rows, looks at a field. */
export function isRuled(entity: EntityName, field: string): boolean {
  const { fixedId, rules = [] } = entityOf(entity);
  return (fixedId !== undefined && isKeyField(field)) || rules.some(({ fields }) => fields.includes(field));
}

function isKeyField(field: string): boolean {
  return keyFields.has(field);
}
