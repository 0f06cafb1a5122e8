import type { Adjustment } from '../../model/adjustment.ts';
import type { IsoDate } from '../../model/id.ts';
import type { Action } from '../../model/action.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText, mondayOf } from '../../reading/calendar.ts';
import { isOnlyInformed } from '../../rules/plan/only-informed.ts';
import { planView, type PlanRow } from '../../rules/plan/view.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { byName, dateOrEmpty } from '../phrase.ts';
import type { PrintedAction, ProposedWeek } from './plan-document.ts';

type Dated = { readonly on: IsoDate | null; readonly id: string; readonly printed: PrintedAction };

/**
 * What is to be done, by date: the open actions, the open adjustments (method, section 6), and the first actions of accepted and
 * edited plan lines that have not become an action yet; those of people who left are over. Those without a date come last.
 */
export function openActions(state: PartnerState, today: IsoDate): readonly PrintedAction[] {
  const open = [...state.action.values()].filter((action) => !action.done);
  const fromPlan = coming(state, today).filter(({ state: decided }) => decided !== 'proposed');
  return [
    ...open.map((action) => ofAction(state, action, today)),
    ...fromPlan.map((line) => ofPlanLine(state, line, today)),
    ...[...state.adjustment.values()]
      .filter(({ done }) => !done)
      .map((adjustment) => ofAdjustment(state, adjustment, today)),
  ]
    .sort(byDate)
    .map(({ printed }) => printed);
}

/**
 * The first actions that the plan proposes and nobody decided about, week by week: as rows of their own they would bury what is
 * agreed (method, section 5, point 4). Who is only kept informed stands in a list with the people.
 */
export function proposedWeeks(state: PartnerState, today: IsoDate): readonly ProposedWeek[] {
  const proposed = coming(state, today)
    .filter((row) => row.state === 'proposed' && !isOnlyInformed(row))
    .map(({ shown, id, personId, priority }) => ({
      on: shown.date,
      id,
      priority,
      name: nameOf(state, personId),
    }))
    .sort((a, b) => {
      if (a.on !== b.on) return (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1;
      return b.priority - a.priority || byName(a, b);
    });
  const weeks = new Map<string, string[]>();
  for (const { on, name } of proposed) {
    const monday = on === null ? '' : dateText(mondayOf(on));
    const people = weeks.get(monday);
    if (people === undefined) weeks.set(monday, [name]);
    else people.push(name);
  }
  return [...weeks].map(([monday, people]) => ({ monday, people }));
}

/** The plan lines whose first action has not become an action yet and was not rejected. */
function coming(state: PartnerState, today: IsoDate): readonly PlanRow[] {
  const taken = new Set([...state.action.values()].map((action) => action.planLineId));
  return planView(state, today).rows.filter(
    (row) =>
      row.state !== 'rejected' &&
      row.shown.firstAction.trim() !== '' &&
      !taken.has(row.id) &&
      // Of somebody who left only what the rules propose because of that.
      (row.planned !== null || isPresent(state, row.personId, today)),
  );
}

/** What was done, latest first. */
export function doneActions(state: PartnerState, today: IsoDate): readonly PrintedAction[] {
  return [...state.action.values()]
    .filter((action) => action.done)
    .map((action) => ofAction(state, action, today))
    .sort((a, b) => -byDate(a, b))
    .map(({ printed }) => printed);
}

export function printedAction(state: PartnerState, action: Action, today: IsoDate): PrintedAction {
  return ofAction(state, action, today).printed;
}

function ofAction(state: PartnerState, action: Action, today: IsoDate): Dated {
  const overdue = !action.done && action.due !== null && action.due < today;
  return {
    on: action.done ? (action.doneOn ?? action.due) : action.due,
    id: action.id,
    printed: {
      due: dateOrEmpty(action.due),
      state: action.done ? `Done ${dateOrEmpty(action.doneOn)}`.trim() : overdue ? 'Overdue' : 'Open',
      overdue,
      text: action.text.trim(),
      kind: '',
      person: action.personId === null ? '' : nameOf(state, action.personId),
      owner: colleagueNameOf(state, action.ownerColleagueId),
      outcome: action.outcome.trim(),
    },
  };
}

function ofPlanLine(state: PartnerState, { id, shown: line }: PlanRow, today: IsoDate): Dated {
  const overdue = line.date !== null && line.date < today;
  return {
    on: line.date,
    id,
    printed: {
      due: dateOrEmpty(line.date),
      state: overdue ? 'Overdue' : 'Planned',
      overdue,
      text: line.firstAction.trim(),
      kind: '',
      person: nameOf(state, line.personId),
      owner: colleagueNameOf(state, line.ownerColleagueId),
      outcome: '',
    },
  };
}

function ofAdjustment(state: PartnerState, adjustment: Adjustment, today: IsoDate): Dated {
  const { id, change, due, colleagueId } = adjustment;
  const overdue = due !== null && due < today;
  return {
    on: due,
    id,
    printed: {
      due: dateOrEmpty(due),
      state: overdue ? 'Overdue' : 'Open',
      overdue,
      text: change.trim(),
      kind: 'Adjustment',
      person: '',
      owner: colleagueNameOf(state, colleagueId),
      outcome: '',
    },
  };
}

function byDate(a: Dated, b: Dated): number {
  if (a.on !== b.on) return (a.on ?? '9999') < (b.on ?? '9999') ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
