import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { entryPointOf } from '../champions/champion-rank.ts';
import { championsOf } from '../champions/champion.ts';
import { isAgainst } from '../people/factions.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { foesOf } from '../people/ties.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valueOf, valuesOf } from '../../reading/ratings.ts';

/** Somebody who is worth having in the room, and why. */
export type SuggestedAttendee = { readonly personId: PersonId; readonly because: string };

const MOST = 4;

/**
 * Whom to invite besides those who are there: the entry point, who decides, who argues for us; four at most. Nobody who is not for us,
 * no coach, who must not be seen with us, and nobody who is in conflict with somebody there (campaign, section 5).
 */
export function suggestAttendees(
  state: PartnerState,
  there: readonly PersonId[],
  today: IsoDate,
): readonly SuggestedAttendee[] {
  const entry = entryPointOf(state, today);
  const { championIds, coachIds } = championsOf(state, today);
  const rivals = new Set<string>(there.flatMap((id) => [...foesOf(state, id)]));
  const comes = (id: PersonId): boolean =>
    !coachIds.has(id) && !rivals.has(id) && !isAgainst(valueOf(state, id, 'support'));
  const people = presentPeople(state, today)
    .map((person) => ({ id: person.id, name: nameOf(state, person.id) }))
    .sort((a, b) => (`${a.name}\n${a.id}` < `${b.name}\n${b.id}` ? -1 : 1));
  const of = (test: (id: PersonId) => boolean, because: string): readonly SuggestedAttendee[] =>
    people.filter(({ id }) => test(id)).map(({ id }) => ({ personId: id, because }));
  const decides = (id: PersonId): boolean =>
    isKeyPlayer(state, id) && valuesOf(state, id, 'role').includes('decision-maker');
  const suggested = [
    ...of((id) => id === entry, 'Entry point'),
    ...of(decides, 'Decides'),
    ...of((id) => championIds.has(id), 'Champion'),
  ];
  const taken = new Set<PersonId>(there);
  return suggested
    .filter(({ personId }) => {
      if (taken.has(personId) || !comes(personId)) return false;
      taken.add(personId);
      return true;
    })
    .slice(0, MOST);
}
