import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { isKeyPlayer } from './key-player.ts';
import { nameOf, presentPeople } from '../../reading/people.ts';

// One collator for all: making one for each comparison would take most of the time on large maps.
const byName = new Intl.Collator('en').compare;

/** Everybody who works at the partner now: key players first, then by name, then by id. */
export function keyPlayersFirst(state: PartnerState, today: IsoDate): readonly PersonId[] {
  return presentPeople(state, today)
    .map((person) => {
      const id = person.id;
      return { id, key: isKeyPlayer(state, id) ? 0 : 1, name: nameOf(state, id) };
    })
    .sort((a, b) => a.key - b.key || byName(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
