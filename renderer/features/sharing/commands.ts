import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { enterScreen } from '#renderer/session/enter.ts';
import { leaveField } from '#renderer/session/leave-field.ts';
import { exchangeNow } from './exchange.ts';
import { setConnecting, useSharing } from './sharing-store.ts';

const isConnected = (): boolean => (useSharing.getState().status?.connection ?? null) !== null;

registerCommand('sharing.connect', {
  mayRun: () => !useDocument.getState().readOnly,
  run: () => {
    leaveField();
    // Where a folder is connected already, partners are shared on the screen.
    if (isConnected()) enterScreen('sharing');
    else setConnecting(true);
  },
});
registerCommand('sharing.exchange', {
  mayRun: () => isConnected() && useSharing.getState().status?.needsPassphrase === false,
  run: exchangeNow,
});
