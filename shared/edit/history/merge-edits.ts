import type { Change } from '../../model/change.ts';
import { count, edit } from '../edit.ts';
import { nameOfPartner, ofPartner, thisPartner } from '../words.ts';

/**
 * Writes the former values of what a merge brought, as the store found them (`history.takeBack`), so that they reach everybody. What was
 * written since is not among them.
 */
export const takeBackMerge = edit('merge.takeBack', {
  parameters: { ...ofPartner, command: count() },
  logged: (state, { command }: Taking) => ({ ...thisPartner(state), command }),
  label: (state, { partnerId }) => `Take back what was merged into ${nameOfPartner(state, partnerId)}`,
  changes: (_, { changes }) => changes,
});

type Taking = { readonly command: number; readonly changes: readonly Change[] };
