import { shareFoundIn, type ColumnClues } from './column-clues.ts';
import type { HeaderMeaning } from './header-fields.ts';
import type { ImportField } from './import-field.ts';

/** The meanings that headers tell, and by their values those of columns whose headers say nothing that we know. `headless`: no header says anything. */
export function fillFromValues(
  known: readonly HeaderMeaning[],
  clues: readonly ColumnClues[],
  headless = known.every((field) => field === 'unknown'),
): readonly (ImportField | null)[] {
  const fields = known.map((field) => (field === 'unknown' ? null : field));
  const free = (column: number): boolean =>
    known[column] === 'unknown' && fields[column] === null && (clues[column]?.filled ?? 0) > 0;
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
  give('externalId', (clue) => clue.filled > 1 && clue.distinct === 1 && holdsIds(clue));
  give('manager', (clue, column) => pointsAtOthers(clue, column, fields, clues));
  give('phone', (clue) => clue.share('phone') >= 0.6);
  // Without headers the words that are left are, in the order of nearly every list, title and department.
  if (headless) {
    give('title', (clue) => clue.share('text') >= 0.6);
    give('department', (clue) => clue.share('text') >= 0.6 && clue.distinct < 0.9);
  }
  return fields;
}

const ID =
  /^[{(]?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[)}]?$|^\p{Lu}{1,4}[-_]?\d{2,10}$|^00[0-9A-Za-z]{13}([A-Z0-5]{3})?$/iu;

/** Numbers, GUIDs, ids of Salesforce, and codes such as `E-1024`. */
function holdsIds(clue: ColumnClues): boolean {
  const ids = [...clue.values].filter((value) => ID.test(value)).length;
  return clue.share('number') >= 0.9 || ids >= clue.values.size * 0.9;
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
