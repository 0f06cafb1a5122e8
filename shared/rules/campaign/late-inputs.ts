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
  /** The day on which one of those who are there wishes to have it on paper; null = no such wish. */
  readonly wishedOn: IsoDate | null;
  /** The day by which it has to be ready. */
  readonly readyOn: IsoDate;
};

/**
 * What we owe the people of a meeting and is due after it, or after the first day on which one of them wishes to have paper: within a week
 * after, or named in the goal of the meeting. All of it, or what is owed to one of them.
 */
export function lateInputs(
  state: PartnerState,
  { on, personIds, goal }: Pick<PlannedMeeting, 'on' | 'personIds' | 'goal'>,
  calendar: WorkingCalendar,
  onlyId: string | null = null,
): readonly LateInput[] {
  const asked = new Set(phrasesIn(goal).map(({ key }) => key));
  const isNamed = ({ text }: Owed): boolean => phrasesIn(text).some(({ key }) => asked.has(key));
  const here = personIds.flatMap((id) => state.person.get(id)?.id ?? []);
  // A paper is one for all who are there: it is ready for whoever wishes to have it first.
  const wished = here.reduce((days, id) => Math.max(days, wishedDaysIn(ownChannel(state, id)) ?? 0), 0);
  const before = calendar.before(on);
  const paper = wished === 0 ? null : calendar.at(Math.max(before - wished + 1, 0));
  const readyOn = calendar.at(Math.max(before - wished, calendar.next));
  const from = paper ?? on;
  return here.flatMap((personId): readonly LateInput[] => {
    if (onlyId !== null && personId !== onlyId) return [];
    return owedBy(state, personId, addDays(on, WINDOW_DAYS))
      .filter(
        (owed) =>
          owed.due > from && owed.due > readyOn && (owed.due <= addDays(on, DAYS_AFTER) || isNamed(owed)),
      )
      .map((owed) => ({ personId, owed, wishedOn: paper, readyOn }));
  });
}
