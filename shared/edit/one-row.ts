import { change, removal, type Change, type Settable } from '../model/change.ts';
import type { IsoDate } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { EntityName } from '../model/registry.ts';
import { onlyChanged } from './only-changed.ts';

/** Changes fields of a row. No changes when the row is unknown or already so. */
export function editRow<N extends EntityName>(
  state: PartnerState,
  entity: N,
  row: string,
  fields: Settable<N>,
): readonly Change[] {
  const before = state[entity].get(row);
  return before === undefined ? [] : onlyChanged(before, change(entity, row, fields));
}

/** Marks something to do as done on a date, or as open again with null; what came of it stays. */
export function completeRow(
  state: PartnerState,
  entity: 'action' | 'adjustment' | 'promise',
  row: string,
  doneOn: IsoDate | null,
): readonly Change[] {
  return editRow(state, entity, row, { done: doneOn !== null, doneOn });
}

/** Deletes a row. No changes when it is unknown. */
export function removeRow(state: PartnerState, entity: EntityName, row: string): readonly Change[] {
  return state[entity].has(row) ? [removal(entity, row)] : [];
}
