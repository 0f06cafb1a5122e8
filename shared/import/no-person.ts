import { foldWords } from '../text/fold.ts';
import { looksLikeName } from './cell-kind.ts';
import { fieldOfHeader } from './header-words.ts';
import { filledIn } from './list-shape.ts';
import type { Mapping } from './mapping.ts';
import type { RowValues } from './row-values.ts';
import type { Table, TableRow } from './table.ts';
import { isTotal } from './total.ts';
import { departmentParts, footerWords, things } from './words/no-people.ts';

/** Why a row of a list is nobody: it adds up, repeats the headers, or is a heading or a note of a report. `thing`: a room, a device or an account of a program. `nameless`: neither name, address nor title. */
export type NoPersonReason = 'nameless' | 'total' | 'header' | 'label' | 'thing';

/** Rows with fewer filled cells than this say too little to be told from headings where others say more. */
const SAYS_MORE = 3;

/** Tells for each row why it is nobody, or null when it is a person or a post. Our own export holds people alone. */
export function findNoPeople(
  table: Table,
  mapping: Mapping,
  rows: readonly RowValues[],
): readonly (NoPersonReason | null)[] {
  const headers = table.headers.map(foldWords);
  const used = mapping.filter((field) => field !== null).length;
  const counts = table.rows.map(({ cells }) => filledIn(cells)).sort((a, b) => a - b);
  // A report can have more headings and notes than people: the fuller rows tell what a row of a person holds.
  const typical = counts[Math.floor(counts.length * 0.75)] ?? 0;
  const headingsPossible = used >= SAYS_MORE && typical >= SAYS_MORE;
  return table.rows.map((row, r) => {
    const values = rows[r];
    if (values === undefined) return null;
    return reasonOf(row, values, headers, headingsPossible);
  });
}

function reasonOf(
  row: TableRow,
  values: RowValues,
  headers: readonly string[],
  headingsPossible: boolean,
): NoPersonReason | null {
  if (things.test(foldWords(values.name))) return 'thing';
  if (values.emails.length > 0) return null;
  const filled = filledOf(row);
  if (filled.length > 1 && repeatsHeaders(filled, headers)) return 'header';
  if (!isNamed(values)) {
    const folded = filled.map(({ text }) => foldWords(text));
    if (folded.some(isTotal)) return 'total';
    if (filled.length <= 2 && footerWords.test(folded.join(' '))) return 'label';
  }
  const [only] = filled;
  return headingsPossible && filled.length === 1 && only !== undefined && isHeading(only.text)
    ? 'label'
    : null;
}

/** The same headers again, or those of another part of the report. */
function repeatsHeaders(filled: ReturnType<typeof filledOf>, headers: readonly string[]): boolean {
  if (filled.every(({ text, column }) => foldWords(text) === headers[column])) return true;
  if (filled.length < 3 || filled.some(({ text }) => /\d|@/.test(text))) return false;
  const same = filled.filter(({ text, column }) => foldWords(text) === headers[column]).length;
  const known = filled.filter(
    ({ text }) => headers.includes(foldWords(text)) || fieldOfHeader(text) !== null,
  );
  return same > 1 || (same === 1 && known.length > filled.length / 2);
}

/** Words alone in their row that are no name. */
function isHeading(text: string): boolean {
  return !looksLikeName(text) || departmentParts.test(foldWords(text));
}

function filledOf(row: TableRow): readonly { readonly text: string; readonly column: number }[] {
  return row.cells.flatMap((cell, column) => (cell.trim() === '' ? [] : [{ text: cell.trim(), column }]));
}

/** A row that says more of somebody than a name that is a sum as well. */
function isNamed({ name, managers, values }: RowValues): boolean {
  const folded = foldWords(name);
  if (folded === '' || isTotal(folded) || footerWords.test(folded)) return false;
  return looksLikeName(name) || (values.has('title') && (managers.length > 0 || values.has('department')));
}
