import { useId, useState, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import looks from '#renderer/ui/looks.module.css';
import { closeSnapshot, tryPassphrase } from './open-snapshot.ts';
import type { Step } from './step.ts';

/** Asks for the passphrase of a snapshot, as often as it is wrong. */
export function PassphraseDialog({ opened, busy, note, work }: Step): ReactElement {
  const formId = useId();
  const [passphrase, setPassphrase] = useState('');
  const missing = passphrase.trim() === '';
  const close = (): void => closeSnapshot(opened);
  return (
    <Dialog
      open
      onOpenChange={close}
      dismissable={!busy}
      title="Open a snapshot"
      description={`${opened.file.fileName} is encrypted. Whoever sent it knows its passphrase.`}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" submit form={formId} busy={busy} disabled={missing}>
            {busy ? 'Opening …' : 'Open'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={looks.column3}
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          if (!missing && !busy) void work(() => tryPassphrase(opened, passphrase));
        }}
      >
        {note}
        <TextField
          label="Passphrase"
          value={passphrase}
          draft={null} // a passphrase is never written to the disk
          onCommit={setPassphrase}
          onDraft={setPassphrase}
          maxLength={2_000}
          focusFirst
        />
      </form>
    </Dialog>
  );
}
