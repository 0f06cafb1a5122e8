import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { useFormDraft } from '#renderer/ui/form-draft.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PartnerKind, Tier } from '#shared/model/partner.ts';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { kindOptions, tierOptions } from '#renderer/parts/partner/partner-options.ts';
import { otherDraft } from '#shared/model/draft.ts';
import { createAndOpen } from './partner-actions.ts';
import styles from './PartnerDialogs.module.css';

type Props = { readonly onClose: () => void };

/** Asks for what a new partner needs: a name; kind and tier may follow later. */
export function NewPartnerDialog({ onClose }: Props): ReactElement {
  const formId = useId();
  const [name, setName] = useState('');
  const namesake = useNamesake(name);
  const kept = useFormDraft(otherDraft('settings', 'settings', 'form.partner'), 'Name of the new partner');
  const [kind, setKind] = useState<PartnerKind>('reseller');
  const [tier, setTier] = useState<Tier | null>(null);

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    // Begun before the dialog goes, and its draft with it.
    const creating = kept.settle(() => createAndOpen({ name, kind, tier }));
    onClose();
    await creating;
  }

  function cancel(): void {
    kept.end();
    onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={cancel}
      title="New partner"
      description="A company that resells, integrates, distributes or refers."
      size="s"
      footer={
        <>
          <Button onClick={cancel}>Cancel</Button>
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
          draft={kept.field}
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
