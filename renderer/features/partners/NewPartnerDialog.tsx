import { useState, type ReactElement } from 'react';
import { kindOptions, tierOptions } from '#renderer/parts/partner/partner-options.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { otherDraft } from '#shared/model/draft.ts';
import type { PartnerKind, Tier } from '#shared/model/partner.ts';
import { createAndOpen } from './partner-actions.ts';
import { PartnerNameDialog } from './PartnerNameDialog.tsx';

/** Asks for what a new partner needs: a name; kind and tier may follow later. */
export function NewPartnerDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [kind, setKind] = useState<PartnerKind>('reseller');
  const [tier, setTier] = useState<Tier | null>(null);
  return (
    <PartnerNameDialog
      title="New partner"
      description="A company that resells, integrates, distributes or refers."
      action="Create partner"
      draft={otherDraft('settings', 'settings', 'form.partner')}
      draftLabel="Name of the new partner"
      onSave={(name) => createAndOpen({ name, kind, tier })}
      onClose={onClose}
    >
      <Select label="Kind" value={kind} onValueChange={setKind} options={kindOptions} />
      <Select
        label="Tier"
        value={tier}
        onValueChange={setTier}
        onClear={() => setTier(null)}
        options={tierOptions}
        placeholder="Not decided"
      />
    </PartnerNameDialog>
  );
}
