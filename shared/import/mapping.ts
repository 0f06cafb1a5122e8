import { fieldInfo, ratingOfField, type ImportField } from './import-field.ts';

/** The meaning of each column, by position; null leaves the column out. */
export type Mapping = readonly (ImportField | null)[];

/** The plain mapping of what was proposed for each column. */
export function mappingOf(proposals: readonly { readonly field: ImportField | null }[]): Mapping {
  return proposals.map((proposal) => proposal.field);
}

/** Why a mapping cannot be imported, as a sentence, or null. */
export function mappingProblem(mapping: Mapping): string | null {
  const has = (field: ImportField): boolean => mapping.includes(field);
  if (has('name') || has('firstName') || has('lastName') || has('email')) return null;
  // A chart of posts can do without the people.
  if (has('positionId') && has('title')) return null;
  return 'Which column has the names? Choose “Name”, or “First name” and “Last name”.';
}

/** Whether a field holds days, so that their order has to be known. */
export function holdsDates(field: ImportField | null): boolean {
  return field !== null && (field === 'leftOn' || ratingOfField(field)?.part === 'on');
}

/** The mapping with one column changed; a field that only one column may have moves to it. */
export function changeMapping(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const alone = field !== null && fieldInfo(field).joining === 'one';
  return mapping.map((before, index) => {
    if (index === column) return field;
    return alone && before === field ? null : before;
  });
}
