import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { plansThatCount } from '../../reading/plans.ts';
import { presentPeople } from '../../reading/people.ts';
import { priorityTotal } from '../priority/priority.ts';
import { groupsOf } from './against.ts';
import { closingDayOf } from './closing-day.ts';
import { nextMeetings } from './events.ts';
import { nextWindow } from '../../reading/next-window.ts';
import { inPlanOrder } from './plan-order.ts';
import { daysWithoutLines } from './quiet-days.ts';
import { subjectOf, type Ground, type Subject } from './subject.ts';
import { targetsOf } from '../priority/targets.ts';
import { WorkingCalendar } from './working-calendar.ts';

/** Everybody at the partner as the campaign sees them, and what holds for all of them. */
export type Field = {
  readonly ground: Ground;
  readonly calendar: WorkingCalendar;
  /** By priority, the highest first. */
  readonly subjects: readonly Subject[];
  readonly byId: ReadonlyMap<PersonId, Subject>;
};

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly field: Field }>();

/** The people of a campaign in order of priority. Cached by state. */
export function fieldOf(state: PartnerState, today: IsoDate): Field {
  const known = latest.get(state);
  if (known?.today === today) return known.field;
  const ground = groundOf(state, today);
  const ranked = inPlanOrder(
    state,
    presentPeople(state, today).map(({ id }) => ({
      personId: id,
      priority: priorityTotal(state, id, today),
    })),
  );
  const subjects = ranked.map(({ personId, priority }) => subjectOf(state, personId, priority, ground));
  const byId = new Map(subjects.map((subject) => [subject.personId, subject]));
  const field = {
    ground,
    calendar: new WorkingCalendar(today, daysWithoutLines(state, today)),
    subjects,
    byId,
  };
  latest.set(state, { today, field });
  return field;
}

function groundOf(state: PartnerState, today: IsoDate): Ground {
  const window = nextWindow(state, today);
  const aim = plansThatCount(state.plan).values().next().value?.aimDate ?? null;
  const days = [
    window === undefined ? null : closingDayOf(state, window, today),
    aim !== null && aim > today ? aim : null,
  ].filter((day) => day !== null);
  return {
    today,
    targets: targetsOf(state, today),
    groups: groupsOf(state, today),
    meetings: nextMeetings(state, today),
    window,
    deadline: days.sort()[0] ?? null,
  };
}
