import { foldWords } from '../text/fold.ts';
import { looksLikeName } from './cell-kind.ts';
import { fieldOfHeader } from './header-words.ts';
import type { ImportField } from './import-field.ts';
import { filledIn, textAt, withColumns, type Records, type Shaped } from './list-shape.ts';
import { isTotal } from './total.ts';
import { countWords, pivotLabels } from './words/list-forms.ts';
import { departmentParts, footerWords } from './words/no-people.ts';

/** Fields whose cell is often written once for all rows of a group. */
const grouping: ReadonlySet<ImportField | null> = new Set<ImportField>(['department', 'manager', 'location']);
/** What stands in front of a colon, and behind it. */
const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(.+)$/u;

/**
 * What belongs together in a list by its form: lines that head the rows below them, and cells that are written once for a group of rows. Null where there is nothing of the kind.
 */
export function withGroups(records: Records, header: number | null): Shaped | null {
  if (header === null) return null;
  const fields = (records[header] ?? []).map((cell) => fieldOfHeader(cell)?.field ?? null);
  return headings(records, header, fields) ?? writtenOnce(records, header, fields);
}

/** The groups of a pivot table: `Sales 3` above three rows with 1 each. The rows with 1 are people, the others what they belong to. Null where there are none. */
export function withPivot(records: Records, header: number | null): Shaped | null {
  if (header === null) return null;
  const head = records[header] ?? [];
  const count = head.findIndex((cell) => countWords.has(foldWords(cell).split(' ')[0] ?? ''));
  const isPivot = pivotLabels.has(foldWords(textAt(head, 0))) || (count > 0 && filledIn(head) === 2);
  if (count < 1 || !isPivot) return null;
  const names = new Map<number, string>();
  const departments = new Map<number, string>();
  const open: { readonly name: string; left: number }[] = [];
  for (let row = header + 1; row < records.length; row += 1) {
    const name = textAt(records[row], 0);
    const number = Number(textAt(records[row], count));
    if (name === '' || !Number.isInteger(number) || number < 1 || isTotal(foldWords(name))) continue;
    while (open.at(-1)?.left === 0) open.pop();
    const isAlone =
      open.length === 0 || (open.at(-1)?.left === 1 && looksLikeName(textAt(records[row + 1], 0)));
    const isGroup = number > 1 || (isAlone && !looksLikeName(name));
    if (isGroup) {
      open.push({ name, left: number });
      continue;
    }
    names.set(row, name);
    departments.set(row, open.map((group) => group.name).join(' / '));
    for (const group of open) group.left -= 1;
  }
  if (departments.size < 2 || [...departments.values()].every((text) => text === '')) return null;
  const sums = records.map((record, row) => (row > header && !names.has(row) ? [] : record));
  return withColumns(
    sums,
    header,
    [
      { field: 'name', header: 'Name', cells: names },
      { field: 'department', header: 'Department', cells: departments },
    ],
    [0],
    'The groups of the pivot table are read as departments.',
  );
}

/** Lines alone in their row above the people of a department or a manager: `SALES DEPARTMENT`, `Manager: Ada Berg`. */
function headings(records: Records, header: number, fields: readonly (ImportField | null)[]): Shaped | null {
  const wanted = (['department', 'manager'] as const).filter((field) => !fields.includes(field));
  if (wanted.length === 0 || filledIn(records[header]) < 2) return null;
  const cells = { department: new Map<number, string>(), manager: new Map<number, string>() };
  const now = { department: '', manager: '' };
  const leads = new Map<number, string>();
  let below = 0;
  for (let row = header + 1; row < records.length; row += 1) {
    const record = records[row] ?? [];
    const filled = filledIn(record);
    if (filled === 0) continue;
    if (filled === 1) {
      const text = record.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '';
      const led = ledBy(text);
      if (led !== null) {
        now.manager = led;
        leads.set(row, led);
      }
      if (led === null && isDepartment(text))
        [now.department, now.manager] = [text.replace(/\s*[:：]$/u, ''), ''];
      continue;
    }
    if (now.department === '' && now.manager === '') continue;
    if (record.some((cell) => isTotal(foldWords(cell)))) continue;
    below += 1;
    for (const field of wanted) if (now[field] !== '') cells[field].set(row, now[field]);
  }
  const added = wanted.flatMap((field) =>
    cells[field].size === 0
      ? []
      : [{ field, header: field === 'manager' ? 'Manager' : 'Department', cells: cells[field] }],
  );
  if (below < 2 || added.length === 0) return null;
  const what = added.map(({ field }) => (field === 'manager' ? 'managers' : 'departments')).join(' and ');
  return withColumns(
    withLeads(records, fields.indexOf('name'), leads),
    header,
    added,
    [],
    `Lines above groups of rows are read as their ${what}.`,
  );
}

/** Whom a line names as the manager of the rows below it, `Manager: Ada Berg`; null for every other line. */
function ledBy(text: string): string | null {
  const [, label = '', name = ''] = LABELLED.exec(text) ?? [];
  return fieldOfHeader(label)?.field === 'manager' ? name : null;
}

/** Who heads a group and stands nowhere else in the list is somebody of it. */
function withLeads(records: Records, column: number, leads: ReadonlyMap<number, string>): Records {
  if (column === -1 || leads.size === 0) return records;
  const known = new Set(records.map((record) => foldWords(textAt(record, column))));
  return records.map((record, row) => {
    const name = leads.get(row);
    if (name === undefined || known.has(foldWords(name))) return record;
    known.add(foldWords(name));
    return record.map((_, at) => (at === column ? name : ''));
  });
}

function isDepartment(text: string): boolean {
  const folded = foldWords(text);
  return (
    !isTotal(folded) &&
    !footerWords.test(folded) &&
    (departmentParts.test(folded) || (/[:：]$/u.test(text) && !looksLikeName(text)))
  );
}

/** A column in front of the names whose cell stands in the first row of a group alone, each value once: the rows below belong to it. */
function writtenOnce(
  records: Records,
  header: number,
  fields: readonly (ImportField | null)[],
): Shaped | null {
  const names = fields.findIndex(
    (field) => field === 'name' || field === 'firstName' || field === 'lastName',
  );
  const columns = fields.flatMap((field, column) =>
    column < names && grouping.has(field) && isOncePerGroup(records, header, column, names) ? [column] : [],
  );
  if (columns.length === 0) return null;
  const now = new Map<number, string>();
  const filled = records.map((record, row) => {
    if (row <= header || textAt(record, names) === '') return record;
    return record.map((cell, column) => {
      if (!columns.includes(column)) return cell;
      if (cell.trim() === '') return now.get(column) ?? '';
      now.set(column, cell);
      // A new group of an outer column begins its inner ones anew.
      for (const inner of columns) if (inner > column) now.delete(inner);
      return cell;
    });
  });
  const what = columns.map((column) => `“${textAt(records[header], column)}”`).join(' and ');
  return {
    records: filled,
    header,
    told: new Map(),
    remark: `Empty cells under ${what} are read as the one above them.`,
  };
}

function isOncePerGroup(records: Records, header: number, column: number, names: number): boolean {
  const seen = new Set<string>();
  let blank = 0;
  let first = true;
  for (let row = header + 1; row < records.length; row += 1) {
    if (textAt(records[row], names) === '') continue;
    const text = textAt(records[row], column);
    if (first && text === '') return false;
    first = false;
    if (text === '') blank += 1;
    else if (seen.has(text)) return false;
    else seen.add(text);
  }
  return seen.size > 0 && blank > 0 && blank * 4 >= seen.size;
}
