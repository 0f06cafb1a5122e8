import { useState, type ReactElement } from 'react';
import { errorText } from '#renderer/document/error-text.ts';
import { runOrThrow } from '#renderer/edits/run.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { toast } from '#renderer/ui/toast.ts';
import { removePartner } from '#shared/edit/partner/partner-edits.ts';
import type { PartnerSummary } from '#shared/ipc/types.ts';

type Props = { readonly partner: PartnerSummary; readonly onClose: () => void };

/** Asks before a shared partner is deleted: it reaches others, where an undo here may come too late. */
export function DeleteForAll({ partner, onClose }: Props): ReactElement {
  const { id, name } = partner;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function remove(): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await runOrThrow(removePartner, { partnerId: id, traces: [] }, { about: id });
      onClose();
      toast({
        title: `${name} was deleted`,
        action: { label: 'Undo', onSelect: () => void runCommand('edit.undo') },
        key: 'undo',
      });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      dismissable={!busy}
      size="s"
      title={`Delete ${name} for everybody?`}
      description="It goes from your list now, and from your colleagues’ when their Rapport reads the folder; where it has many people, theirs asks them first. Undo brings it back for everybody. To keep it and only leave, choose Stop sharing instead."
      footer={
        <>
          <Button disabled={busy} onClick={onClose}>
            Cancel
          </Button>
          <Button variant="danger" edits busy={busy} onClick={() => void remove()}>
            Delete for everybody
          </Button>
        </>
      }
    >
      {failure !== null && <ErrorNote {...errorText(failure)} />}
    </Dialog>
  );
}
