import { CircleAlert } from 'lucide-react';
import { useMemo, type ReactElement } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { mappingProblem } from '#shared/import/mapping.ts';
import styles from './ColumnsStep.module.css';
import { setColumn } from '../flow/import-flow.ts';
import { useImport } from '../flow/import-store.ts';
import { fieldOptions } from '../flow/import-words.ts';
import { JobProgress } from './JobProgress.tsx';
import { ReadingOptions } from './ReadingOptions.tsx';
import { useStepFocus } from './use-step-focus.ts';

/** By what a meaning was guessed that no header told. */
const guessTexts = {
  header: '',
  rows: 'guessed: it names people in the list',
  values: 'guessed from its values',
} as const;

/** What each column means: the proposal with sample values, to be changed. */
export function ColumnsStep(): ReactElement {
  const { job, failure, table, proposals, mapping } = useImport();
  const options = useMemo(() => fieldOptions(proposals.map((proposal) => proposal.field)), [proposals]);
  const step = useStepFocus(job === null && table !== null);
  if (job !== null || table === null)
    return <JobProgress job={job ?? { label: '', done: 0, total: null, jobId: null }} />;
  const missing = mappingProblem(mapping);
  return (
    <div ref={step} className={styles.step}>
      {failure !== null && <ErrorNote title={failure.title} description={failure.description} />}
      <ReadingOptions table={table} />
      {missing !== null && (
        <p className={styles.missing} role="alert">
          <CircleAlert size={16} aria-hidden />
          {missing}
        </p>
      )}
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Column in the list</th>
              <th scope="col">Some of its values</th>
              <th scope="col" className={styles.meaning}>
                Comes in as
              </th>
            </tr>
          </thead>
          <tbody>
            {table.headers.map((header, column) => {
              const field = mapping[column] ?? null;
              const proposal = proposals[column];
              return (
                // Columns have no identity but their position; headers may repeat.
                // oxlint-disable-next-line react/no-array-index-key -- the position is the identity
                <tr key={column} className={classNames(field === null && styles.unused)}>
                  <th scope="row" className={styles.header}>
                    {header}
                    {guessTexts[proposal?.because ?? 'header'] !== '' && field === proposal?.field && (
                      <span className={styles.because}>{guessTexts[proposal.because ?? 'header']}</span>
                    )}
                  </th>
                  <td className={styles.samples}>
                    {proposal === undefined || proposal.samples.length === 0 ? (
                      <span className={styles.empty}>empty</span>
                    ) : (
                      proposal.samples.map((sample) => (
                        <span key={sample} className={styles.sample}>
                          {sample.slice(0, 120)}
                        </span>
                      ))
                    )}
                  </td>
                  <td className={styles.meaning}>
                    <Select
                      label={`${header} comes in as`}
                      labelHidden
                      value={field}
                      options={options}
                      placeholder="Leave out"
                      onClear={() => setColumn(column, null)}
                      onValueChange={(next) => setColumn(column, next)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
