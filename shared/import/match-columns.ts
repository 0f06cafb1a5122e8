import { ratingDefinitions } from '#shared/model/rating.ts';
import { cluesOf, shareFoundIn, type ColumnClues } from './column-clues.ts';
import { fieldOfHeader } from './header-words.ts';
import { fieldInfo, ratingOfField, type ImportField } from './import-field.ts';
import type { Table } from './table.ts';

/** The meaning of each column, by position; null leaves the column out. */
export type Mapping = readonly (ImportField | null)[];

/** A proposed meaning, and whether header or values told it. */
export type ColumnProposal = {
  readonly field: ImportField | null;
  readonly because: 'header' | 'values' | null;
  /** Up to three different filled cells. */
  readonly samples: readonly string[];
};

/** Proposes what each column means: by its header where that is a known word and its values do not speak against it, else by its values. */
export function proposeColumns(table: Table): readonly ColumnProposal[] {
  const clues = cluesOf(table);
  const byHeader =
    table.headerRow === null ? table.headers.map(() => null) : headerFields(table.headers, clues);
  const fields = fillFromValues(settleNames(byHeader, clues), clues);
  return fields.map((field, column) => ({
    field,
    because: field === null ? null : byHeader[column] === null ? 'values' : 'header',
    samples: [...(clues[column]?.values ?? [])].slice(0, 3),
  }));
}

/** The plain mapping of a proposal. */
export function mappingOf(proposals: readonly ColumnProposal[]): Mapping {
  return proposals.map((proposal) => proposal.field);
}

/** Why a mapping cannot be imported, as a sentence, or null. */
export function mappingProblem(mapping: Mapping): string | null {
  const has = (field: ImportField): boolean => mapping.includes(field);
  if (has('name') || has('firstName') || has('lastName') || has('email')) return null;
  return 'No column holds the names. Choose “Name”, or “First name” and “Last name”, for the columns that hold them.';
}

/** The mapping with one column changed; a field that only one column may have moves to it. */
export function changeMapping(mapping: Mapping, column: number, field: ImportField | null): Mapping {
  const alone = field !== null && fieldInfo(field).joining === 'one';
  return mapping.map((before, index) => {
    if (index === column) return field;
    return alone && before === field ? null : before;
  });
}

function headerFields(
  headers: readonly string[],
  clues: readonly ColumnClues[],
): readonly (ImportField | null)[] {
  // The headers of our own export are believed whatever the values look like.
  const own = headers.some((header) => fieldOfHeader(header)?.field === 'seatId');
  const found = headers.map((header, column) => {
    const match = fieldOfHeader(header);
    if (own) return match;
    return match !== null && !contradicted(match.field, clues[column]) ? match : null;
  });
  return found.map((match, column) => {
    if (match === null) return null;
    if (fieldInfo(match.field).joining !== 'one') return match.field;
    const better = found.some(
      (other, at) =>
        other?.field === match.field &&
        (other.rank < match.rank || (other.rank === match.rank && at < column)),
    );
    return better ? null : match.field;
  });
}

/** Whether the values of a column cannot be what its header says. */
function contradicted(field: ImportField, clue: ColumnClues | undefined): boolean {
  if (clue === undefined || clue.filled === 0) return false;
  const rating = ratingOfField(field);
  if (rating?.part === 'values') return !holdsRatings(rating.kind, clue);
  if (field === 'email') return clue.share('email') === 0;
  if (field === 'manager') return clue.share('flag') > 0.5 || clue.share('date') > 0.5;
  if (field === 'phone') return clue.share('email') > 0.5 || clue.share('url') > 0.5;
  if (field === 'name' || field === 'firstName' || field === 'lastName')
    return clue.share('number') + clue.share('email') + clue.share('date') + clue.share('flag') > 0.5;
  if (field === 'title' || field === 'department') return clue.share('number') + clue.share('date') > 0.8;
  return false;
}

function holdsRatings(kind: keyof typeof ratingDefinitions, clue: ColumnClues): boolean {
  const { values, labels } = ratingDefinitions[kind];
  const known = new Set([...values, ...values.map((value) => (labels[value] ?? value).toLowerCase())]);
  return [...clue.values].some((cell) =>
    cell.split(';').every((part) => known.has(part.trim().toLowerCase())),
  );
}

/** `Name` beside `Vorname` and `Nombre` beside `Apellidos` are half a name each. */
function settleNames(
  fields: readonly (ImportField | null)[],
  clues: readonly ColumnClues[],
): readonly (ImportField | null)[] {
  const name = fields.indexOf('name');
  if (name === -1 || (clues[name]?.names ?? 0) > 0.6) return fields;
  const first = fields.includes('firstName');
  const last = fields.includes('lastName');
  if (first === last) return fields;
  return fields.map((field, column) => (column === name ? (first ? 'lastName' : 'firstName') : field));
}

function fillFromValues(
  known: readonly (ImportField | null)[],
  clues: readonly ColumnClues[],
): readonly (ImportField | null)[] {
  const fields = [...known];
  const free = (column: number): boolean => fields[column] === null && (clues[column]?.filled ?? 0) > 0;
  const give = (field: ImportField, fits: (clue: ColumnClues, column: number) => boolean): void => {
    if (fields.includes(field)) return;
    const column = clues.findIndex((clue, at) => free(at) && fits(clue, at));
    if (column !== -1) fields[column] = field;
  };
  give('email', (clue) => clue.share('email') >= 0.6 && clue.distinct > 0.5);
  give(
    'profileUrl',
    (clue) => clue.share('url') >= 0.6 && [...clue.values].some((v) => /linkedin|xing/i.test(v)),
  );
  if (!fields.includes('firstName') && !fields.includes('lastName')) {
    give('name', (clue) => clue.names >= 0.6 && clue.distinct > 0.5);
    if (clues.length === 1) give('name', (clue) => clue.share('text') > 0.5);
  }
  give('externalId', (clue) => clue.share('number') >= 0.9 && clue.distinct === 1 && clue.filled > 1);
  give('manager', (clue, column) => pointsAtOthers(clue, column, fields, clues));
  give('phone', (clue) => clue.share('phone') >= 0.6);
  // Without headers the words that are left are, in the order of nearly every list, title and department.
  if (known.every((field) => field === null)) {
    give('title', (clue) => clue.share('text') >= 0.6);
    give('department', (clue) => clue.share('text') >= 0.6 && clue.distinct < 0.9);
  }
  return fields;
}

/** A column whose values stand in the column of ids, addresses or names, and repeat, names the managers. */
function pointsAtOthers(
  clue: ColumnClues,
  column: number,
  fields: readonly (ImportField | null)[],
  clues: readonly ColumnClues[],
): boolean {
  return (['externalId', 'email', 'name'] as const).some((field) => {
    const at = fields.indexOf(field);
    const other = clues[at];
    return (
      other !== undefined &&
      at !== column &&
      clue.filled > 1 &&
      shareFoundIn(clue, other) >= 0.8 &&
      clue.distinct < 1
    );
  });
}
