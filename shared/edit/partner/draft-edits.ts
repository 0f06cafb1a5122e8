import { change, type Change } from '../../model/change.ts';
import type { EntityName } from '../../model/registry.ts';
import { edit, nothingLogged } from '../edit.ts';

/** Writes a text that was typed before a crash into the field where it stood. */
export const putBackField = edit('draft.putBack', {
  ...nothingLogged,
  label: () => 'Put back what was typed',
  changes: (
    _,
    {
      entity,
      row,
      field,
      text,
    }: {
      readonly entity: EntityName;
      readonly row: string;
      readonly field: string;
      readonly text: string;
    },
  ) => {
    // The write path checks field and value, as it does for every change.
    const fields = { [field]: text } as Change['fields'] as Parameters<typeof change>[2];
    return [change(entity, row, fields)];
  },
});
