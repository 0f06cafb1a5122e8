import { partnerInView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { openPartnerDialog } from './dialog-store.ts';
import { addSample, remove, setArchived } from './partner-actions.ts';

const mayWrite = () => !useDocument.getState().readOnly;
const mayEditOpen = () => mayWrite() && partnerInView() !== null;

/** Runs something on the partner that the user looks at. */
async function onOpen(work: (partnerId: PartnerId) => void | Promise<void>): Promise<void> {
  const partnerId = partnerInView();
  if (partnerId !== null) await work(partnerId);
}

registerCommand('partner.new', {
  mayRun: mayWrite,
  run: () => openPartnerDialog({ kind: 'new' }),
});
registerCommand('partner.newSample', {
  mayRun: mayWrite,
  run: async () => {
    await addSample();
  },
});
registerCommand('partner.details', {
  mayRun: () => partnerInView() !== null,
  run: () => openPartnerDialog({ kind: 'details' }),
});
registerCommand('partner.rename', {
  mayRun: mayEditOpen,
  run: () => onOpen((partnerId) => openPartnerDialog({ kind: 'rename', partnerId })),
});
registerCommand('partner.archive', {
  mayRun: mayEditOpen,
  run: () => onOpen((partnerId) => setArchived(partnerId, true)),
});
registerCommand('partner.delete', { mayRun: mayEditOpen, run: () => onOpen(remove) });
