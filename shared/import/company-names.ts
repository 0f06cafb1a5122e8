import { foldWords } from '../text/fold.ts';
import { shareFoundIn, type ColumnClues } from './column-clues.ts';
import type { HeaderMatch } from './header-words.ts';
import type { ImportField } from './import-field.ts';
import type { Table } from './table.ts';
import { companyParts, contactParts, legalForm } from './words/company.ts';

/** What a column is taken for while its neighbours are looked at. */
type Found = HeaderMatch | 'unknown';

const LOOK_AT = 400;
const leftOut: HeaderMatch = { field: null, rank: 0 };

/**
 * Leaves out columns that are called like a name and hold the companies, where another one holds the people; takes a column that is called
 * like a company for the names where nothing else is, and managers stand in it. Changes `found`.
 */
export function settleCompanies(table: Table, clues: readonly ColumnClues[], found: Found[]): void {
  const isField = (at: number, ...fields: readonly ImportField[]): boolean => {
    const match = found[at];
    return (
      match !== 'unknown' &&
      match?.field !== undefined &&
      match.field !== null &&
      fields.includes(match.field)
    );
  };
  const columns = table.headers.map((_, column) => column);
  const companies = columns.filter(
    (at) => found[at] !== 'unknown' && found[at]?.field === null && companyParts.test(headerOf(table, at)),
  );
  const emails = columns.filter((at) => isField(at, 'email'));
  const managers = columns.filter((at) => isField(at, 'manager'));
  const standsIn = (at: number): number => Math.max(0, ...managers.map((m) => shareOf(clues, m, at)));
  const whole = columns.some((at) => isField(at, 'lastName'));
  const names = columns.filter((at) => isField(at, 'name') || (!whole && isField(at, 'firstName')));
  if (names.length === 0 && !whole) {
    const person = companies.find((at) => holdsNames(clues[at]) && standsIn(at) >= 0.5);
    if (person !== undefined) found[person] = { field: 'name', rank: 900 };
    return;
  }
  for (const at of names) {
    const clue = clues[at];
    if (clue === undefined || clue.filled < 2) continue;
    const others = columns.filter(
      (other) => other !== at && (found[other] === 'unknown' || isField(other, 'name')),
    );
    const people = others.filter((other) => holdsNames(clues[other]));
    // All the same, or at least five rows to each.
    const alike = clue.distinct <= 1 / Math.min(clue.filled, 5);
    const holdsCompanies =
      alike ||
      mostly(clue, (cell) => legalForm.test(cell)) ||
      companies.some((company) => mostlyEqual(table, at, company));
    const own = { mail: shareInMails(table, at, emails), managers: standsIn(at) };
    const better = others.some((other) => {
      if ((clues[other]?.distinct ?? 0) <= 0.5) return false;
      const mail = shareInMails(table, other, emails);
      if (mail >= 0.5 && mail > own.mail) return true;
      if (own.mail > 0 || own.managers > 0) return false;
      if (holdsNames(clues[other]) && standsIn(other) >= 0.5) return true;
      const contact = contactParts.test(headerOf(table, other)) && !contactParts.test(headerOf(table, at));
      return contact && (clues[other]?.share('text') ?? 0) > 0.8;
    });
    if ((holdsCompanies && people.length > 0) || better) found[at] = leftOut;
  }
}

function headerOf(table: Table, column: number): string {
  return foldWords(table.headers[column] ?? '');
}

function holdsNames(clue: ColumnClues | undefined): boolean {
  return clue !== undefined && clue.names >= 0.6 && clue.distinct > 0.5;
}

function shareOf(clues: readonly ColumnClues[], values: number, among: number): number {
  const [a, b] = [clues[values], clues[among]];
  return a === undefined || b === undefined ? 0 : shareFoundIn(a, b);
}

function mostly(clue: ColumnClues, is: (cell: string) => boolean): boolean {
  const hits = [...clue.values].filter(is).length;
  return hits > 0 && hits >= clue.values.size / 2;
}

/** Whether two columns say the same in nearly all rows in which the first says anything. */
export function mostlyEqual(table: Table, column: number, other: number): boolean {
  const rows = table.rows.slice(0, LOOK_AT).filter(({ cells }) => (cells[column] ?? '').trim() !== '');
  const same = rows.filter(({ cells }) => foldWords(cells[column] ?? '') === foldWords(cells[other] ?? ''));
  return rows.length > 0 && same.length >= rows.length * 0.9;
}

/** The share of the rows with an address in which a word of the column stands in front of the @. */
function shareInMails(table: Table, column: number, emails: readonly number[]): number {
  let all = 0;
  let hits = 0;
  for (const { cells } of table.rows.slice(0, LOOK_AT)) {
    const local = emails
      .map((at) => /^[^@]+(?=@)/.exec(cells[at] ?? '')?.[0] ?? '')
      .find((text) => text !== '');
    if (local === undefined) continue;
    all += 1;
    const words = foldWords(cells[column] ?? '')
      .split(' ')
      .filter((word) => word.length > 2);
    const front = foldWords(local);
    if (words.some((word) => front.includes(word))) hits += 1;
  }
  return all === 0 ? 0 : hits / all;
}
