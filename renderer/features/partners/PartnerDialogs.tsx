import type { ReactElement } from 'react';
import { closePartnerDialog, usePartnerDialog } from './dialog-store.ts';
import { NewPartnerDialog } from './NewPartnerDialog.tsx';
import { PartnerDetailsDialog } from './PartnerDetailsDialog.tsx';
import { RenamePartnerDialog } from './RenamePartnerDialog.tsx';

/** The dialogs about partners; mounted once by the frame. */
export function PartnerDialogs(): ReactElement | null {
  const dialog = usePartnerDialog((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'new':
      return <NewPartnerDialog onClose={closePartnerDialog} />;
    case 'rename':
      return <RenamePartnerDialog partnerId={dialog.partnerId} onClose={closePartnerDialog} />;
    case 'details':
      return <PartnerDetailsDialog onClose={closePartnerDialog} />;
  }
}
