import type { IsoDate } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { dateText } from '../../reading/calendar.ts';
import { inPlanOrder } from '../../rules/campaign/plan-order.ts';
import { currentLines } from '../../rules/plan/view.ts';
import { partnerOf } from '../../reading/partner.ts';
import { internalSummary } from './internal-summary.ts';
import { internalMap } from '../map/map-of-state.ts';
import { personPlan } from './person-plan.ts';
import { personSheet } from './person-sheet.ts';
import { byName } from '../phrase.ts';
import type { InternalPlan } from './plan-document.ts';
import { doneActions, openActions, proposedWeeks } from './printed-actions.ts';
import { printedChampions } from '../champions/printed-champions.ts';
import { printedCulture } from '../culture/printed-culture.ts';
import { printedIndividualPlans } from './printed-individual-plans.ts';
import { hasLeft } from '../../reading/people.ts';

/** The relationship plan for ourselves: everything that is known. People who left keep their sheet but get no plan. */
export function internalPlan(state: PartnerState, today: IsoDate): InternalPlan {
  const people = [...state.person.values()].sort(byName);
  const lines = currentLines(state, today);
  const name = partnerOf(state)?.name.trim() ?? '';
  return {
    audience: 'internal',
    partnerName: name === '' ? 'Partner' : name,
    printedOn: dateText(today),
    summary: internalSummary(state, today),
    map: internalMap(state, today),
    people: people.map((person) => personSheet(state, person, today)),
    culture: printedCulture(state, today),
    champions: printedChampions(state, today),
    individualPlans: printedIndividualPlans(state, today),
    plans: inPlanOrder(
      state,
      people
        .filter((person) => !hasLeft(person, today))
        .map((person) => personPlan(state, person, lines.get(person.id), today)),
    ),
    generated: lines.size > 0,
    openActions: openActions(state, today),
    proposedWeeks: proposedWeeks(state, today),
    doneActions: doneActions(state, today),
  };
}
