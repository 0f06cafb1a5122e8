import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import looks from '#renderer/ui/looks.module.css';
import type { ErasedElsewhere } from '#shared/model/erasure.ts';
import { askToErase, showErasures, useErasures } from '#renderer/session/erasing.ts';
import { BEYOND_REACH, erasedText, receiptsText, waitingText } from './erasure-words.ts';
import { printReport } from './save-report.ts';

/** Who was erased: what is still hidden here and asks for a decision, and which devices have destroyed what they had. Mounted once. */
export function ErasuresDialog(): ReactElement | null {
  const open = useErasures((store) => store.open);
  return open ? <Erasures /> : null;
}

function Erasures(): ReactElement {
  const revision = useDocument((document) => document.revision);
  const [all, setAll] = useState<readonly ErasedElsewhere[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    call('erase.list', undefined).then(setAll, setFailure);
  }, [revision]);
  const waiting = all?.filter(({ held }) => held !== null) ?? [];
  const done = all?.filter(({ held }) => held === null) ?? [];
  return (
    <Dialog
      open
      size="l"
      onOpenChange={showErasures}
      title="Erased people"
      description="Whoever is erased is hidden for everybody who shares the partner as soon as their app reads the folder, and destroyed there when they confirm, or after seven days."
      footer={<Button onClick={() => showErasures(false)}>Close</Button>}
    >
      <div className={looks.column3}>
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        {all?.length === 0 && <p>Nobody has been erased.</p>}
        {waiting.length > 0 && (
          <section aria-label="Hidden here, not destroyed yet">
            <h3 className={looks.heading}>Hidden here, not destroyed yet</h3>
            <ul className={looks.column3}>
              {waiting.map((one) => (
                <Waiting key={one.personId} one={one} onFailure={setFailure} />
              ))}
            </ul>
          </section>
        )}
        {done.length > 0 && (
          <section aria-label="Erased on this computer">
            <h3 className={looks.heading}>Erased on this computer</h3>
            <ul className={looks.column3}>
              {done.map((one) => (
                <li key={one.personId}>
                  <p>{erasedText(one)}</p>
                  <p className={looks.faintNote}>{receiptsText(one.devices)}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {all !== null && all.length > 0 && <p className={looks.faintNote}>{BEYOND_REACH}</p>}
      </div>
    </Dialog>
  );
}

type WaitingProps = { readonly one: ErasedElsewhere; readonly onFailure: (failure: unknown) => void };

function Waiting({ one, onFailure }: WaitingProps): ReactElement {
  const name = one.held?.name ?? '';
  const erase = (): void => {
    showErasures(false);
    askToErase(one.personId, name);
  };
  return (
    <li>
      <p>
        <strong>{name}</strong>
        {one.partnerName === '' ? '' : `, ${one.partnerName}`}
      </p>
      <p>{waitingText(one)}</p>
      <p className={looks.faintNote}>{receiptsText(one.devices)}</p>
      <Button
        aria-label={`Save what we hold about ${name}`}
        onClick={() => void printReport(one.personId, one.partnerId).catch(onFailure)}
      >
        Save what we hold …
      </Button>{' '}
      <Button variant="danger" edits aria-label={`Erase ${name} for good now`} onClick={erase}>
        Erase for good now …
      </Button>
    </li>
  );
}
