import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { isSample } from '#renderer/session/partners-store.ts';
import type { PartnerId } from '#shared/model/id.ts';
import { openSampleSnapshot, openSnapshot } from './open-snapshot.ts';
import { setSavingSnapshot } from './snapshot-store.ts';

/** Also while edits rest: opening writes nothing, and ends what they rest for. */
function mayOpen(): boolean {
  const { readOnly, paused } = useDocument.getState();
  return paused || !readOnly;
}

registerCommand('snapshot.save', {
  mayRun: () => partnerInView() !== null,
  run: () => {
    leaveField();
    setSavingSnapshot(true);
  },
});
registerCommand('snapshot.open', {
  mayRun: mayOpen,
  run: () => {
    leaveField();
    return openSnapshot();
  },
});
registerCommand('snapshot.sample', {
  mayRun: () => mayOpen() && sampleInView() !== null,
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
