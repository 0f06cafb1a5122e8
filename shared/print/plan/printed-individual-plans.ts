import type { IsoDate } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { objectivePartLabels, objectiveParts } from '../../model/objective.ts';
import { objectivesOf, planProgressOf } from '../../rules/individual-plan/has-plan.ts';
import type { PlanQuestion } from '../../rules/individual-plan/questions.ts';
import { individualPlanOf, peopleWhoNeedPlan } from '../../rules/individual-plan/individual-plan.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { seatOf } from '../../reading/seats.ts';
import { nameOrNone } from './person-sheet.ts';
import { byName, dateOrEmpty, positionOf } from '../phrase.ts';
import type { IndividualPlanSheet, PrintedIndividualPlans, PrintedObjective } from './plan-document.ts';

/**
 * The individual relationship plans (method, section 5, point 6): everybody for whom something is written, those with objectives
 * first, then by name; and who needs a plan and has none.
 */
export function printedIndividualPlans(state: PartnerState, today: IsoDate): PrintedIndividualPlans {
  const people = [...presentPeople(state, today)]
    .map((person) => ({ person, progress: planProgressOf(state, person.id) }))
    .filter(({ progress }) => progress !== 'none')
    .sort(
      (a, b) => Number(b.progress === 'there') - Number(a.progress === 'there') || byName(a.person, b.person),
    );
  return {
    sheets: people.map(({ person }) => sheetOf(state, person, today)),
    missing: peopleWhoNeedPlan(state, today)
      .filter(({ progress }) => progress === 'none')
      .map(({ personId, because }) => ({ name: nameOf(state, personId), because: because.join(' ') })),
  };
}

function sheetOf(state: PartnerState, person: Person, today: IsoDate): IndividualPlanSheet {
  const answers = individualPlanOf(state, person.id, today);
  return {
    personId: person.id,
    name: nameOrNone(person),
    position: positionOf(seatOf(state, person.id)),
    progress: planProgressOf(state, person.id) === 'there' ? '' : 'No objective yet',
    answers: answers
      .filter(
        ({ question, text, from }) =>
          text !== '' && (from === 'map' ? !saidBefore.has(question) : !hasRows.has(question)),
      )
      .map(({ question, label, text, because }) => ({
        label: hasRows.has(question) ? `${label}, proposed` : label,
        text,
        because,
      })),
    toAsk: answers.flatMap(({ ask }) => (ask === '' ? [] : [ask])),
    objectives: printedObjectives(state, person.id),
  };
}

/** What the map answers here the sheet of the person says as well. */
const saidBefore: ReadonlySet<PlanQuestion> = new Set([
  'position',
  'relationship',
  'frequency',
  'communication',
  'actions',
]);

/** What the user wrote of these stands in tables of its own: the objectives here, the actions by date. */
const hasRows: ReadonlySet<PlanQuestion> = new Set(['objectives', 'actions']);

function printedObjectives(state: PartnerState, personId: string): readonly PrintedObjective[] {
  return objectivesOf(state, personId)
    .toSorted((a, b) => objectiveParts.indexOf(a.part) - objectiveParts.indexOf(b.part))
    .map((objective) => ({
      part: objectivePartLabels[objective.part],
      text: objective.text.trim(),
      measure: objective.measure.trim(),
      due: dateOrEmpty(objective.due),
      owner: colleagueNameOf(state, objective.ownerColleagueId),
      done: objective.done,
    }));
}
