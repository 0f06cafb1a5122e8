import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { WINDOW_DAYS } from '../../reading/next-window.ts';
import { closingDayOf } from './closing-day.ts';
import { meetingsWithin } from './events.ts';
import { lateInputs } from './late-inputs.ts';
import { dueSoon } from './due-soon.ts';
import { hasSay, type Ground, type Subject } from './subject.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Everybody has the facts so many working days before something is decided: time to read them, and to ask. */
const DAYS_TO_READ = 5;

type Days = ReadonlyMap<string, IsoDate>;

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly days: Days }>();

/** The days by which what is due too late for an arranged meeting has to be ready, by the id of what is owed; the earliest where several meetings need it. Cached by state. */
export function readyDays(state: PartnerState, today: IsoDate, calendar: WorkingCalendar): Days {
  const known = latest.get(state);
  if (known?.today === today) return known.days;
  const days = findReadyDays(state, today, calendar);
  latest.set(state, { today, days });
  return days;
}

function findReadyDays(state: PartnerState, today: IsoDate, calendar: WorkingCalendar): Days {
  const days = new Map<string, IsoDate>();
  if (state.action.size + state.promise.size === 0) return days;
  for (const meeting of meetingsWithin(state, today, WINDOW_DAYS))
    for (const { owed, readyOn } of lateInputs(state, meeting, calendar)) {
      const known = days.get(owed.id);
      if (known === undefined || readyOn < known) days.set(owed.id, readyOn);
    }
  return days;
}

/** The last place at which everybody with a say can be given the same facts: before the papers close, and with time to read them. */
export function lastPlaceOfFacts(on: IsoDate, closes: IsoDate, calendar: WorkingCalendar): number {
  return Math.min(calendar.before(on) - DAYS_TO_READ + 1, calendar.before(closes));
}

/**
 * The day by which a person has what we owe them: when it is due, or before where a meeting needs it, or where what everybody is told before
 * the decision builds on it. `on` is the day on which the first of it is due.
 */
export function dayOfDue(
  state: PartnerState,
  subject: Subject,
  on: IsoDate,
  { today, window }: Ground,
  calendar: WorkingCalendar,
): IsoDate {
  const [first] = dueSoon(state, subject.personId, today);
  const ready = first === undefined ? undefined : readyDays(state, today, calendar).get(first.id);
  const day = ready !== undefined && ready < on ? ready : on;
  if (window === undefined || window.on === null || on >= window.on || subject.after || !hasSay(subject))
    return day;
  const closes = closingDayOf(state, window, today) ?? window.on;
  const facts = calendar.at(Math.max(lastPlaceOfFacts(window.on, closes, calendar), calendar.next));
  return facts < day ? facts : day;
}
