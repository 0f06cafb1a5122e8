/** Public face of the meeting brief. Importing it attaches the commands. */
import './commands.ts';

export { BriefView } from './BriefView.tsx';
export { lookAtBrief } from './brief-store.ts';
export { planMeeting } from './plan-meeting.ts';
