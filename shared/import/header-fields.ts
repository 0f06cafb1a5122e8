import { ratingDefinitions } from '#shared/model/rating.ts';
import { foldWords } from '../text/fold.ts';
import { formsOfAddress } from '../text/name-words.ts';
import type { ColumnClues } from './column-clues.ts';
import { mostlyEqual, settleCompanies } from './company-names.ts';
import { fieldOfHeader, type HeaderMatch } from './header-words.ts';
import { fieldInfo, ratingOfField, type ImportField } from './import-field.ts';
import { isNumbering } from './numbering.ts';
import { isRelation, labelledColumns, labelsManager } from './labelled-columns.ts';
import { saysGone } from './person-name.ts';
import { areStatusCodes, isStatus } from './status-column.ts';
import type { Table } from './table.ts';

/** What a header says: a meaning, that the column is known and left out (null), or nothing that we know. */
export type HeaderMeaning = ImportField | null | 'unknown';

/** The meaning of each column by its header, where its values do not speak against it; of several that may only be one, the best. */
export function headerFields(table: Table, clues: readonly ColumnClues[]): readonly HeaderMeaning[] {
  const { headers } = table;
  // The headers of our own export are believed whatever the values look like.
  const own = headers.some((header) => fieldOfHeader(header)?.field === 'seatId');
  const found = headers.map((header, column): HeaderMatch | 'unknown' => {
    const match = fieldOfHeader(header) ?? 'unknown';
    if (own || match === 'unknown' || match.field === null) return match;
    // `Terminated` above days says since when, above yes and no whether.
    if (match.field === 'status' && saysGone(header) && (clues[column]?.share('date') ?? 0) > 0.5)
      return { ...match, field: 'leftOn' };
    return contradicted(match.field, clues[column]) ? 'unknown' : match;
  });
  if (own) return onlyBest(found);
  markRelations(table, found);
  settleCompanies(table, clues, found);
  settleByNeighbours(table, found);
  leaveOurPeople(table, found);
  const settled = settleNames(onlyBest(found), clues);
  return withoutCompanyName(settled, table);
}

/** A manager who is always the one that a column of ours names: a CRM calls so who manages the account. */
function leaveOurPeople(table: Table, found: (HeaderMatch | 'unknown')[]): void {
  const ours = table.headers.flatMap((header, column) => {
    const match = found[column];
    return match !== 'unknown' && match?.field === null && OURS.test(foldWords(header)) ? [column] : [];
  });
  found.forEach((match, column) => {
    if (
      match !== 'unknown' &&
      match.field === 'manager' &&
      ours.some((our) => mostlyEqual(table, column, our))
    )
      found[column] = { field: null, rank: 0 };
  });
}

const OURS =
  /(^| )(account|relationship|partner|channel|contact|record|owner|owned|success|seller|sales rep)( |$)/;

/** `Function` is the title where no other column is, and Malay has a word for the department that is Indonesian for the post. */
function settleByNeighbours(table: Table, found: (HeaderMatch | 'unknown')[]): void {
  const words = table.headers.map(foldWords);
  const titled = found.some((match) => match !== 'unknown' && match.field === 'title');
  words.forEach((word, column) => {
    const match = found[column];
    if (match === undefined) return;
    if ((match === 'unknown' || match.field === 'externalId') && isNumbering(table, column))
      found[column] = { field: null, rank: 0 };
    if (match === 'unknown') return;
    if (match.field === 'department' && word === 'function' && !titled)
      found[column] = { ...match, field: 'title' };
    if (match.field === 'title' && word === 'jabatan' && words.includes('jawatan'))
      found[column] = { ...match, field: 'department' };
  });
}

function onlyBest(found: readonly (HeaderMatch | 'unknown')[]): readonly HeaderMeaning[] {
  return found.map((match, column) => {
    if (match === 'unknown') return 'unknown';
    if (match.field === null || fieldInfo(match.field).joining !== 'one') return match.field;
    const better = found.some(
      (other, at) =>
        other !== 'unknown' &&
        other.field === match.field &&
        (other.rank < match.rank || (other.rank === match.rank && at < column)),
    );
    return better ? null : match.field;
  });
}

/** In an address book the values of a relation are the manager where one of its labels says so. */
function markRelations(table: Table, found: (HeaderMatch | 'unknown')[]): void {
  for (const { value, label } of labelledColumns(table.headers)) {
    found[label] = { field: null, rank: 0 };
    if (!isRelation(table.headers[value] ?? '')) continue;
    const names = table.rows.some((row) => labelsManager(row.cells[label] ?? ''));
    found[value] = { field: names ? 'manager' : null, rank: 0 };
  }
}

/** A column that is called like a name, beside first and last names, and holds something else: the company's. */
function withoutCompanyName(fields: readonly HeaderMeaning[], table: Table): readonly HeaderMeaning[] {
  const name = fields.indexOf('name');
  const last = fields.indexOf('lastName');
  const first = fields.indexOf('firstName');
  if (name === -1 || (last === -1 && first === -1)) return fields;
  const part = last === -1 ? first : last;
  let filled = 0;
  let same = 0;
  for (const { cells } of table.rows.slice(0, 400)) {
    const [whole, half] = [foldWords(cells[name] ?? ''), foldWords(cells[part] ?? '')];
    if (whole === '' || half === '') continue;
    filled += 1;
    if (whole.includes(half)) same += 1;
  }
  return filled > 0 && same < filled / 2
    ? fields.map((field, column) => (column === name ? null : field))
    : fields;
}

/** Whether the values of a column cannot be what its header says. */
function contradicted(field: ImportField, clue: ColumnClues | undefined): boolean {
  if (clue === undefined || clue.filled === 0) return false;
  const rating = ratingOfField(field);
  if (rating?.part === 'values') return !holdsRatings(rating.kind, clue);
  if (field === 'email') return clue.share('email') === 0;
  if (field === 'manager' || field === 'dottedManager')
    return clue.share('flag') > 0.5 || clue.share('date') > 0.5;
  if (field === 'leftOn') return clue.share('date') + clue.share('number') < 0.5;
  if (field === 'phone') return clue.share('email') > 0.5 || clue.share('url') > 0.5;
  if (field === 'name' || field === 'firstName' || field === 'lastName')
    return clue.share('number') + clue.share('email') + clue.share('date') + clue.share('flag') > 0.5;
  // A description of the work is no title.
  if (field === 'title' && mostly(clue, (cell) => cell.length > 120 && /\s/.test(cell))) return true;
  if (field === 'title' && mostly(clue, (cell) => formsOfAddress.has(foldWords(cell)))) return true;
  if (field === 'status') return ![...clue.values].some(isStatus) && !areStatusCodes(clue.values);
  if (field === 'externalId') return clue.share('email') > 0.9 && clue.distinct < 0.5;
  if (field === 'title' || field === 'department') return clue.share('number') + clue.share('date') > 0.8;
  return false;
}

function mostly(clue: ColumnClues, is: (cell: string) => boolean): boolean {
  const hits = [...clue.values].filter(is).length;
  return hits > 0 && hits >= clue.values.size / 2;
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
  fields: readonly HeaderMeaning[],
  clues: readonly ColumnClues[],
): readonly HeaderMeaning[] {
  const name = fields.indexOf('name');
  if (name === -1 || (clues[name]?.names ?? 0) > 0.6) return fields;
  const first = fields.includes('firstName');
  const last = fields.includes('lastName');
  if (first === last) return fields;
  return fields.map((field, column) => (column === name ? (first ? 'lastName' : 'firstName') : field));
}
