import { create } from 'zustand';
import { selectPerson } from './select-person.ts';
import type { PersonId } from '#shared/model/id.ts';
import { showView } from './navigation.ts';

/** The view of the tab Plan that shows one individual plan after the other. */
export const INDIVIDUAL_VIEW = 'individual';

/** Whose individual plan is shown. Session data; null until somebody was chosen, then the view takes the first. */
export const useIndividualPlan = create<{ readonly personId: PersonId | null }>(() => ({ personId: null }));

/** Shows the individual plan of a person, and selects the person, so that the inspector shows the ratings beside it. */
export function openIndividualPlan(personId: PersonId): void {
  choosePlan(personId);
  showView('plan', INDIVIDUAL_VIEW);
}

/** Turns to the plan of a person where the plans are already shown. */
export function choosePlan(personId: PersonId): void {
  useIndividualPlan.setState({ personId });
  selectPerson(personId);
}
