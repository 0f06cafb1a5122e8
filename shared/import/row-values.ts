import { cutToLimit, type CellRepair } from './clean-cell.ts';
import { looksLikeFormula } from './formula-guard.ts';
import { foldWords } from '../text/fold.ts';
import { fieldInfo, type ImportField } from './import-field.ts';
import type { Mapping } from './match-columns.ts';
import { normaliseCell } from './normalise-value.ts';
import { inReadingOrder, joinName, nameFromEmail } from './person-name.ts';
import type { Table, TableRow } from './table.ts';

/** One row of a list with its cells by meaning; a field that is not mapped or whose cell is empty is missing. */
export type RowValues = {
  readonly rowNumber: number;
  readonly values: ReadonlyMap<ImportField, string>;
  /** All filled cells that may name the manager, in the order of the columns. */
  readonly managers: readonly string[];
  /** The person's name in reading order; '' for a vacant seat. */
  readonly name: string;
  readonly nameFromEmail: boolean;
  readonly repairs: readonly RowRepair[];
};

export type RowRepair = {
  readonly repair: CellRepair;
  readonly column: number;
  /** Whether the cell may hold a long text. */
  readonly long: boolean;
};

/** Columns of a mapping, grouped once per list. */
export type Reading = {
  readonly columns: readonly (readonly [ImportField, readonly number[]])[];
  /** A list that our own export wrote: names stand as the user wrote them, also those with a comma. */
  readonly own: boolean;
};

/** Prepares a mapping for reading many rows. */
export function readingOf(table: Table, mapping: Mapping): Reading {
  const columns = new Map<ImportField, number[]>();
  mapping.slice(0, table.headers.length).forEach((field, column) => {
    if (field === null) return;
    const before = columns.get(field);
    if (before === undefined) columns.set(field, [column]);
    else before.push(column);
  });
  return { columns: [...columns], own: columns.has('seatId') || columns.has('personId') };
}

/** Reads one row: cleans each cell, joins columns of the same meaning, puts the name together. */
export function readRow(row: TableRow, reading: Reading): RowValues {
  const values = new Map<ImportField, string>();
  const repairs: RowRepair[] = [];
  const managers: string[] = [];
  for (const [field, columns] of reading.columns) {
    const parts: string[] = [];
    for (const column of columns) {
      const raw = row.cells[column] ?? '';
      if (raw === '') continue;
      const clean = normaliseCell(field, raw);
      for (const repair of clean.repairs) repairs.push({ repair, column, long: fieldInfo(field).long });
      if (clean.text !== '') parts.push(clean.text);
    }
    if (parts.length === 0) continue;
    if (field === 'manager') managers.push(...parts);
    else values.set(field, joined(field, parts));
  }
  const bossName = joinName(values.get('managerFirstName'), values.get('managerLastName'));
  if (bossName !== '') managers.push(bossName);
  const written = nameOf(values, reading.own);
  const email = values.get('email');
  const fromEmail = !reading.own && written === '' && email !== undefined && email.includes('@');
  const name = fromEmail ? nameFromEmail(email) : written;
  return { rowNumber: row.rowNumber, values, managers, name, nameFromEmail: fromEmail, repairs };
}

function joined(field: ImportField, parts: readonly string[]): string {
  const { joining } = fieldInfo(field);
  if (parts.length === 1 || joining === 'one' || joining === 'first' || joining === 'each')
    return parts[0] ?? '';
  const text = [...new Set(parts)].join(joining === 'comma' ? ', ' : '\n');
  return cutToLimit(text, fieldInfo(field).long);
}

function nameOf(values: ReadonlyMap<ImportField, string>, own: boolean): string {
  const full = values.get('name');
  const name =
    full === undefined
      ? joinName(values.get('firstName'), values.get('middleName'), values.get('lastName'))
      : own || looksLikeFormula(full)
        ? full
        : inReadingOrder(full);
  // A dash or three question marks are no name.
  return !own && foldWords(name) === '' ? '' : cutToLimit(name, false);
}
