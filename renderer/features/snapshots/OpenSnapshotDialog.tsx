import { useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import looks from '#renderer/ui/looks.module.css';
import { refusalText } from '#shared/sharing/snapshot-refusal.ts';
import { closeSnapshot } from './open-snapshot.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { useSnapshots, type Opened } from './snapshot-store.ts';

/** Leads from an opened snapshot to its merge: the passphrase, the preview, or why it is not taken; mounted once by the app. */
export function OpenSnapshotDialog(): ReactElement | null {
  const opened = useSnapshots((store) => (store.aside ? null : store.opened));
  return opened === null ? null : <OpenSnapshot key={opened.file.id} opened={opened} />;
}

function OpenSnapshot({ opened }: { readonly opened: Opened }): ReactElement {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { preview, refused, file } = opened;
  const asksAgain = refused === 'wrong-passphrase' || refused === 'needs-passphrase';

  async function work(step: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await step();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  const note =
    failure !== null ? (
      <ErrorNote {...errorText(failure)} />
    ) : refused === null ? null : (
      <ErrorNote {...refusalText(refused)} />
    );
  const step = { opened, busy, note, work };
  if (preview === null && (refused === null || asksAgain)) return <PassphraseDialog {...step} />;
  if (preview !== null && refused === null) return <PreviewDialog {...step} preview={preview} />;
  return (
    <Dialog
      open
      onOpenChange={() => closeSnapshot(opened)}
      title="Open a snapshot"
      footer={<Button onClick={() => closeSnapshot(opened)}>Close</Button>}
    >
      <div className={looks.column3}>
        <p className={looks.note}>{file.fileName}</p>
        {note}
      </div>
    </Dialog>
  );
}
