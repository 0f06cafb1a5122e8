import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { addDays } from '../../reading/calendar.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { owedBy, type Owed } from './debts.ts';
import { type PlannedMeeting } from './events.ts';
import { WINDOW_DAYS } from '../../reading/next-window.ts';
import { ownChannel } from './known.ts';
import { wishedDaysIn } from './lead-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What is due so many days after a meeting is ready for it. */
export const DAYS_AFTER = 7;

/** Something of ours that a meeting needs and that is due too late for it. */
export type LateInput = {
  readonly personId: PersonId;
  readonly owed: Owed;
  /** The day on which the person wishes to have it on paper; null = no such wish. */
  readonly wishedOn: IsoDate | null;
  /** The day by which it has to be ready. */
  readonly readyOn: IsoDate;
};

/**
 * What we owe the people of a meeting and is due after it, or after the day on which they wish to have paper: within a week after, or
 * named in the goal of the meeting.
 */
export function lateInputs(
  state: PartnerState,
  { on, personIds, goal }: PlannedMeeting,
  calendar: WorkingCalendar,
): readonly LateInput[] {
  const asked = new Set(phrasesIn(goal).map(({ key }) => key));
  const isNamed = ({ text }: Owed): boolean => phrasesIn(text).some(({ key }) => asked.has(key));
  return personIds.flatMap((id): readonly LateInput[] => {
    const personId = state.person.get(id)?.id;
    if (personId === undefined) return [];
    const wished = wishedDaysIn(ownChannel(state, personId));
    const before = calendar.before(on);
    const paper = wished === null ? null : calendar.at(Math.max(before - wished + 1, 0));
    const readyOn = calendar.at(Math.max(before - (wished ?? 0), calendar.next));
    const from = paper ?? on;
    return owedBy(state, personId, addDays(on, WINDOW_DAYS))
      .filter(
        (owed) =>
          owed.due > from && owed.due > readyOn && (owed.due <= addDays(on, DAYS_AFTER) || isNamed(owed)),
      )
      .map((owed) => ({ personId, owed, wishedOn: paper, readyOn }));
  });
}
