import type { PersonId } from '../../model/id.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { edit, idOf } from '../edit.ts';
import { refused } from '../outcome.ts';
import { keptOf, mergeTwo } from './merge-people.ts';

/** Two people who are the same, and the parts that are taken from the one with the greater id. */
type Merged = {
  readonly one: PersonId;
  readonly other: PersonId;
  readonly fromAlias: readonly string[];
};

/** Makes one person of two. */
export const mergePeople = edit('person.merge', {
  parameters: { keptId: idOf<PersonId>('person'), aliasId: idOf<PersonId>('person') },
  logged: (_, { one, other }: Merged) => {
    const [keptId, aliasId] = keptOf(one, other);
    return { keptId, aliasId };
  },
  label: (state, { keptId, aliasId }) => {
    const [kept, alias] = [nameOfPerson(state, keptId), nameOfPerson(state, aliasId)];
    return kept === alias ? `Merge two entries of ${kept}` : `Merge ${alias} with ${kept}`;
  },
  changes: ({ state, partnerId, newId }, { one, other, fromAlias }) => {
    if (one === other) return [];
    const [kept, alias] = keptOf(one, other);
    if (!state.person.has(kept) || !state.person.has(alias))
      return refused('One of the two is not there any more.');
    return mergeTwo(state, { kept, alias, fromAlias, partnerId, newId });
  },
});
