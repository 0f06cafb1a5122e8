import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import { stageRank } from '../../rules/campaign/stage.ts';
import { planView } from '../../rules/plan/view.ts';
import { partnerOf } from '../../reading/partner.ts';
import { directorPlan } from './director-plan.ts';
import { internalSummary } from './internal-summary.ts';
import { internalMap } from '../map/map-of-state.ts';
import { personPlan } from './person-plan.ts';
import { personSheet } from './person-sheet.ts';
import { byName } from '../phrase.ts';
import type { InternalPlan } from './plan-document.ts';
import { doneActions, openActions, proposedWeeks } from './printed-actions.ts';
import { printedChampions } from '../champions/printed-champions.ts';
import { printedCulture } from '../culture/printed-culture.ts';
import { printedChanges, type Since } from './printed-changes.ts';
import { printedIndividualPlans } from './printed-individual-plans.ts';

/** The relationship plan for ourselves: everything that is known, and what changed since an earlier moment where one is given. People who left keep their sheet but get no plan. */
export function internalPlan(state: PartnerState, today: IsoDate, since: Since | null = null): InternalPlan {
  const people = [...state.person.values()].sort(byName);
  const rows = planView(state, today).rows.filter(({ planned }) => planned !== null);
  const name = partnerOf(state)?.name.trim() ?? '';
  return {
    audience: 'internal',
    partnerName: name === '' ? 'Partner' : name,
    printedOn: dateText(today),
    director: directorPlan(state, today),
    summary: internalSummary(state, today),
    changes: since === null ? null : printedChanges(since, today),
    map: internalMap(state, today),
    people: people.map((person) => personSheet(state, person, today)),
    culture: printedCulture(state, today),
    champions: printedChampions(state, today),
    individualPlans: printedIndividualPlans(state, today),
    plans: rows
      .toSorted((a, b) => stageRank[a.shown.stage] - stageRank[b.shown.stage])
      .flatMap((row) => {
        const person = state.person.get(row.personId);
        return person === undefined ? [] : [personPlan(state, person, row, today)];
      }),
    openActions: openActions(state, today),
    proposedWeeks: proposedWeeks(state, today),
    doneActions: doneActions(state, today),
  };
}
