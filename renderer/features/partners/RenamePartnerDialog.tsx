import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
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

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    await rename(partnerId, name);
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Rename partner"
      size="s"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
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
          onCommit={setName}
          onDraft={setName}
          focusFirst
          {...namesakeHint(namesake)}
        />
      </form>
    </Dialog>
  );
}
