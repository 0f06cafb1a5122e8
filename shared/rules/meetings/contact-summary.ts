import type { MeetingBrief } from '../../model/meeting-brief.ts';
import { sentence } from '../../text/wording.ts';

/** What the contact that a meeting becomes begins with: what it was about and what was wanted, to be corrected and continued. */
export function contactSummary({ title, goal }: Pick<MeetingBrief, 'title' | 'goal'>): string {
  const wanted = goal.trim() === '' ? '' : `Goal: ${sentence(goal)}`;
  return [wanted === '' ? title.trim() : sentence(title), wanted].filter((part) => part !== '').join(' ');
}
