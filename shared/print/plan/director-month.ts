import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { promiseSideLabels } from '../../model/promise.ts';
import { touchpointKindLabels } from '../../model/touchpoint.ts';
import { addDays, dateText } from '../../reading/calendar.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { shortMoves } from '../../rules/plan/short-move.ts';
import type { PlanRow } from '../../rules/plan/view.ts';
import { openPromises } from '../../rules/touchpoints/promises.ts';
import { listed, upperFirst } from '../../text/wording.ts';
import type { MonthRow } from './director-document.ts';

/** So far does the page look ahead. */
export const MONTH_DAYS = 30;
/** What is only proposed is named up to so many rows; the appendix has all. */
const MOST_PROPOSED = 8;
const NAMES_OF_MEETING = 3;

type Dated = { readonly on: IsoDate; readonly id: string; readonly row: Omit<MonthRow, 'due' | 'overdue'> };

/** What is due by the end of 30 days: meetings, promises, actions, agreed steps, and the weightiest of what the plan proposes. */
export function directorMonth(
  state: PartnerState,
  rows: readonly PlanRow[],
  today: IsoDate,
): readonly MonthRow[] {
  const end = addDays(today, MONTH_DAYS);
  const all = [
    ...meetingsOf(state, today),
    ...promisesOf(state),
    ...actionsOf(state),
    ...stepsOf(state, rows, end, today),
  ];
  return all
    .filter(({ on }) => on <= end)
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map(({ on, row }) => ({ ...row, due: dateText(on), overdue: on < today }));
}

function meetingsOf(state: PartnerState, today: IsoDate): readonly Dated[] {
  return [...state.meeting_brief.values()].flatMap(
    ({ id, on, title, kind, personIds, touchpointId, colleagueIds }) => {
      if (on === null || on < today || touchpointId !== null) return [];
      const what = title.trim() === '' ? touchpointKindLabels[kind] : title.trim();
      const person = listed(
        personIds.filter((each) => state.person.has(each)).map((each) => nameOf(state, each)),
        NAMES_OF_MEETING,
      );
      const owner = listed(
        colleagueIds.map((each) => colleagueNameOf(state, each)).filter((name) => name !== ''),
      );
      return { on, id, row: { what, person, owner, kind: 'Meeting' } };
    },
  );
}

function promisesOf(state: PartnerState): readonly Dated[] {
  return openPromises(state).flatMap(({ id, due, text, side, personId, colleagueId }) =>
    due === null
      ? []
      : {
          on: due,
          id,
          row: {
            what: text.trim(),
            person: personId === null ? '' : nameOf(state, personId),
            owner: colleagueNameOf(state, colleagueId),
            kind: promiseSideLabels[side],
          },
        },
  );
}

function actionsOf(state: PartnerState): readonly Dated[] {
  const actions = [...state.action.values()].flatMap(({ id, due, done, text, personId, ownerColleagueId }) =>
    done || due === null
      ? []
      : {
          on: due,
          id,
          row: {
            what: text.trim(),
            person: personId === null ? '' : nameOf(state, personId),
            owner: colleagueNameOf(state, ownerColleagueId),
            kind: 'Action',
          },
        },
  );
  return actions;
}

/** What promises, actions and meetings say themselves. */
const saidThere: ReadonlySet<string> = new Set(['debt', 'promise-due', 'meeting-near']);

/** Steps of the plan of which no action was made; those of one colleague on one day are one row. */
function stepsOf(
  state: PartnerState,
  rows: readonly PlanRow[],
  end: IsoDate,
  today: IsoDate,
): readonly Dated[] {
  const taken = new Set([...state.action.values()].map(({ planLineId }) => planLineId));
  const open = rows.filter(
    ({ id, shown, personId, planned }) =>
      !taken.has(id) &&
      shown.date !== null &&
      shown.date <= end &&
      !shown.because.some(({ code }) => saidThere.has(code)) &&
      (planned !== null || isPresent(state, personId, today)),
  );
  const proposed = new Set(
    open
      .filter(({ state: decided }) => decided === 'proposed')
      .toSorted((a, b) => b.priority - a.priority)
      .slice(0, MOST_PROPOSED),
  );
  const shown = open.filter((row) => row.state !== 'proposed' || proposed.has(row));
  const kindOf = ({ state: decided }: PlanRow): string => (decided === 'proposed' ? 'Proposed' : 'Plan');
  const together = Map.groupBy(
    shown,
    (row) => `${row.shown.date ?? ''} ${row.shown.ownerColleagueId ?? ''} ${kindOf(row)}`,
  );
  return [...together.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined || first.shown.date === null) return [];
    return {
      on: first.shown.date,
      id: first.id,
      row: {
        what: upperFirst(
          shortMoves(
            state,
            some.map((row) => row.shown),
          ),
        ),
        person: '',
        owner: colleagueNameOf(state, first.shown.ownerColleagueId),
        kind: kindOf(first),
      },
    };
  });
}
