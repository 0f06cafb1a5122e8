import type { Arrivals } from '#shared/edit/people/arrivals.ts';
import { create } from 'zustand';
import type { ColumnProposal } from '#shared/import/match-columns.ts';
import type { Mapping } from '#shared/import/mapping.ts';
import type { PreviewChoices } from '#shared/import/preview.ts';
import type { PreviewRow, RowStatus } from '#shared/import/preview-row.ts';
import type { ImportProblem } from '#shared/import/problem.ts';
import type { PreviewSummary, TableSummary } from './import-protocol.ts';

export type ImportStep = 'source' | 'columns' | 'preview';

/** What runs now; `total` null while nobody knows how long it takes. */
export type ImportJob = {
  readonly label: string;
  readonly done: number;
  readonly total: number | null;
  /** The id of the commit while it is being written. */
  readonly jobId: string | null;
};

export type RowFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'status'; readonly status: RowStatus }
  /** The rows of the problem with this position. */
  | { readonly kind: 'problem'; readonly index: number };

export type TargetChoice = { readonly kind: 'open' } | { readonly kind: 'new'; readonly name: string };

/** The import dialog. Transient: nothing of it outlives the dialog. */
export type ImportStore = {
  readonly open: boolean;
  readonly step: ImportStep;
  readonly job: ImportJob | null;
  /** Why the list cannot be read or the import failed; shown on the step where it happened. */
  readonly failure: { readonly title: string; readonly description: string } | null;
  readonly sourceName: string;
  readonly table: TableSummary | null;
  readonly proposals: readonly ColumnProposal[];
  readonly mapping: Mapping;
  readonly target: TargetChoice;
  readonly preview: PreviewSummary | null;
  readonly filter: RowFilter;
  /** Positions of the rows that the user leaves out. */
  readonly left: ReadonlySet<number>;
  /** Positions of rows that look like others or like nobody, and that the user brings in all the same. */
  readonly kept: ReadonlySet<number>;
  /** In which order day and month stand where the list does not tell; null while nobody has said it. */
  readonly dayOrder: PreviewChoices['dayOrder'];
  /** The opened row of the preview by its position, and its details once they are there. */
  readonly openRow: { readonly index: number; readonly details: PreviewRow | null } | null;
  /** Said once above the preview, such as that it was worked out again. */
  readonly notice: string | null;
};

const closed: ImportStore = {
  open: false,
  step: 'source',
  job: null,
  failure: null,
  sourceName: '',
  table: null,
  proposals: [],
  mapping: [],
  target: { kind: 'open' },
  preview: null,
  filter: { kind: 'all' },
  left: new Set(),
  kept: new Set(),
  dayOrder: null,
  openRow: null,
  notice: null,
};

export const useImport = create<ImportStore>(() => closed);

/** Whether the changes are being written right now. */
export function isSaving({ job }: ImportStore): boolean {
  return job !== null && job.jobId !== null;
}

/** Leaves a row of the preview out, or brings it in again. */
export function leaveRowOut(index: number, out: boolean): void {
  useImport.setState(({ left }) => {
    const next = new Set(left);
    if (out) next.add(index);
    else next.delete(index);
    return { left: next };
  });
}

/** Leaves all rows with these numbers out. */
export function leaveRowsOut(rowNumbers: readonly number[]): void {
  const numbers = new Set(rowNumbers);
  useImport.setState(({ left, preview }) => ({
    left: new Set([
      ...left,
      ...(preview?.rows ?? []).flatMap((row, index) => (numbers.has(row.rowNumber) ? [index] : [])),
    ]),
  }));
}

/** How many come in as new and how many are updated, without the rows that the user leaves out. */
export function incoming({ preview, left }: Pick<ImportStore, 'preview' | 'left'>): {
  readonly added: Arrivals;
  readonly updated: Arrivals;
} {
  // Somebody with two posts is counted once.
  const rows =
    preview?.rows.filter(
      ({ samePersonAs }, index) =>
        !left.has(index) &&
        (samePersonAs === null ||
          left.has(samePersonAs) ||
          preview.rows[samePersonAs]?.status === 'unchanged'),
    ) ?? [];
  const count = (wanted: RowStatus): Arrivals => {
    const coming = rows.filter(({ status }) => status === wanted);
    const vacant = coming.filter(({ name }) => name === '').length;
    return { people: coming.length - vacant, vacant };
  };
  return { added: count('new'), updated: count('updated') };
}

/** Puts the dialog back to its beginning, open or closed. */
export function resetImport(open: boolean, target: TargetChoice): void {
  useImport.setState({ ...closed, open, target });
}

/** Shows why something could not be done, on the step that is shown. */
export function showProblem(problem: ImportProblem): void {
  const dot = problem.text.indexOf('. ');
  const title = dot === -1 ? problem.text : problem.text.slice(0, dot + 1);
  useImport.setState({ failure: { title, description: problem.text.slice(title.length).trim() } });
}
