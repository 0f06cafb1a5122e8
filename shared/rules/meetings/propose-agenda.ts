import type { IsoDate } from '../../model/id.ts';
import type { MeetingBrief } from '../../model/meeting-brief.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { byDue } from '../../reading/due-order.ts';
import { rankedPriorities } from '../../reading/priorities.ts';
import { withoutPoint } from '../../text/wording.ts';
import { actionsFor } from '../individual-plan/has-plan.ts';
import { comingTo } from './attendance.ts';

const MOST_ACTIONS = 3;

/**
 * An agenda to begin with, a point a line: the title, what is open with those who come, their first priority, the next steps. It holds words
 * that were written for ourselves, so the user reads it before it stands on a page for the partner.
 */
export function proposedAgenda(state: PartnerState, row: MeetingBrief, today: IsoDate): string {
  const people = comingTo(state, row, today);
  const open = people
    .flatMap((id) => actionsFor(state, id))
    .filter(({ done, text }) => !done && text.trim() !== '')
    .sort(byDue)
    .slice(0, MOST_ACTIONS);
  const coming = new Set<string>(people);
  const priorities = rankedPriorities(state).filter(({ text }) => text.trim() !== '');
  const theirs = priorities.find(({ saidByPersonId: id }) => id !== null && coming.has(id)) ?? priorities[0];
  const points = [row.title, ...open.map(({ text }) => text), theirs?.text ?? '']
    .map((text) => withoutPoint(text.replaceAll(/\s+/gu, ' ')))
    .filter((text) => text !== '');
  return [...new Set([...points, 'Next steps, with names and days'])].join('\n');
}
