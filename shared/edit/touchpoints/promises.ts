import { change, type Change } from '../../model/change.ts';
import type { IsoDate, PartnerId } from '../../model/id.ts';
import type { PromiseRecord } from '../../model/promise.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { completeRow, removeRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';

/** What a promise says; kept and its date go through `keepPromise`. */
export type PromiseFacts = Partial<
  Pick<PromiseRecord, 'touchpointId' | 'side' | 'personId' | 'colleagueId' | 'text' | 'due' | 'outcome'>
>;

/** Notes a promise, of a contact or (without one) on its own. No changes when its text is empty. */
export function addPromise(
  partnerId: PartnerId,
  promiseId: string,
  facts: PromiseFacts & { readonly text: string },
): readonly Change[] {
  const text = facts.text.trim();
  return text === '' ? [] : [change('promise', promiseId, { partnerId, ...facts, text })];
}

/** Changes what a promise says. No changes when its text would be empty. */
export function editPromise(state: PartnerState, promiseId: string, facts: PromiseFacts): readonly Change[] {
  const before = state.promise.get(promiseId);
  const text = facts.text?.trim();
  if (before === undefined || text === '') return [];
  const candidate = change('promise', promiseId, { ...facts, ...(text === undefined ? {} : { text }) });
  return onlyChanged(before, candidate);
}

/** Marks a promise as kept on a date, or as open again with null; the outcome stays. */
export function keepPromise(
  state: PartnerState,
  promiseId: string,
  doneOn: IsoDate | null,
): readonly Change[] {
  return completeRow(state, 'promise', promiseId, doneOn);
}

export function removePromise(state: PartnerState, promiseId: string): readonly Change[] {
  return removeRow(state, 'promise', promiseId);
}
