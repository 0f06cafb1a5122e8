import { partnerInView } from '#renderer/app/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { planMeeting } from './plan-meeting.ts';

registerCommand('brief.new', {
  mayRun: () => partnerInView() !== null && !useDocument.getState().readOnly,
  run: () => planMeeting(),
});
