import { edit, idOf, orNull } from '../edit.ts';
import { type ObjectiveFacts, addObjective, editObjective, removeObjective } from './objectives.ts';
import { type OfRow, ofRow } from '../of-row.ts';
import type { PersonId } from '../../model/id.ts';
import { inChargeOf } from '../../reading/colleagues.ts';
import { nameOfPerson } from '../../reading/names.ts';
import { nameOfPartner, ofPartner, thisPartner } from '../words.ts';

const objective = <Rest>(verb: string) =>
  ofRow<Rest>('objective', 'text', (text) => `${verb} the objective ${text}`);

/** Adds an objective for a person, or for the partner as a whole. The colleague in charge of the person owns it unless another is named. */
export const newObjective = edit('objective.add', {
  parameters: { personId: orNull(idOf<PersonId>('person')), ...ofPartner },
  logged: (
    state,
    input: OfRow<{ readonly facts: ObjectiveFacts & Required<Pick<ObjectiveFacts, 'text' | 'personId'>> }>,
  ) => ({ personId: input.facts.personId, ...thisPartner(state) }),
  label: (state, { personId, partnerId }) =>
    `Add an objective for ${personId === null ? nameOfPartner(state, partnerId) : nameOfPerson(state, personId)}`,
  changes: ({ state, partnerId }, { id, facts }) =>
    addObjective(partnerId, id, { ownerColleagueId: inChargeOf(state, facts.personId), ...facts }),
});

export const changeObjective = edit('objective.edit', {
  ...objective<{ readonly facts: ObjectiveFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editObjective(state, id, facts),
});

export const deleteObjective = edit('objective.remove', {
  ...objective('Delete'),
  changes: ({ state }, { id }) => removeObjective(state, id),
});
