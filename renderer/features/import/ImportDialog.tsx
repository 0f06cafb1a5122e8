import type { ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ColumnsStep } from './steps/ColumnsStep.tsx';
import { Footer } from './Footer.tsx';
import { closeImport } from './flow/import-flow.ts';
import styles from './ImportDialog.module.css';
import { isSaving, useImport, type ImportStep } from './flow/import-store.ts';
import { PreviewStep } from './steps/PreviewStep.tsx';
import { SourceStep } from './steps/SourceStep.tsx';
import { usePaste } from './use-paste.ts';

const steps: readonly { readonly id: ImportStep; readonly label: string }[] = [
  { id: 'source', label: 'List' },
  { id: 'columns', label: 'Columns' },
  { id: 'preview', label: 'Check' },
];

/** The import: a dialog of three steps, and the whole window as the place where a list can be dropped. Mounted once. */
export function ImportDialog(): ReactElement {
  const open = useImport((store) => store.open);
  const saving = useImport((store) => isSaving(store));
  usePaste();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next && !saving) closeImport();
      }}
      dismissable={!saving}
      title="Import people"
      size="xl"
      footer={<Footer />}
    >
      <div className={styles.flow}>
        <Steps />
        <Step />
      </div>
    </Dialog>
  );
}

function Steps(): ReactElement {
  const step = useImport((store) => store.step);
  const name = useImport((store) => store.sourceName);
  const partner = useDocument((store) => store.state.partner.get(store.partnerId ?? '')?.name);
  const target = useImport((store) => store.target);
  const into = target.kind === 'new' ? target.name.trim() : (partner ?? '');
  return (
    <div className={styles.head}>
      <ol className={styles.steps} aria-label="Steps">
        {steps.map(({ id, label }, index) => (
          <li key={id} className={styles.step} aria-current={id === step ? 'step' : undefined}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            {label}
          </li>
        ))}
      </ol>
      {step !== 'source' && (
        <p className={styles.from}>
          {name}
          {into !== '' && ` → ${into}`}
        </p>
      )}
    </div>
  );
}

function Step(): ReactElement {
  const step = useImport((store) => store.step);
  switch (step) {
    case 'source':
      return <SourceStep />;
    case 'columns':
      return <ColumnsStep />;
    case 'preview':
      return <PreviewStep />;
  }
}
