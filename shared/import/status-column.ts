import type { Mapping } from './mapping.ts';
import { parseFlag } from './parse-value.ts';
import { saysGone, statusOf } from './person-name.ts';
import type { Table } from './table.ts';

/** How a column of states is read. */
export type StatusColumn = {
  readonly header: string;
  /** Yes means that somebody is no longer there: `Terminated`, `Is deleted`. */
  readonly yesIsGone: boolean;
  /** Single letters, as payroll programs write them. */
  readonly codes: boolean;
};

/** The columns of a mapping that say whether people are there, by position. */
export function statusColumns(table: Table, mapping: Mapping): ReadonlyMap<number, StatusColumn> {
  const columns = new Map<number, StatusColumn>();
  mapping.forEach((field, column) => {
    if (field !== 'status') return;
    const header = table.headers[column] ?? '';
    const values = table.rows.map((row) => (row.cells[column] ?? '').trim());
    columns.set(column, { header, yesIsGone: saysGone(header), codes: areStatusCodes(values) });
  });
  return columns;
}

/** `A` for active among `T` and `I` for terminated and inactive, and nothing but letters. */
export function areStatusCodes(values: Iterable<string>): boolean {
  let active = false;
  for (const value of values) {
    if (value !== '' && !/^[A-Z]$/.test(value)) return false;
    if (value === 'A') active = true;
  }
  return active;
}

/** Whether a cell says anything about somebody being there. */
export function isStatus(cell: string): boolean {
  return statusOf(cell) !== null || isYes(cell) || parseFlag(cell) === false;
}

/** What a cell says of somebody who is no longer there, with its header where the cell alone says nothing; '' for everybody else. */
export function goneIn(cell: string, { header, yesIsGone, codes }: StatusColumn): string {
  if (codes) return /^[TI]$/.test(cell) ? `${header}: ${cell}` : '';
  if (statusOf(cell) === 'gone') return cell;
  const flag = isYes(cell) ? true : parseFlag(cell);
  return flag === yesIsGone ? `${header}: ${cell}` : '';
}

function isYes(cell: string): boolean {
  return parseFlag(cell) === true || /^[x✓✔]$/iu.test(cell);
}
