import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { nextLineOf } from '../plan/view.ts';
import { hasOpenAction } from './has-plan.ts';

/** What the engagement plan says comes next with a person; null while an action is open, or when there is nothing to do. */
export function nextStepOf(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine | null {
  if (hasOpenAction(state, personId)) return null;
  const line = nextLineOf(state, personId, today);
  return line === null || line.firstAction.trim() === '' ? null : line;
}
