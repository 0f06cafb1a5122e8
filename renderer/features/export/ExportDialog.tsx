import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import { tellFailure } from '#renderer/session/tell-failure.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { pngSize } from '#shared/print/map/png-size.ts';
import { SegmentedField } from '#renderer/ui/SegmentedField.tsx';
import { chosenSections, choose, closeExport, useExport, type ExportChoice } from './export-store.ts';
import styles from './ExportDialog.module.css';
import {
  audiences,
  audienceText,
  contentText,
  kinds,
  papers,
  pictureText,
  pixelSizes,
} from './export-words.ts';
import { mapSize } from './map-export.ts';
import { cancelExport, runExport } from './run-export.ts';
import { Since } from './Since.tsx';
import { Sections } from './Sections.tsx';

// Loaded when it is shown: nothing else needs it.
const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }));

/** Asks what to save, for whom and in which form; shows how it goes. */
export function ExportDialog(): ReactElement {
  const { open, choice, job } = useExport();
  const running = job !== null;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next && !running) closeExport();
      }}
      dismissable={!running}
      title="Export"
      size={hasPreview(choice) ? 'xl' : 'm'}
      footer={
        running ? (
          <Button onClick={() => void cancelExport()}>Cancel</Button>
        ) : (
          <>
            <Button onClick={closeExport}>Close</Button>
            <Button
              variant="primary"
              disabled={choice.kind === 'pdf' && chosenSections(choice).length === 0}
              onClick={() => void runExport(choice).catch(tellFailure)}
            >
              Save …
            </Button>
          </>
        )
      }
    >
      <div className={styles.columns} data-preview={hasPreview(choice) || undefined}>
        <div className={styles.choices}>
          <Choices choice={choice} disabled={running} />
          {running && (
            <output className={styles.progress}>
              <span>Saving …</span>
              <ProgressBar label="Saving" value={null} />
            </output>
          )}
        </div>
        {open && hasPreview(choice) && (
          <Suspense>
            <Preview choice={choice} paused={running} />
          </Suspense>
        )}
      </div>
    </Dialog>
  );
}

/** What has pages of its own shows them before it is saved. */
function hasPreview({ kind }: ExportChoice): boolean {
  return kind === 'pdf' || kind === 'pptx';
}

type ChoicesProps = { readonly choice: ExportChoice; readonly disabled: boolean };

function Choices({ choice, disabled }: ChoicesProps): ReactElement {
  const { kind, audience, paper, pixels } = choice;
  return (
    <>
      <SegmentedField
        label="What"
        hint={contentText(kind, audience)}
        value={kind}
        options={kinds}
        disabled={disabled}
        onValueChange={(next) => choose({ kind: next })}
      />
      {kind !== 'csv' && (
        <SegmentedField
          label="For whom"
          hint={audienceText(kind, audience)}
          value={audience}
          options={audiences}
          disabled={disabled}
          onValueChange={(next) => choose({ audience: next })}
        />
      )}
      {kind === 'csv' && <p className={styles.hint}>{audienceText('csv', 'internal')}</p>}
      {kind === 'pdf' && <Sections choice={choice} disabled={disabled} />}
      <Since choice={choice} disabled={disabled} />
      {kind === 'pdf' && (
        <SegmentedField
          label="Paper"
          value={paper}
          options={papers}
          disabled={disabled}
          onValueChange={(next) => choose({ paper: next })}
        />
      )}
      {kind === 'png' && (
        <SegmentedField
          label="Size"
          hint={<PictureSize choice={choice} />}
          value={`${pixels}` as const}
          options={pixelSizes}
          disabled={disabled}
          onValueChange={(next) => choose({ pixels: next === '2' ? 2 : next === '3' ? 3 : 4 })}
        />
      )}
    </>
  );
}

function PictureSize({ choice }: { readonly choice: ExportChoice }): ReactElement {
  const state = useDocument((store) => store.state);
  const { audience, pixels } = choice;
  const { width, height } = useMemo(() => mapSize(state, audience), [state, audience]);
  return <>{pictureText(pngSize(width, height, pixels))}</>;
}
