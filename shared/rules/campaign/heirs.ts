import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { byDay, derive } from '../../reading/derive.ts';
import { presentPeople } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { championsOf } from '../champions/champion.ts';
import { rankChampions } from '../champions/champion-rank.ts';
import { influencedBy } from '../people/influence-reach.ts';
import { managerOf } from '../people/introducers.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { isKnown } from '../people/known-by.ts';
import { isSupportive } from '../people/map-status.ts';
import { STRENGTH_THAT_COUNTS } from '../people/strategy.ts';
import { alliesOf } from '../people/ties.ts';

/** Whose part somebody can take on, and when that one leaves. */
export type Inheritance = { readonly leaverId: PersonId; readonly on: IsoDate };

/** More people than that do not take on what one leaves behind. */
const MOST_HEIRS = 2;

const heirs = derive((state: PartnerState) =>
  byDay((today): ReadonlyMap<PersonId, Inheritance> => {
    const people = presentPeople(state, today);
    const leavers = people
      .filter(({ id, leftOn }) => leftOn !== null && carriesUs(state, id))
      .sort((a, b) =>
        (a.leftOn ?? '') < (b.leftOn ?? '') ? -1 : a.leftOn !== b.leftOn ? 1 : a.id < b.id ? -1 : 1,
      );
    if (leavers.length === 0) return nobody;
    const staying = rankChampions(state, today)
      .map(({ personId }) => personId)
      .filter(
        (id) =>
          state.person.get(id)?.leftOn === null &&
          isSupportive(valueOf(state, id, 'support')) &&
          isKnown(state, id, today),
      );
    const found = new Map<PersonId, Inheritance>();
    for (const { id: leaverId, leftOn } of leavers) {
      if (leftOn === null) continue;
      const tied = staying.filter((id) => isTied(state, leaverId, id)).slice(0, MOST_HEIRS);
      const best = isLastChampion(state, leaverId, today) ? staying.slice(0, 1) : [];
      for (const id of [...tied, ...best]) if (!found.has(id)) found.set(id, { leaverId, on: leftOn });
    }
    return found;
  }),
);

const nobody: ReadonlyMap<PersonId, Inheritance> = new Map();

/**
 * Who can take on what somebody who speaks for us and leaves has carried: supporters who stay, whom we know, and who follow the leaver, two
 * at most by the ranking of champions; and whoever is the best of all when no champion stays (campaign, sections 2 and 6). Cached by state.
 */
export function heirsOf(state: PartnerState, today: IsoDate): ReadonlyMap<PersonId, Inheritance> {
  return heirs(state)(today);
}

/** Whether we lose a voice when somebody leaves: advocates, and supporters with weight. */
function carriesUs(state: PartnerState, personId: PersonId): boolean {
  const support = valueOf(state, personId, 'support');
  return support === 'advocate' || (support === 'supporter' && isKeyPlayer(state, personId));
}

/** Whether somebody works for the leaver, is an ally, or listens to the leaver clearly or strongly. */
function isTied(state: PartnerState, leaverId: PersonId, personId: PersonId): boolean {
  return (
    managerOf(state, personId) === leaverId ||
    alliesOf(state, personId).includes(leaverId) ||
    influencedBy(state, leaverId).some(
      (step) => step.personId === personId && step.strength >= STRENGTH_THAT_COUNTS,
    )
  );
}

/** Whether somebody is a champion, and every other champion leaves too. */
function isLastChampion(state: PartnerState, personId: PersonId, today: IsoDate): boolean {
  const { championIds } = championsOf(state, today);
  return championIds.has(personId) && [...championIds].every((id) => state.person.get(id)?.leftOn !== null);
}
