import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { byDay, derive3 } from '../../reading/derive.ts';
import { testResultOf } from './champion-tests.ts';
import { isKeyInfluence } from '../people/key-player.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';

/** Who argues for us when we are not in the room. */
export type Champions = {
  /** Advocates with power: key players who did not fail the test of power. */
  readonly championIds: ReadonlySet<PersonId>;
  /** Advocates without power: coaches, whose word is welcome and does not decide. */
  readonly coachIds: ReadonlySet<PersonId>;
  /** Advocates of whom nobody knows yet which of the two they are: influence is not rated. */
  readonly openIds: ReadonlySet<PersonId>;
};

const championsOfTables = derive3(
  (people: PartnerState['person'], ratings: PartnerState['rating'], tests: PartnerState['champion_test']) =>
    byDay((today): Champions => {
      const state = { person: people, rating: ratings, champion_test: tests } as PartnerState; // the only tables that are read below
      const championIds = new Set<PersonId>();
      const coachIds = new Set<PersonId>();
      const openIds = new Set<PersonId>();
      for (const person of presentPeople(state, today)) {
        if (valueOf(state, person.id, 'support') !== 'advocate') continue;
        const kind = hasPower(state, person.id)
          ? championIds
          : isPowerKnown(state, person.id)
            ? coachIds
            : openIds;
        kind.add(person.id);
      }
      return { championIds, coachIds, openIds };
    }),
);

/**
 * The champions and coaches of a partner, each in the order of ids; an advocate without power is a coach (method, section 5, point 5).
 * A rating that is not there says nothing: without influence, somebody is neither.
 */
export function championsOf(state: PartnerState, today: IsoDate): Champions {
  return championsOfTables(state.person, state.rating, state.champion_test)(today);
}

/** Whether somebody's word decides: a key player who did not fail the test of power. A test that was passed does not replace the rating. */
export function hasPower(state: PartnerState, personId: PersonId): boolean {
  return (
    isKeyInfluence(valueOf(state, personId, 'influence')) && testResultOf(state, personId, 'power') !== 'no'
  );
}

function isPowerKnown(state: PartnerState, personId: string): boolean {
  return valueOf(state, personId, 'influence') !== null || testResultOf(state, personId, 'power') === 'no';
}

const rankedOfTables = derive3(
  (people: PartnerState['person'], ratings: PartnerState['rating'], tests: PartnerState['champion_test']) =>
    byDay((today): readonly PersonId[] => {
      const state = { person: people, rating: ratings, champion_test: tests } as PartnerState; // the only tables that are read below
      const rank = (id: PersonId): string =>
        `${valueOf(state, id, 'influence') === 'inner-circle' ? 0 : 1}${nameOf(state, id)}\n${id}`;
      return [...championsOf(state, today).championIds]
        .map((id) => ({ id, rank: rank(id) }))
        .sort((a, b) => (a.rank < b.rank ? -1 : 1))
        .map(({ id }) => id);
    }),
);

/** The champions in the order in which they are asked: inner circle first, then by name. */
export function rankedChampions(state: PartnerState, today: IsoDate): readonly PersonId[] {
  return rankedOfTables(state.person, state.rating, state.champion_test)(today);
}
