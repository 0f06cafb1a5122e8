import { leaveField } from '#renderer/session/leave-field.ts';
import { partnerInView } from '#renderer/session/navigation.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { briefInView } from './brief-in-view.ts';
import { useBrief } from '#renderer/session/brief-store.ts';
import { planMeeting } from './plan-meeting.ts';
import { saveBrief } from './save-brief.ts';

registerCommand('brief.new', {
  mayRun: () => partnerInView() !== null && !useDocument.getState().readOnly,
  run: () => planMeeting(),
});

registerCommand('brief.print', {
  mayRun: () => briefInView() !== undefined,
  run: async () => {
    // From the menu the focus is still in the field whose text belongs on the page.
    leaveField();
    const brief = briefInView();
    if (brief !== undefined) await saveBrief(brief, useBrief.getState().audience);
  },
});
