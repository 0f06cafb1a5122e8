import type { IsoDate } from '#shared/model/id.ts';
import type { PromiseRecord } from '#shared/model/promise.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { promiseText } from '#shared/rules/agenda/agenda.ts';
import { dateText, weekdayText } from '#shared/reading/calendar.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';
import { nameOf } from '#shared/reading/people.ts';

export function promiserText(
  state: PartnerState,
  { side, personId, colleagueId }: Pick<PromiseRecord, 'side' | 'personId' | 'colleagueId'>,
): string {
  return promiseText(
    side,
    personId === null ? '' : nameOf(state, personId),
    colleagueNameOf(state, colleagueId),
  );
}

/** The day of a promise, or when it was kept. */
export function promiseDayText({ done, doneOn, due }: PromiseRecord, today: IsoDate): string {
  if (done) return doneOn === null ? 'Kept' : `Kept on ${dateText(doneOn)}`;
  if (due === null) return 'No day agreed';
  if (due < today) return `Overdue since ${dateText(due)}`;
  return due === today ? 'Due today' : `Due ${weekdayText(due)}`;
}
