import type { ImportTarget } from '#shared/import/import-changes.ts';
import type { KnownTables } from '#shared/import/known-people.ts';
import type { ColumnProposal } from '#shared/import/match-columns.ts';
import type { Mapping } from '#shared/import/mapping.ts';
import type { PreviewChoices } from '#shared/import/preview.ts';
import type { ImportPreview, PreviewRow } from '#shared/import/preview-row.ts';
import type { RatingAuthor } from '#shared/import/field-outcomes.ts';
import type { ImportProblem } from '#shared/import/problem.ts';
import type { ListSource } from '#shared/import/open-list.ts';
import type { ReadOptions, Table } from '#shared/import/table.ts';
import type { Change } from '#shared/model/change.ts';

/** A table as the window needs it: everything but its rows, which stay in the worker. */
export type TableSummary = Omit<Table, 'rows'> & { readonly rowCount: number };

/** A row of the preview as the list shows it; the rest is asked for when it is opened. */
export type RowSummary = Pick<
  PreviewRow,
  'rowNumber' | 'name' | 'title' | 'status' | 'matchedBy' | 'canKeep'
> & {
  /** The position of the row with the same person in another post, or null. */
  readonly samePersonAs: number | null;
  /** What will change, or why it does not come in; short. */
  readonly says: string;
};

export type PreviewSummary = Omit<ImportPreview, 'rows' | 'placesSeats'> & {
  readonly rows: readonly RowSummary[];
};

export type ReadAnswer =
  | { readonly ok: true; readonly table: TableSummary; readonly proposals: readonly ColumnProposal[] }
  | { readonly ok: false; readonly problem: ImportProblem };

export type ChangesAnswer =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** What the window asks the worker, and what it answers. The worker keeps the list and the last preview. */
export type ImportCalls = {
  /** `source` null reads the same list again with other options. */
  readonly read: {
    readonly request: { readonly source: ListSource | null; readonly options: ReadOptions };
    readonly answer: ReadAnswer;
  };
  readonly preview: {
    readonly request: {
      readonly choices: PreviewChoices;
      readonly mapping: Mapping;
      readonly known: KnownTables;
      readonly author: RatingAuthor;
    };
    readonly answer: PreviewSummary;
  };
  readonly row: { readonly request: { readonly index: number }; readonly answer: PreviewRow | null };
  readonly changes: {
    /** `left` are the positions of the rows that the user leaves out. */
    readonly request: ImportTarget & { readonly left: readonly number[] };
    readonly answer: ChangesAnswer;
  };
};
export type ImportCallName = keyof ImportCalls;

export type ToWorker = {
  readonly [N in ImportCallName]: {
    readonly id: number;
    readonly name: N;
    readonly request: ImportCalls[N]['request'];
  };
}[ImportCallName];

export type FromWorker =
  | { readonly id: number; readonly kind: 'answer'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'failure'; readonly message: string }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number };
