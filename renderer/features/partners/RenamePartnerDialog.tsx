import type { ReactElement } from 'react';
import { partnerName } from '#renderer/session/partners-store.ts';
import { otherDraft } from '#shared/model/draft.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { rename } from './partner-actions.ts';
import { PartnerNameDialog } from './PartnerNameDialog.tsx';

type Props = { readonly partnerId: PartnerId; readonly onClose: () => void };

/** Asks for another name of a partner. */
export function RenamePartnerDialog({ partnerId, onClose }: Props): ReactElement {
  return (
    <PartnerNameDialog
      title="Rename partner"
      action="Rename"
      draft={otherDraft('partner', partnerId, 'form.rename')}
      draftLabel="Name of the partner"
      nameAtFirst={partnerName(partnerId) ?? ''}
      partnerId={partnerId}
      onSave={(name) => rename(partnerId, name)}
      onClose={onClose}
    />
  );
}
