import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { byDay, derive3 } from '../../reading/derive.ts';
import { presentPeople } from '../../reading/people.ts';
import { ratingsOf, valueIn, valuesIn } from '../../reading/ratings.ts';
import { isKeyInfluence } from '../people/key-player.ts';
import { ownPriorityTotal } from './own-priority.ts';

/** So many of the highest targets give leverage to who carries us to them (campaign, section 1). */
export const HIGHEST_TARGETS = 5;

const targets = derive3((people: Table<'person'>, ratings: Table<'rating'>, choices: Table<'plan_target'>) =>
  byDay((today): ReadonlySet<PersonId> => {
    const state = { person: people, rating: ratings } as PartnerState; // the only tables that are read below
    const chosen = new Map([...choices.values()].map((row) => [row.personId, row.chosen]));
    const ids = presentPeople(state, today).map(({ id }) => id);
    return new Set(ids.filter((id) => chosen.get(id) ?? isTargetByRule(state, id)));
  }),
);

/**
 * The people whose yes the aim needs (campaign, section 1): approvers, decision makers and key players, with those whom the user added and
 * without those whom the user left out; in the order of ids. Cached.
 */
export function targetsOf(state: PartnerState, today: IsoDate): ReadonlySet<PersonId> {
  return targets(state.person, state.rating, state.plan_target)(today);
}

/** Whether the rule takes a person for a target, whatever the user says. */
export function isTargetByRule(state: PartnerState, personId: PersonId): boolean {
  const ratings = ratingsOf(state, personId);
  const roles = valuesIn(ratings, 'role');
  return (
    roles.includes('approver') ||
    roles.includes('decision-maker') ||
    isKeyInfluence(valueIn(ratings, 'influence'))
  );
}

/** The targets from the highest priority to the lowest, without the part for leverage; equal ones by id. */
export function rankedTargets(state: PartnerState, today: IsoDate): readonly PersonId[] {
  return [...targetsOf(state, today)]
    .map((id) => ({ id, priority: ownPriorityTotal(state, id, today) }))
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
