import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { isSample } from '#renderer/session/partners-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { openSampleSnapshot, openSnapshot } from './open-snapshot.ts';
import { setSavingSnapshot } from './snapshot-store.ts';

registerCommand('snapshot.save', {
  mayRun: () => partnerInView() !== null,
  run: () => {
    leaveField();
    setSavingSnapshot(true);
  },
});
registerCommand('snapshot.open', {
  mayRun: () => !useDocument.getState().readOnly,
  run: () => {
    leaveField();
    return openSnapshot();
  },
});
registerCommand('snapshot.sample', {
  mayRun: () => !useDocument.getState().readOnly && sampleInView() !== null,
  run: async () => {
    const partnerId = sampleInView();
    leaveField();
    if (partnerId !== null) await openSampleSnapshot(partnerId);
  },
});

function sampleInView(): PartnerId | null {
  const partnerId = partnerInView();
  return partnerId !== null && isSample(partnerId) ? partnerId : null;
}
