import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { columnsProblem, closeImport, goBack, showPreview, stopReading } from './flow/import-flow.ts';
import { incoming, useImport } from './flow/import-store.ts';
import { arrivalsText, numberText } from '#shared/edit/people/arrivals.ts';
import { cancelSaving, runImport } from './flow/run-import.ts';

/** The buttons of each step. */
export function Footer(): ReactElement {
  const { step, job, table, preview, left } = useImport();
  if (job !== null) {
    return <Button onClick={() => (job.jobId === null ? stopReading() : void cancelSaving())}>Cancel</Button>;
  }
  if (step === 'source') return <Button onClick={closeImport}>Close</Button>;
  if (step === 'columns') {
    return (
      <>
        <Button variant="plain" onClick={goBack}>
          Back
        </Button>
        <Button variant="primary" disabled={columnsProblem() !== null} onClick={() => void showPreview()}>
          Check {numberText(table?.rowCount ?? 0)} {table?.rowCount === 1 ? 'row' : 'rows'}
        </Button>
      </>
    );
  }
  const { added, updated } = incoming({ preview, left });
  const all = { people: added.people + updated.people, vacant: added.vacant + updated.vacant };
  const count = all.people + all.vacant;
  return (
    <>
      <Button variant="plain" onClick={goBack}>
        Back
      </Button>
      <Button variant="primary" disabled={count === 0} onClick={() => void runImport()}>
        {count === 0 ? 'Nothing to import' : `Import ${arrivalsText(all)}`}
      </Button>
    </>
  );
}
