import { type Knowing, removeAcquaintance, setAcquaintance } from './acquaintances.ts';
import { edit, idOf } from '../edit.ts';
import type { PersonId } from '../../model/id.ts';
import { nameOfPerson } from '../../reading/names.ts';

const onePerson = idOf<PersonId>('person');

/** Notes how well a colleague knows a person, or how well we want it; or forgets that the colleague does. */
export const noteAcquaintance = edit('person.acquaintance', {
  parameters: { personId: onePerson },
  logged: (
    _,
    input: Knowing | { readonly personId: PersonId; readonly forget: string },
  ): { readonly personId: PersonId } => ({ personId: input.personId }),
  label: (state, { personId }) => `Change who knows ${nameOfPerson(state, personId)}`,
  changes: ({ state, partnerId, newId }, input) =>
    'forget' in input
      ? removeAcquaintance(state, input.forget)
      : setAcquaintance(state, partnerId, newId(), input),
});
