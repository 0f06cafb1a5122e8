import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { openConversations } from './conversations-flow.ts';

registerCommand('conversations.import', {
  mayRun: () => !useDocument.getState().readOnly && partnerInView() !== null,
  run: () => openConversations(),
});
