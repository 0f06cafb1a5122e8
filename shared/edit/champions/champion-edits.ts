import { type ChampionTestInput, testChampion } from './champion-tests.ts';
import { edit, idOf } from '../edit.ts';
import type { ChampionTest } from '../../model/champion-test.ts';
import type { PersonId } from '../../model/id.ts';
import { nameOfPerson } from '../../reading/names.ts';

const onePerson = idOf<PersonId>('person');

/** Records result or evidence of a champion test. */
export const recordTest = edit('person.championTest', {
  parameters: { personId: onePerson },
  logged: (
    _,
    input: { readonly personId: PersonId; readonly test: ChampionTest } & Pick<
      ChampionTestInput,
      'result' | 'evidence'
    >,
  ) => ({ personId: input.personId }),
  label: (state, { personId }) => `Record a champion test of ${nameOfPerson(state, personId)}`,
  changes: ({ state, userName, today }, { personId, test, ...said }) =>
    testChampion(state, personId, test, { ...said, testedBy: userName, testedOn: today }),
});
