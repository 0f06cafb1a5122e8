import { create } from 'zustand';
import { useIndividualPlan } from '#renderer/session/individual-plan.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { useSelection } from '#renderer/session/selection-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { inHeldOrder, listedPeople, type Listed, type ListedPerson } from './listed-people.ts';

/** What the list of individual plans shows. Session data. */
type PlansStore = {
  readonly listed: Listed;
  readonly search: string;
  /** The order of the list as it stands on the screen. */
  readonly order: readonly PersonId[];
};

export const usePlans = create<PlansStore>(() => ({ listed: 'needed', search: '', order: [] }));

/** Whose plan is shown: who was chosen, else who is selected, else the first of the list; null while there is nobody. */
export function shownPerson(chosen: PersonId | null, people: readonly ListedPerson[]): PersonId | null {
  const state = currentState();
  if (chosen !== null && state.person.has(chosen)) return chosen;
  const { seatIds, focusSeatId } = useSelection.getState();
  const seat = focusSeatId === null || !seatIds.has(focusSeatId) ? undefined : state.seat.get(focusSeatId);
  const selected = seat?.personId ?? null;
  if (selected !== null && state.person.has(selected)) return selected;
  return people[0]?.personId ?? null;
}

/** The person before or after the shown one in the list; null at the ends. */
export function neighbour(step: -1 | 1): PersonId | null {
  const store = usePlans.getState();
  const listed = listedPeople(currentState(), useDocument.getState().today, store);
  const people = inHeldOrder(listed, store.order);
  const shown = shownPerson(useIndividualPlan.getState().personId, people);
  const at = people.findIndex(({ personId }) => personId === shown);
  return people[at + step]?.personId ?? (at === -1 ? (people[0]?.personId ?? null) : null);
}
