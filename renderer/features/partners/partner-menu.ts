import { openPartner } from '#renderer/session/navigation.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { MenuItem } from '#renderer/ui/Menu.tsx';
import type { PartnerSummary } from '#shared/ipc/types.ts';
import { openPartnerDialog } from './dialog-store.ts';
import { remove, setArchived } from './partner-actions.ts';

export function partnerMenu({ id, archived }: PartnerSummary): readonly MenuItem[] {
  const disabled = useDocument.getState().readOnly;
  return [
    { id: 'open', label: 'Open', onSelect: () => void openPartner(id) },
    { id: 'details', label: 'Details …', onSelect: () => void openDetails(id) },
    {
      id: 'rename',
      label: 'Rename …',
      disabled,
      onSelect: () => openPartnerDialog({ kind: 'rename', partnerId: id }),
    },
    'separator',
    {
      id: 'archive',
      label: archived ? 'Take out of the archive' : 'Archive',
      disabled,
      onSelect: () => void setArchived(id, !archived),
    },
    { id: 'delete', label: 'Delete', danger: true, disabled, onSelect: () => void remove(id) },
  ];
}

async function openDetails(id: PartnerSummary['id']): Promise<void> {
  if (await openPartner(id)) await runCommand('partner.details');
}
