import { fieldInfo, importFields, ratingOfField, type ImportField } from '#shared/import/import-field.ts';
import type { MatchKey } from '#shared/import/match-rows.ts';
import type { FieldOutcome } from '#shared/import/field-outcomes.ts';
import type { RowStatus } from '#shared/import/preview-row.ts';

export const statusOrder = [
  'new',
  'updated',
  'unchanged',
  'duplicate',
  'left-out',
] as const satisfies readonly RowStatus[];

export const statusLabels: Readonly<Record<RowStatus, string>> = {
  new: 'New',
  updated: 'Updated',
  unchanged: 'Unchanged',
  duplicate: 'Duplicates',
  'left-out': 'Left out',
};

/** Of one row. */
export const statusWords: Readonly<Record<RowStatus, string>> = { ...statusLabels, duplicate: 'Duplicate' };

export const matchTexts: Readonly<Record<MatchKey, string>> = {
  'own-key': 'Recognised by Rapport’s key',
  'external-id': 'Recognised by the ID in the list',
  'id-spelling': 'Recognised by the ID in another spelling',
  email: 'Recognised by the email address',
  'name-and-title': 'Recognised by name and title',
  name: 'Recognised by name alone',
};

export const outcomeTexts: Readonly<Record<FieldOutcome['kind'], string>> = {
  set: 'New value',
  changed: 'Changes',
  same: 'Same',
  kept: 'Stays: empty in the list',
  refused: 'Left out: not possible here',
};

/** A proposal for a partner's name, from the name of a file: `nordlys_people-2026.csv` is `Nordlys people 2026`. */
export function nameFromFile(fileName: string): string {
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_\-.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1, 200);
}

/**
 * The meanings that a column can be given: what people know first. Parts of ratings beyond value and evidence, and the keys of
 * our own CSV, are offered only in lists that have them.
 */
export function fieldOptions(
  proposed: readonly (ImportField | null)[],
): readonly { readonly value: ImportField; readonly label: string }[] {
  const present = new Set(proposed);
  return importFields
    .filter((field) => {
      const part = ratingOfField(field)?.part;
      const usual =
        part === undefined ? fieldInfo(field).group !== 'own' : part === 'values' || part === 'evidence';
      return usual || present.has(field);
    })
    .map((field) => ({ value: field, label: fieldInfo(field).label }));
}
