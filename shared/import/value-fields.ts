import type { ColumnClues } from './column-clues.ts';
import type { HeaderMeaning } from './header-fields.ts';
import { fieldOfHeader } from './header-words.ts';
import type { ImportField } from './import-field.ts';
import { giveHalves, isWords } from './name-halves.ts';
import type { Table } from './table.ts';

/** Headed by words of a language. Where none of them is known, the language is not. */
const worded: readonly ImportField[] = ['name', 'firstName', 'lastName', 'title', 'department'];

/**
 * The meanings that are known, and by their values those of columns whose headers say nothing that we know. `byHeader`: what the headers
 * alone told.
 */
export function fillFromValues(
  table: Table,
  known: readonly HeaderMeaning[],
  byHeader: readonly HeaderMeaning[],
  clues: readonly ColumnClues[],
): readonly (ImportField | null)[] {
  const fields = known.map((field) => (field === 'unknown' ? null : field));
  const free = (column: number): boolean =>
    known[column] === 'unknown' && fields[column] === null && (clues[column]?.filled ?? 0) > 0;
  const give = (field: ImportField, fits: (clue: ColumnClues, column: number) => boolean): void => {
    if (fields.includes(field)) return;
    const column = clues.findIndex((clue, at) => free(at) && fits(clue, at));
    if (column !== -1) fields[column] = field;
  };
  const isNamed = (): boolean =>
    fields.some((field) => field === 'name' || field === 'firstName' || field === 'lastName');
  give('email', (clue) => clue.share('email') >= 0.6 && clue.distinct > 0.5);
  give(
    'profileUrl',
    (clue) => clue.share('url') >= 0.6 && [...clue.values].some((v) => /linkedin|xing/i.test(v)),
  );
  if (!isNamed()) {
    give('name', (clue) => clue.names >= 0.6 && clue.distinct > 0.5);
    if (clues.length === 1) give('name', (clue) => clue.share('text') > 0.5);
  }
  give('externalId', (clue, column) => clue.filled > 1 && clue.distinct === 1 && holdsIds(clue, column));
  give('phone', (clue) => clue.share('phone') >= 0.6);
  if (worded.some((field) => byHeader.includes(field))) {
    // One column of words that is left where nothing else is called a title.
    const left = clues.flatMap((clue, at) =>
      free(at) && isTitles(clue) && fieldOfHeader(table.headers[at] ?? '') === null ? [at] : [],
    );
    if (left.length === 1 && !byHeader.includes(null))
      give('title', (clue, at) => at === left[0] && clue.distinct > 0.5);
    return fields;
  }
  // In headers that say nothing the words that are left are, in the order of nearly every list, the two halves of a name, title and department.
  if (!isNamed()) giveHalves(table, fields, free, clues);
  give('title', isTitles);
  give('department', (clue) => isWords(clue) && clue.distinct < 0.9);
  return fields;
}

/** Words that may be titles: no numbers of something, written together. */
function isTitles(clue: ColumnClues): boolean {
  const values = [...clue.values];
  const codes = values.filter((value) => /\d/.test(value) && !/\s/.test(value)).length;
  return isWords(clue) && codes < values.length * 0.6;
}

const ID =
  /^[{(]?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[)}]?$|^\p{Lu}{1,4}[-_]?\d{2,10}$|^00[0-9A-Za-z]{13}([A-Z0-5]{3})?$/iu;

/** GUIDs, ids of Salesforce, codes such as `E-1024`; numbers only in front of everything else, and no small ones: others are counts, floors, sums. */
function holdsIds(clue: ColumnClues, column: number): boolean {
  const values = [...clue.values];
  if (column === 0 && values.every((value) => /^\d{3,}$/.test(value))) return true;
  return values.filter((value) => ID.test(value)).length >= values.length * 0.9;
}
