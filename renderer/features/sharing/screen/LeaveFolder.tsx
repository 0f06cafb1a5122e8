import { useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { takeStatus } from '../sharing-store.ts';

/** Asks before the shared folder is let go: to come back takes the passphrase. */
export function LeaveFolder({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function leave(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      takeStatus(await call('sharing.stopSharing', undefined));
      onClose();
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      dismissable={!busy}
      size="s"
      title="Leave this folder?"
      description="You keep every partner as it is now, and so do your colleagues. Nothing is sent or received any more. You can join again with the passphrase. To shut somebody out, make a new shared folder with another passphrase; what they have received stays readable to them."
      footer={
        <>
          <Button disabled={busy} onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" busy={busy} onClick={() => void leave()}>
            Leave
          </Button>
        </>
      }
    >
      {failure !== null && <ErrorNote {...errorText(failure)} />}
    </Dialog>
  );
}
