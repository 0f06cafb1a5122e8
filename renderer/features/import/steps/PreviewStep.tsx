import { useMemo, type ReactElement } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import type { PreviewSummary } from '../flow/import-protocol.ts';
import { useImport, type RowFilter } from '../flow/import-store.ts';
import { numberText } from '#shared/edit/people/arrivals.ts';
import { LINES_OF_PEOPLE } from '#shared/import/lines-of-people.ts';
import type { ImportField } from '#shared/import/import-field.ts';
import { statusLabels, statusOrder } from '../flow/import-words.ts';
import { FilterButton } from './FilterButton.tsx';
import { JobProgress } from './JobProgress.tsx';
import { PreviewList } from './PreviewList.tsx';
import styles from './PreviewStep.module.css';
import { ProblemList } from './ProblemList.tsx';
import { useStepFocus } from './use-step-focus.ts';

const managerFields: ReadonlySet<ImportField> = new Set([
  'manager',
  'managerFirstName',
  'managerLastName',
  'managerSeatId',
]);

/** What would happen: counts that filter, what is wrong, and every row to be opened. */
export function PreviewStep(): ReactElement {
  const { job, failure, preview, filter, notice, left, mapping, table } = useImport();
  const shown = useMemo(() => (preview === null ? [] : filtered(preview, filter)), [preview, filter]);
  const step = useStepFocus(job === null && preview !== null);
  if (job !== null || preview === null)
    return <JobProgress job={job ?? { label: '', done: 0, total: null, jobId: null }} />;
  const pressed = (kind: RowFilter) => ({
    active: sameFilter(filter, kind),
    onClick: () => useImport.setState({ filter: kind, openRow: null }),
  });
  const nothing = preview.counts.new + preview.counts.updated === 0;
  return (
    <div ref={step} className={styles.step}>
      {failure !== null && <ErrorNote title={failure.title} description={failure.description} />}
      {notice !== null && <output className={styles.notice}>{notice}</output>}
      <fieldset className={styles.filters} aria-label="Rows to show">
        <FilterButton label="All" count={preview.rows.length} {...pressed({ kind: 'all' })} />
        {statusOrder.map((status) => (
          <FilterButton
            key={status}
            label={statusLabels[status]}
            count={preview.counts[status]}
            {...pressed({ kind: 'status', status })}
          />
        ))}
      </fieldset>
      {nothing && (
        <p className={styles.notice}>
          Everyone in this list is already there. Importing it would change nothing.
        </p>
      )}
      {!nothing && !preview.hasManagers && preview.counts.new > 0 && (
        <p className={styles.notice}>
          {mapping.some((field) => field !== null && managerFields.has(field))
            ? 'The column with managers names nobody.'
            : table?.format === LINES_OF_PEOPLE
              ? ''
              : 'No column with managers was recognised. If there is one, choose it under Columns.'}{' '}
          New people wait in the tray of the map.
        </p>
      )}
      {left.size > 0 && (
        <div className={classNames(styles.notice, styles.left)}>
          <output>
            You leave out {left.size === 1 ? '1 row' : `${numberText(left.size)} rows`}. Their people come in
            under the next manager above.
          </output>
          <Button size="s" variant="plain" onClick={() => useImport.setState({ left: new Set() })}>
            Bring in all
          </Button>
        </div>
      )}
      <ProblemList problems={preview.problems} filter={filter} />
      <PreviewList rows={preview.rows} shown={shown} />
    </div>
  );
}

function sameFilter(a: RowFilter, b: RowFilter): boolean {
  if (a.kind === 'status') return b.kind === 'status' && a.status === b.status;
  if (a.kind === 'problem') return b.kind === 'problem' && a.index === b.index;
  return b.kind === 'all';
}

function filtered(preview: PreviewSummary, filter: RowFilter): readonly number[] {
  const all = preview.rows.map((_, index) => index);
  if (filter.kind === 'all') return all;
  if (filter.kind === 'status') return all.filter((index) => preview.rows[index]?.status === filter.status);
  const rows = new Set(preview.problems[filter.index]?.rows);
  return all.filter((index) => rows.has(preview.rows[index]?.rowNumber ?? -1));
}
