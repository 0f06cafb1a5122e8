import type { ImportField } from './import-field.ts';

/** Rows of cells; the position of a row is its row number less one. */
export type Records = readonly (readonly string[])[];

/** A column that was made: its meaning, its header, and its cells by row. */
export type Made = {
  readonly field: ImportField;
  readonly header: string;
  readonly cells: ReadonlyMap<number, string>;
};

/** A list whose form said who leads whom or what belongs together, with that in columns. */
export type Shaped = {
  readonly records: Records;
  readonly header: number | null;
  /** The columns that were made, by their position. */
  readonly told: ReadonlyMap<number, Pick<Made, 'field' | 'header'>>;
  /** A whole sentence on what was understood. */
  readonly remark: string;
};

/** The records with columns in front of the others; `without`: the columns that they stand for. What is above the headers stays. */
export function withColumns(
  records: Records,
  header: number | null,
  made: readonly Made[],
  without: readonly number[],
  remark: string,
): Shaped {
  const told = new Map(made.map(({ field, header: name }, at) => [at, { field, header: name }]));
  const gone = new Set(without);
  const wide = records.map((record, row) => {
    if (header !== null && row < header) return record;
    const rest = gone.size === 0 ? record : record.filter((_, column) => !gone.has(column));
    return [
      ...made.map(({ header: name, cells }) => (row === header ? name : (cells.get(row) ?? ''))),
      ...rest,
    ];
  });
  return { records: wide, header, told, remark };
}

export function widthOf(records: Records): number {
  return records.reduce((most, record) => Math.max(most, record.length), 0);
}

export function textAt(record: readonly string[] | undefined, column: number): string {
  return record?.[column]?.trim() ?? '';
}

/** How many cells of a row hold something. */
export function filledIn(record: readonly string[] | undefined): number {
  return record?.filter((cell) => cell.trim() !== '').length ?? 0;
}
