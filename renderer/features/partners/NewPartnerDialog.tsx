import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PartnerKind, Tier } from '#shared/model/partner.ts';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { kindOptions, tierOptions } from '#renderer/parts/partner/partner-options.ts';
import { createAndOpen } from './partner-actions.ts';
import styles from './PartnerDialogs.module.css';

type Props = { readonly onClose: () => void };

/** Asks for what a new partner needs: a name; kind and tier may follow later. */
export function NewPartnerDialog({ onClose }: Props): ReactElement {
  const formId = useId();
  const [name, setName] = useState('');
  const namesake = useNamesake(name);
  const [kind, setKind] = useState<PartnerKind>('reseller');
  const [tier, setTier] = useState<Tier | null>(null);

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    onClose();
    await createAndOpen({ name, kind, tier });
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New partner"
      description="A company that resells, integrates, distributes or refers."
      size="s"
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" submit form={formId} disabled={name.trim() === ''}>
            Create partner
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void create(event)}>
        <TextField
          label="Name"
          value={name}
          onCommit={setName}
          onDraft={setName}
          focusFirst
          {...namesakeHint(namesake)}
        />
        <Select label="Kind" value={kind} onValueChange={setKind} options={kindOptions} />
        <Select
          label="Tier"
          value={tier}
          onValueChange={setTier}
          onClear={() => setTier(null)}
          options={tierOptions}
          placeholder="Not decided"
        />
      </form>
    </Dialog>
  );
}
