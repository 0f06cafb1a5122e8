import { unrolled } from './json-tree.ts';
import { MAX_COLUMNS, MAX_RECORDS } from './limits.ts';
import { NotAList, withinLimits, type Sheet, type Sheets } from './sheet.ts';

type Entry = { readonly [key: string]: unknown };

/** How deep the lists in an answer of some service are looked for: `{ data: { users: [ … ] } }`. */
const DEPTH = 3;
const MOST_LISTS = 20;

/**
 * The lists in a JSON text: an array of objects, an object that holds such arrays (each is offered), rows in arrays, or one
 * object a line. An organisation chart of nested objects is unrolled. An object within is flattened with a dot (`manager.name`); several values are joined by `; `. Throws `NotAList`.
 */
export function readJson(text: string): Sheets {
  const found = listsIn(parse(text), '', DEPTH).slice(0, MOST_LISTS);
  if (found.length === 0)
    throw new NotAList('This JSON file holds no list: a list is an array with one object for each person.');
  return { format: 'JSON', remarks: [], sheets: found.map(sheetOf) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): unknown {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  try {
    if (lines.length > 1) return lines.slice(0, MAX_RECORDS).map((line) => JSON.parse(line) as unknown);
  } catch {
    // Said below: it is JSON neither as a whole nor by its lines.
  }
  throw new NotAList('This file looks like JSON, but it is damaged or cut off.');
}

type Found = { readonly name: string; readonly items: readonly unknown[] };

function listsIn(value: unknown, name: string, depth: number): readonly Found[] {
  const tree = unrolled(Array.isArray(value) ? value : [value]);
  if (tree !== null) return [{ name: name || 'List', items: tree }];
  if (Array.isArray(value)) {
    const items = value.filter((item) => Array.isArray(item) || isEntry(item));
    return items.length > 0 ? [{ name: name || 'List', items }] : [];
  }
  if (!isEntry(value) || depth === 0) return [];
  const lists = Object.entries(value).flatMap(([key, inner]) => listsIn(inner, key, depth - 1));
  // One person alone, with lists of their own (telephone numbers), is a list of one.
  const isPerson = name === '' && Object.values(value).some((inner) => typeof inner === 'string');
  return isPerson && !lists.some(({ items }) => items.length > 1)
    ? [{ name: 'List', items: [value] }]
    : lists;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sheetOf({ name, items }: Found): Sheet {
  const rows = items.slice(0, MAX_RECORDS);
  if (rows.every((row) => Array.isArray(row)))
    return { name, hidden: false, records: rows.map((row) => withinLimits(row.map(cellOf))) };
  const columns = new Map<string, number>();
  const flat = rows.map((row) => {
    const cells = new Map<string, string>();
    if (isEntry(row)) flatten(row, '', cells, 3);
    for (const key of cells.keys()) if (!columns.has(key)) columns.set(key, columns.size);
    return cells;
  });
  const keys = [...columns.keys()].slice(0, MAX_COLUMNS);
  const records = flat.map((cells) => withinLimits(keys.map((key) => cells.get(key) ?? '')));
  return { name, hidden: false, hasNames: true, records: [withinLimits(keys), ...records] };
}

function flatten(entry: Entry, before: string, into: Map<string, string>, depth: number): void {
  for (const [key, value] of Object.entries(entry)) {
    const path = before === '' ? key : `${before}.${key}`;
    if (isEntry(value)) {
      if (depth > 1) flatten(value, path, into, depth - 1);
    } else if (Array.isArray(value) && value.some(isEntry)) {
      for (const item of value.filter(isEntry)) flattenItem(item, path, into);
    } else into.set(path, cellOf(value));
  }
}

/** Several addresses or numbers as objects: each of their keys is a column, its values joined. */
function flattenItem(item: Entry, path: string, into: Map<string, string>): void {
  for (const [key, value] of Object.entries(item)) {
    if (isEntry(value)) continue;
    const column = `${path}.${key}`;
    into.set(column, [into.get(column) ?? '', cellOf(value)].filter((text) => text !== '').join('; '));
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value
      .map((inner) => (isEntry(inner) || Array.isArray(inner) ? '' : cellOf(inner)))
      .filter((text) => text !== '')
      .join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
