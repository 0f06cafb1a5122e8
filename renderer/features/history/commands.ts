import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { openVersionDialog } from './versions/dialog-store.ts';

registerCommand('version.new', {
  mayRun: () => partnerInView() !== null && !useDocument.getState().readOnly,
  run: () => {
    // What is being typed belongs to the version.
    leaveField();
    openVersionDialog({ kind: 'new', lastCommand: null });
  },
});
