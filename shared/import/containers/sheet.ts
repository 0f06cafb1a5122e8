import { MAX_CELL, MAX_COLUMNS } from './limits.ts';

/** One table of a file that can hold several: a sheet of a workbook, a table of a page, the cards of an address book. */
export type Sheet = {
  readonly name: string;
  /** Hidden in the program that wrote it. It is offered, never taken by itself. */
  readonly hidden: boolean;
  /** The position is the row number less one, so blank rows are kept. */
  readonly records: readonly (readonly string[])[];
  /** The first record holds the names of what is below, whatever they are. */
  readonly hasNames?: boolean;
};

/** What was found in a file, by what kind of thing it holds. */
export type Sheets = {
  /** What the file is, in words: `Excel workbook`. */
  readonly format: string;
  readonly sheets: readonly Sheet[];
  /** Whole sentences about what was left out or turned on the way. */
  readonly remarks: readonly string[];
};

/** Why a file is no list, in one sentence for the user. */
export class NotAList extends Error {}

/** A cell or a row no longer than what is read. */
export function withinLimits(record: readonly string[]): readonly string[] {
  const cut = record.length > MAX_COLUMNS ? record.slice(0, MAX_COLUMNS) : record;
  return withinCellLimit(cut);
}

/** Cells that are no longer than what a spreadsheet holds. */
export function withinCellLimit(record: readonly string[]): readonly string[] {
  return record.some((cell) => cell.length > MAX_CELL)
    ? record.map((cell) => cell.slice(0, MAX_CELL))
    : record;
}
