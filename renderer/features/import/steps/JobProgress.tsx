import { useEffect, useRef, type ReactElement } from 'react';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { useSlow } from '#renderer/ui/use-slow.ts';
import type { ImportJob } from '../flow/import-store.ts';
import styles from './JobProgress.module.css';

type Props = { readonly job: ImportJob; readonly detail?: string };

/** How far a job has come; empty for jobs that are over at once. */
export function JobProgress({ job, detail = '' }: Props): ReactElement {
  const slow = useSlow(true);
  const place = useRef<HTMLDivElement>(null);
  // The button that started the job is gone: the focus stays in the dialog.
  useEffect(() => place.current?.focus(), []);
  const percent = job.total === null ? null : Math.round((job.done / Math.max(1, job.total)) * 100);
  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {slow && (
        <output className={styles.job}>
          <span className={styles.label}>
            <span>{job.label}</span>
            {percent !== null && <span data-tabular>{percent} %</span>}
          </span>
          <ProgressBar label={job.label} value={percent} />
          {detail !== '' && <span className={styles.detail}>{detail}</span>}
        </output>
      )}
    </div>
  );
}
