import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { entryPointOf } from '../champions/champion-rank.ts';
import { championsOf } from '../champions/champion.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';
import { valuesOf } from '../../reading/ratings.ts';

/** Somebody who is worth having in the room, and why. */
export type SuggestedAttendee = { readonly personId: PersonId; readonly because: string };

const MOST = 4;

/** Whom to invite besides those who are there: the entry point, who decides, who argues for us; four at most. */
export function suggestAttendees(
  state: PartnerState,
  there: readonly PersonId[],
  today: IsoDate,
): readonly SuggestedAttendee[] {
  const entry = entryPointOf(state, today);
  const { championIds } = championsOf(state, today);
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
      if (taken.has(personId)) return false;
      taken.add(personId);
      return true;
    })
    .slice(0, MOST);
}
