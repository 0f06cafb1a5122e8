import { foldWords } from '../text/fold.ts';
import { isEastAsian } from '../text/family-name.ts';
import { looksLikeName } from './cell-kind.ts';
import { fieldOfHeader } from './header-words.ts';
import { vacantSeat } from './vacant-seat.ts';
import { filledIn, textAt, widthOf, withColumns, type Records, type Shaped } from './list-shape.ts';
import { levelWords } from './words/list-forms.ts';
import { departmentParts } from './words/no-people.ts';

const NUMBERED = new RegExp(`^(?:${[...levelWords].join('|')}) ?\\d{1,2}$`, 'u');
const ORG_LEVEL =
  /^(org(anisation|anization|anizational)?|hierarchy|reporting|chart|outline|hierarchie) ?(level|ebene|stufe)$/iu;
const OUTLINE = /^\d{1,3}([.]\d{1,3})*[.]?$/u;
const INDENT = /^(?:[\s\u00a0\u3000]|[│├└─|+`>•·*-](?=[\s│├└─|+`>•·*-]|\S))+/u;
const MOST_DEPTH = 25;

/** Somebody at a depth of the chart, in row order. */
type Step = { readonly row: number; readonly depth: number; readonly name: string };

/**
 * The chart that a list draws by its form: a column for each level, a column with the level or with numbers such as `1.2.3`, or names that are set in.
 * Null where it draws none, or names managers in a column of its own. `chosen`: the user said where the headers are.
 */
export function withLevels(records: Records, header: number | null, chosen: boolean): Shaped | null {
  const headers = header === null ? [] : (records[header] ?? []);
  const fields = headers.map((cell) => fieldOfHeader(cell)?.field ?? null);
  if (fields.some((field) => field?.startsWith('manager') === true)) return null;
  return (
    numberedColumns(records, header, chosen) ??
    stairs(records, header) ??
    setIn(records, header, fields) ??
    levelColumn(records, header, headers, fields) ??
    outline(records, header, fields)
  );
}

/** Columns `Level 1`, `Level 2` …: the name stands in the column of its level, alone or behind the names above it. */
function numberedColumns(records: Records, known: number | null, chosen: boolean): Shaped | null {
  for (const [header, record] of records.slice(0, 25).entries()) {
    if (chosen && header !== known) continue;
    const columns = record.flatMap((cell, column) => (NUMBERED.test(foldWords(cell)) ? [column] : []));
    if (columns.length < 2) continue;
    const named = record.some((cell) =>
      ['name', 'firstName', 'lastName'].includes(fieldOfHeader(cell)?.field ?? ''),
    );
    return named ? null : charted(records, header, columns);
  }
  return null;
}

/** The same without headers: each row begins in the column of its level and has as many cells as the others. */
function stairs(records: Records, header: number | null): Shaped | null {
  const rows = rowsOf(records, header);
  if (rows.length < 3 || widthOf(records) < 2 || (header !== null && filledIn(records[header]) > 1))
    return null;
  const filled = filledIn(records[rows[0] ?? 0]);
  const moved: (readonly string[])[] = records.map((record) => record);
  const steps: Step[] = [];
  for (const row of rows) {
    const record = records[row] ?? [];
    const depth = record.findIndex((cell) => cell.trim() !== '');
    const own = record.slice(depth, depth + filled);
    if (depth > MOST_DEPTH || filledIn(record) !== filled || filledIn(own) !== filled) return null;
    moved[row] = own;
    steps.push({ row, depth, name: textAt(own, 0) });
  }
  return stacked(moved, header, steps, [0]);
}

function charted(records: Records, header: number | null, columns: readonly number[]): Shaped | null {
  const steps: Step[] = [];
  const above: string[] = [];
  const path = new Map<number, readonly string[]>();
  for (const row of rowsOf(records, header)) {
    const depth = columns.findLastIndex((column) => textAt(records[row], column) !== '');
    if (depth === -1) continue;
    columns.slice(0, depth).forEach((column, level) => {
      const text = textAt(records[row], column);
      if (text !== '') above[level] = text;
    });
    const name = textAt(records[row], columns[depth] ?? 0);
    above.length = Math.min(above.length, depth);
    path.set(row, [...above]);
    above[depth] = name;
    steps.push({ row, depth, name });
  }
  return shaped(records, header, steps, path, columns);
}

/** Names behind blanks, dots or the lines of a drawn tree. */
function setIn(records: Records, header: number | null, fields: readonly (string | null)[]): Shaped | null {
  const column = Math.max(0, fields.indexOf('name'));
  const rows = rowsOf(records, header).filter((row) => textAt(records[row], column) !== '');
  if (rows.length < 3) return null;
  const steps = rows.map((row): Step => {
    const text = (records[row]?.[column] ?? '').replaceAll('\t', '    ');
    const indent = INDENT.exec(text)?.[0] ?? '';
    return { row, depth: indent.length, name: text.slice(indent.length).trim() };
  });
  const depths = [...new Set(steps.map(({ depth }) => depth))].sort((a, b) => a - b);
  // A blank too much is a slip of the keyboard.
  const blanks = steps.every(({ row, depth }) =>
    /^\s*$/u.test((records[row]?.[column] ?? '').slice(0, depth)),
  );
  if (blanks && depths.some((depth, at) => at > 0 && depth - (depths[at - 1] ?? 0) < 2)) return null;
  if (depths.length < 2 || depths.length > MOST_DEPTH || steps[0]?.depth !== depths[0]) return null;
  const levelled = steps.map((step) => ({ ...step, depth: depths.indexOf(step.depth) }));
  return stacked(records, header, levelled, [column]);
}

/** A column with the number of the level. */
function levelColumn(
  records: Records,
  header: number | null,
  headers: readonly string[],
  fields: readonly (string | null)[],
): Shaped | null {
  const level = headers.map(foldWords).findIndex((word) => levelWords.has(word) || ORG_LEVEL.test(word));
  return level === -1
    ? null
    : byNumbers(records, header, fields, (row) => {
        const text = textAt(records[row], level);
        return /^\d{1,2}$/u.test(text) ? Number(text) : null;
      });
}

/** A column with numbers such as `1`, `1.1`, `1.1.2`. */
function outline(records: Records, header: number | null, fields: readonly (string | null)[]): Shaped | null {
  const rows = rowsOf(records, header);
  for (let column = 0; column < Math.min(5, widthOf(records)); column += 1) {
    const numbers = rows.map((row) => textAt(records[row], column).replace(/[.]$/u, ''));
    if (!numbers.every((number) => OUTLINE.test(number)) || !numbers.some((number) => /[.]/u.test(number)))
      continue;
    const all = new Set(numbers);
    const parented = numbers.every(
      (number) => !number.includes('.') || all.has(number.replace(/[.]\d+$/u, '')),
    );
    if (!parented || all.size < numbers.length) continue;
    return byNumbers(
      records,
      header,
      fields,
      (row) => textAt(records[row], column).replace(/[.]$/u, '').split('.').length,
    );
  }
  return null;
}

function byNumbers(
  records: Records,
  header: number | null,
  fields: readonly (string | null)[],
  levelOf: (row: number) => number | null,
): Shaped | null {
  const parts = ['name', 'firstName', 'lastName']
    .map((field) => fields.indexOf(field))
    .filter((at) => at !== -1);
  if (parts.length === 0 && header !== null) return null;
  const columns = parts.length === 0 ? [firstNames(records, header)] : parts;
  const steps: Step[] = [];
  for (const row of rowsOf(records, header)) {
    const depth = levelOf(row);
    const name = columns
      .map((column) => textAt(records[row], column))
      .filter((text) => text !== '')
      .join(' ');
    if (depth === null) {
      if (name !== '') return null;
    } else steps.push({ row, depth, name });
  }
  return stacked(records, header, steps, []);
}

function firstNames(records: Records, header: number | null): number {
  const rows = rowsOf(records, header);
  const width = widthOf(records);
  for (let column = 0; column < width; column += 1)
    if (rows.filter((row) => looksLikeName(textAt(records[row], column))).length > rows.length / 2)
      return column;
  return 0;
}

/** Steps of a chart that begins at its top and never goes down by more than one. */
function stacked(
  records: Records,
  header: number | null,
  steps: readonly Step[],
  columns: readonly number[],
): Shaped | null {
  const [first] = steps;
  if (first === undefined || steps.length < 3) return null;
  const above: string[] = [];
  const path = new Map<number, readonly string[]>();
  let before = first.depth - 1;
  for (const { row, depth, name } of steps) {
    if (depth < first.depth || depth > before + 1) return null;
    before = depth;
    above.length = Math.min(above.length, depth - first.depth);
    path.set(row, [...above]);
    above.push(name);
  }
  if (before === first.depth && steps.every(({ depth }) => depth === first.depth)) return null;
  return shaped(records, header, steps, path, columns);
}

/** Puts manager and department of each step into columns; `columns`: those that held the names, which become one. */
function shaped(
  records: Records,
  header: number | null,
  steps: readonly Step[],
  path: ReadonlyMap<number, readonly string[]>,
  columns: readonly number[],
): Shaped | null {
  const people = steps.filter(({ name }) => isSomebody(name)).length;
  const deeper = steps.some(({ row }) => (path.get(row)?.length ?? 0) > 0);
  if (steps.length < 3 || !deeper || people < steps.length * 0.5) return null;
  const names = new Map<number, string>();
  const managers = new Map<number, string>();
  const departments = new Map<number, string>();
  for (const { row, name } of steps) {
    const above = (path.get(row) ?? []).filter((text) => text !== '');
    // A group of a chart is what its people belong to, and nobody.
    if (isGroup(name)) continue;
    names.set(row, name);
    managers.set(row, above.findLast((text) => !isGroup(text)) ?? '');
    departments.set(row, above.filter(isGroup).join(' / '));
  }
  const hasGroups = [...departments.values()].some((text) => text !== '');
  const added = [
    ...(columns.length > 0 ? [{ field: 'name', header: 'Name', cells: names } as const] : []),
    { field: 'manager', header: 'Manager', cells: managers } as const,
    ...(hasGroups ? [{ field: 'department', header: 'Department', cells: departments } as const] : []),
  ];
  return withColumns(
    records,
    header,
    added,
    columns,
    [...managers.values()].some((name) => name !== '')
      ? 'Who reports to whom is read from the levels of the list.'
      : 'Groups in the list are read as departments.',
  );
}

function isSomebody(text: string): boolean {
  return !isGroup(text) && (looksLikeName(text) || isEastAsian(text) || vacantSeat(text) !== null);
}

function isGroup(text: string): boolean {
  return departmentParts.test(foldWords(text)) && vacantSeat(text) === null;
}

/** The rows below the headers that hold something. */
function rowsOf(records: Records, header: number | null): readonly number[] {
  const from = header === null ? 0 : header + 1;
  const rows: number[] = [];
  for (let row = from; row < records.length; row += 1) if (filledIn(records[row]) > 0) rows.push(row);
  return rows;
}
