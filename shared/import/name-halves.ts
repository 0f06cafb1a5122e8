import { isEastAsian } from '../text/family-name.ts';
import { foldWords } from '../text/fold.ts';
import type { ColumnClues } from './column-clues.ts';
import type { ImportField } from './import-field.ts';
import type { Table } from './table.ts';

/** Whether a column holds words, not numbers, days or addresses. */
export function isWords(clue: ColumnClues): boolean {
  return clue.share('text') >= 0.6;
}

/** Takes the first two neighbouring columns of single words for the halves of the names. Changes `fields`. */
export function giveHalves(
  table: Table,
  fields: (ImportField | null)[],
  free: (column: number) => boolean,
  clues: readonly ColumnClues[],
): void {
  const mayBe = (at: number): boolean => {
    const clue = clues[at];
    return (
      free(at) &&
      clue !== undefined &&
      clue.filled > 1 &&
      clue.distinct > 0.3 &&
      [...clue.values].every(isHalf)
    );
  };
  const at = clues.findIndex((_, column) => mayBe(column) && mayBe(column + 1));
  // Title and department alone are no name: something else has to be left for them, or an address to be there.
  const others = clues.some(
    (clue, column) => column !== at && column !== at + 1 && (isWords(clue) || clue.share('email') > 0.5),
  );
  if (at === -1 || !others) return;
  const turned = familyInFront(table, at, fields.indexOf('email'));
  fields[at] = turned ? 'lastName' : 'firstName';
  fields[at + 1] = turned ? 'firstName' : 'lastName';
}

/** One or two words of letters, each with a capital where the script has them. */
function isHalf(value: string): boolean {
  return (
    value.length <= 25 &&
    value.split(' ').length <= 2 &&
    value
      .split(' ')
      .every((word) => /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Script=Georgian})[\p{L}\p{M}'’-]*$/u.test(word))
  );
}

/** Whether the family name is the first of two columns, as addresses have it behind the other one: `ada.berg@`, `aberg@`. Families stand in front in East Asian scripts. */
function familyInFront(table: Table, at: number, email: number): boolean {
  let balance = 0;
  for (const { cells } of table.rows.slice(0, 400)) {
    const [one, two] = [cells[at] ?? '', cells[at + 1] ?? ''];
    if (isEastAsian(one + two)) return true;
    const local = email === -1 ? '' : foldWords((cells[email] ?? '').split('@')[0] ?? '').replaceAll(' ', '');
    balance += behind(local, foldWords(one), foldWords(two)) - behind(local, foldWords(two), foldWords(one));
  }
  return balance > 0;
}

/** 1 where one half stands in an address, with the other or its first letter in front. */
function behind(local: string, half: string, other: string): number {
  if (half.length < 2 || other === '') return 0;
  const found = local.lastIndexOf(half);
  return found > 0 && (local.startsWith(other) || (found === 1 && local.startsWith(other.charAt(0)))) ? 1 : 0;
}
