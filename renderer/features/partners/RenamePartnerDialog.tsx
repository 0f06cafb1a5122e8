import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { rename } from './partner-actions.ts';
import styles from './PartnerDialogs.module.css';
import { partnerName } from '#renderer/session/partners-store.ts';

type Props = { readonly partnerId: PartnerId; readonly onClose: () => void };

/** Asks for another name of a partner. */
export function RenamePartnerDialog({ partnerId, onClose }: Props): ReactElement {
  const formId = useId();
  const [name, setName] = useState(() => partnerName(partnerId) ?? '');

  const namesake = useNamesake(name, partnerId);
  const kept = useFormDraft(otherDraft('partner', partnerId, 'form.rename'), 'Name of the partner');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    // Begun before the dialog goes, and its draft with it.
    const renaming = kept.settle(() => rename(partnerId, name));
    onClose();
    await renaming;
  }

  function cancel(): void {
    kept.end();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={cancel}
      title="Rename partner"
      size="s"
      footer={
        <>
          <Button onClick={cancel}>Cancel</Button>
          <Button variant="primary" submit form={formId} disabled={name.trim() === ''}>
            Rename
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void save(event)}>
        <TextField
          label="Name"
          value={name}
          draft={kept.field}
          onCommit={setName}
          onDraft={setName}
          focusFirst
          {...namesakeHint(namesake)}
        />
      </form>
    </Dialog>
  );
}
