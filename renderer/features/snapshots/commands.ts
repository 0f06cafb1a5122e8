import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { openSnapshot } from './open-snapshot.ts';
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
