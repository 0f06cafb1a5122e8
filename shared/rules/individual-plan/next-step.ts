import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';
import { dateText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { withoutPoint } from '../../text/wording.ts';
import { liveRowsOf, nextLineOf } from '../plan/view.ts';
import { actionsFor, hasOpenAction } from './has-plan.ts';

/** What the engagement plan says comes next with a person; null while an action is open, or when there is nothing to do. */
export function nextStepOf(state: PartnerState, personId: PersonId, today: IsoDate): PlannedLine | null {
  if (hasOpenAction(state, personId)) return null;
  const line = nextLineOf(state, personId, today);
  return line === null || line.firstAction.trim() === '' ? null : line;
}

/** What the engagement plan does with a person, by date and without day last; without lines of which an action was made. */
export function planStepsFor(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
): readonly PlannedLine[] {
  const taken = new Set<string | null>(actionsFor(state, personId).map(({ planLineId }) => planLineId));
  return liveRowsOf(state, personId, today)
    .filter(({ id, shown }) => !taken.has(id) && shown.firstAction.trim() !== '')
    .map(({ shown }) => shown)
    .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : a.date === b.date ? 0 : 1));
}

/** A step with its day and who of us takes it, such as `19 Nov 2026, Ines Duarte: Ask …`; what is said beside it stays in the plan. */
export function stepText(state: PartnerState, { date, ownerColleagueId, firstAction }: PlannedLine): string {
  const who = [date === null ? '' : dateText(date), colleagueNameOf(state, ownerColleagueId)];
  const head = who.filter((part) => part !== '').join(', ');
  return `${head}${head === '' ? '' : ': '}${withoutPoint(firstSentence(firstAction))}`;
}

function firstSentence(text: string): string {
  // A point behind an initial or a short form ends no sentence.
  return /^.*?\p{L}{3,}[”)]?[.?!](?=\s\p{Lu}|$)/su.exec(text.trim())?.[0] ?? text;
}
