import { ClipboardPaste, FileSpreadsheet } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { Shortcut } from '#renderer/ui/Shortcut.tsx';
import { numberText } from '#shared/edit/people/arrivals.ts';
import { MAX_LIST_BYTES, MAX_ROWS } from '#shared/import/containers/limits.ts';
import { chooseFile } from '../flow/import-flow.ts';
import { useImport } from '../flow/import-store.ts';
import { JobProgress } from './JobProgress.tsx';
import styles from './SourceStep.module.css';
import { useStepFocus } from './use-step-focus.ts';
import looks from '#renderer/ui/looks.module.css';

/** Where the list comes from: a file, a drop, or pasted rows. */
export function SourceStep(): ReactElement {
  const { job, failure, sourceName } = useImport();
  const step = useStepFocus(job === null);
  if (job !== null) return <JobProgress job={job} detail={sourceName} />;
  return (
    <div ref={step} className={styles.step}>
      {failure !== null && <ErrorNote title={failure.title} description={failure.description} />}
      <div className={styles.place}>
        <span className={looks.faint} aria-hidden>
          <FileSpreadsheet size={28} strokeWidth={1.5} />
        </span>
        <h3 className={styles.title}>Drop a list here</h3>
        <p className={styles.text}>
          Excel, CSV, vCard, JSON or a web page with a table, such as an export of your CRM, LinkedIn or the
          partner’s HR system.
        </p>
        <Button variant="primary" onClick={() => void chooseFile()}>
          Choose a file …
        </Button>
      </div>
      <p className={styles.paste}>
        <ClipboardPaste size={16} aria-hidden />
        <span>
          Or copy rows of a spreadsheet, the To line of a mail or the participants of a meeting and press{' '}
          <Shortcut keys="Mod+V" /> here.
        </span>
      </p>
      <ul className={styles.notes}>
        <li>
          One row for each person. A column with names is enough; a column with managers draws the chart.
        </li>
        <li>
          People who are already there are recognised and updated. You see every change before it is made.
        </li>
        <li>
          Formulas in cells are never calculated. Up to {MAX_LIST_BYTES / 1_000_000} MB and{' '}
          {numberText(MAX_ROWS)} people.
        </li>
      </ul>
    </div>
  );
}
