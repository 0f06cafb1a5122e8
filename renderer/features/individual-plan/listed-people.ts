import { searchFor } from '#shared/text/search.ts';
import type { IsoDate, PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { planProgressOf } from '#shared/rules/individual-plan/has-plan.ts';
import { peopleWhoNeedPlan, type PlanNeed } from '#shared/rules/individual-plan/individual-plan.ts';
import { nameOf, presentPeople } from '#shared/reading/people.ts';
import { seatOf } from '#shared/reading/seats.ts';

export type Listed = 'needed' | 'all';

/** Somebody in the list; `because` is empty for people who need no plan. */
export type ListedPerson = Pick<PlanNeed, 'personId' | 'progress'> & { readonly because: string };

const latest = new WeakMap<
  PartnerState,
  { readonly today: IsoDate; readonly needs: readonly ListedPerson[] }
>();

function needsOf(state: PartnerState, today: IsoDate): readonly ListedPerson[] {
  const known = latest.get(state);
  if (known?.today === today) return known.needs;
  const needs = peopleWhoNeedPlan(state, today).map(({ personId, progress, because }) => ({
    personId,
    progress,
    because: because.join(' '),
  }));
  latest.set(state, { today, needs });
  return needs;
}

/** The people of the list that fit the search, in its order: those who need a plan by need, everybody by name. */
export function listedPeople(
  state: PartnerState,
  today: IsoDate,
  { listed, search }: { readonly listed: Listed; readonly search: string },
): readonly ListedPerson[] {
  const needs = needsOf(state, today);
  const isWanted = searchFor(search);
  return (listed === 'needed' ? needs : everybody(state, needs, today)).filter(({ personId }) => {
    if (search.trim() === '') return true;
    const seat = seatOf(state, personId);
    return isWanted(`${nameOf(state, personId)} ${seat?.title ?? ''} ${seat?.department ?? ''}`);
  });
}

/** The people in the order in which they were listed before; new ones follow. */
export function inHeldOrder(
  people: readonly ListedPerson[],
  order: readonly PersonId[],
): readonly ListedPerson[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const place = ({ personId }: ListedPerson): number => places.get(personId) ?? order.length;
  return people.toSorted((a, b) => place(a) - place(b));
}

function everybody(
  state: PartnerState,
  needs: readonly ListedPerson[],
  today: IsoDate,
): readonly ListedPerson[] {
  const needed = new Map<PersonId, ListedPerson>(needs.map((need) => [need.personId, need]));
  return presentPeople(state, today)
    .map((person) => ({ id: person.id, name: nameOf(state, person.id) }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => needed.get(id) ?? { personId: id, progress: planProgressOf(state, id), because: '' });
}
