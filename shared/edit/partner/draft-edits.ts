import { change, type Change } from '../../model/change.ts';
import type { EntityName } from '../../model/registry.ts';
import { edit, added, fieldNames, idsOf, several } from '../edit.ts';
import { namesOf } from '../words.ts';
import { type PersonId } from '../../model/id.ts';
import { fieldText } from '../../model/spoken.ts';
import { isRowOf, type PartnerState } from '../../model/partner-state.ts';

/** A text and the field of the row that it stood in. */
type TypedField = {
  readonly entity: EntityName;
  readonly row: string;
  readonly field: string;
  readonly text: string;
};

/** Whom a row is about: the person of it, or of the seat. */
function personIdsOf(state: PartnerState, entity: EntityName, row: string): readonly PersonId[] {
  const record: unknown = state[entity].get(row);
  const found = entity === 'person' ? row : of(record);
  return typeof found === 'string' && isRowOf(state, 'person', found) ? [found] : [];
}

function of(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'personId' in record ? record.personId : null;
}

/** Writes a text that was typed before a crash into the field where it stood. */
export const putBackField = edit('draft.putBack', {
  parameters: { fields: added(fieldNames()), people: added(idsOf<PersonId>('person')) },
  logged: (state, { entity, row, field }: TypedField) => ({
    fields: [field],
    people: several(personIdsOf(state, entity, row)),
  }),
  label: (state, { fields, people }) => {
    const [field] = fields ?? [];
    if (field === undefined) return 'Put back what was typed';
    const where = people === undefined || people.of === 0 ? '' : ` of ${namesOf(state, people)}`;
    return `Put back “${fieldText(field)}”${where}`;
  },
  changes: (_, { entity, row, field, text }) => {
    // The write path checks field and value, as it does for every change.
    const fields = { [field]: text } as Change['fields'] as Parameters<typeof change>[2];
    return [change(entity, row, fields)];
  },
});
