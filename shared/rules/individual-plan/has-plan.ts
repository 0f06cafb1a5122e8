import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Person } from '../../model/person.ts';
import type { Action } from '../../model/action.ts';
import type { Objective } from '../../model/objective.ts';
import { byDay, derive } from '../../reading/derive.ts';
import { byDue } from '../../reading/due-order.ts';
import { hasLeft } from '../../reading/people.ts';

/** How far the individual plan of a person is: nothing written, something but no objective, at least one objective. */
export type PlanProgress = 'none' | 'begun' | 'there';

const noObjectives: readonly Objective[] = [];
const noActions: readonly Action[] = [];

const objectivesByPerson = derive((table: Table<'objective'>): ReadonlyMap<string, readonly Objective[]> => {
  const index = new Map<string, Objective[]>();
  for (const objective of table.values()) {
    if (objective.personId === null || objective.text.trim() === '') continue;
    const own = index.get(objective.personId);
    if (own === undefined) index.set(objective.personId, [objective]);
    else own.push(objective);
  }
  for (const own of index.values()) own.sort(byDue);
  return index;
});

const actionsByPerson = derive((table: Table<'action'>): ReadonlyMap<string, readonly Action[]> => {
  const index = new Map<string, Action[]>();
  for (const action of table.values()) {
    if (action.personId === null) continue;
    const own = index.get(action.personId);
    if (own === undefined) index.set(action.personId, [action]);
    else own.push(action);
  }
  for (const own of index.values()) own.sort(openThenLatest);
  return index;
});

function openThenLatest(a: Action, b: Action): number {
  if (a.done !== b.done) return a.done ? 1 : -1;
  if (a.done && a.doneOn !== b.doneOn) return (a.doneOn ?? '') < (b.doneOn ?? '') ? 1 : -1;
  return byDue(a, b);
}

/** The objectives for a person that say something, earliest date first. */
export function objectivesOf(state: PartnerState, personId: string): readonly Objective[] {
  return objectivesByPerson(state.objective).get(personId) ?? noObjectives;
}

/** The actions for a person: open ones by date, then done ones, latest first. */
export function actionsFor(state: PartnerState, personId: string): readonly Action[] {
  return actionsByPerson(state.action).get(personId) ?? noActions;
}

/** Whether something is still to be done with a person. */
export function hasOpenAction(state: PartnerState, personId: string): boolean {
  return actionsFor(state, personId)[0]?.done === false;
}

/** Whether somebody has an individual plan: at least one objective is written for the person (glossary). */
export function hasIndividualPlan(state: PartnerState, personId: string): boolean {
  return objectivesOf(state, personId).length > 0;
}

/** The fields of a person that the user fills for the individual plan (method, section 5, point 6). */
const planTextFields = [
  'responsibilities',
  'businessObjectives',
  'personalAgenda',
  'valueToday',
  'valueToBuild',
  'decidesAlone',
  'canInfluence',
  'communicationPlan',
] as const satisfies readonly (keyof Person)[];
export type PlanTextField = (typeof planTextFields)[number];

export function planProgressOf(state: PartnerState, personId: string): PlanProgress {
  if (hasIndividualPlan(state, personId)) return 'there';
  const person = state.person.get(personId);
  if (person === undefined) return 'none';
  return planTextFields.some((field) => person[field].trim() !== '') ? 'begun' : 'none';
}

const namersByPerson = derive((people: Table<'person'>) =>
  byDay((today): ReadonlyMap<PersonId, readonly PersonId[]> => {
    const index = new Map<PersonId, PersonId[]>();
    for (const person of people.values()) {
      if (hasLeft(person, today)) continue;
      for (const named of new Set(person.otherPlanPersonIds)) {
        if (named === person.id) continue;
        const namers = index.get(named);
        if (namers === undefined) index.set(named, [person.id]);
        else namers.push(person.id);
      }
    }
    for (const namers of index.values()) namers.sort();
    return index;
  }),
);

const nobody: readonly PersonId[] = [];

/** Whose individual plans name a person among the other people who need a plan; people who left do not count. */
export function namedInPlansOf(state: PartnerState, personId: PersonId, today: IsoDate): readonly PersonId[] {
  return namersByPerson(state.person)(today).get(personId) ?? nobody;
}
