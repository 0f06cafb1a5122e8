import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import { byDay, derive2 } from '../../reading/derive.ts';
import { isPresent, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';

/** Whether a degree of influence makes a key player (method, section 5, point 1). */
export function isKeyInfluence(influence: string | null | undefined): boolean {
  return influence === 'political-structure' || influence === 'inner-circle';
}

/** Whether somebody is a key player: influence `political-structure` or `inner-circle` (method, section 5, point 1). */
export function isKeyPlayer(state: PartnerState, personId: string): boolean {
  return isKeyInfluence(valueOf(state, personId, 'influence'));
}

/** Whether somebody is a key player and still works at the partner. */
export function isPresentKeyPlayer(state: PartnerState, personId: string, today: IsoDate): boolean {
  return isPresent(state, personId, today) && isKeyPlayer(state, personId);
}

const keyPlayers = derive2((people: Table<'person'>, ratings: Table<'rating'>) =>
  byDay((today): readonly PersonId[] => {
    const state = { person: people, rating: ratings } as PartnerState; // the only two tables that are read below
    return presentPeople(state, today)
      .map(({ id }) => id)
      .filter((id) => isKeyPlayer(state, id));
  }),
);

/** The key players who work at the partner on a day, in the order of their ids. */
export function keyPlayersOf(state: PartnerState, today: IsoDate): readonly PersonId[] {
  return keyPlayers(state.person, state.rating)(today);
}
