import { change, type Change } from '../../model/change.ts';
import type { Validation, ValidationOutcome } from '../../model/validation.ts';
import type { IsoDate, PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editRow, removeRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';

/** What a validation says; its outcome has its own verb. */
export type ValidationFacts = Partial<
  Pick<Validation, 'component' | 'claim' | 'test' | 'starterId' | 'colleagueId' | 'due' | 'note'>
>;

/** Plans a test of a claim (method, section 6). No changes when claim and test are both empty. */
export function addValidation(
  partnerId: PartnerId,
  validationId: string,
  facts: ValidationFacts & Pick<Validation, 'component' | 'claim' | 'test'>,
): readonly Change[] {
  const claim = facts.claim.trim();
  const test = facts.test.trim();
  if (claim === '' && test === '') return [];
  return [change('validation', validationId, { partnerId, ...facts, claim, test })];
}

export function editValidation(
  state: PartnerState,
  validationId: string,
  facts: ValidationFacts,
): readonly Change[] {
  return editRow(state, 'validation', validationId, facts);
}

/** Records what came of a test and when, or with null that it is open again; the outcome moves the confidence (method, section 6). */
export function concludeValidation(
  state: PartnerState,
  validationId: string,
  outcome: ValidationOutcome | null,
  today: IsoDate,
): readonly Change[] {
  const before = state.validation.get(validationId);
  if (before === undefined || before.outcome === outcome) return [];
  return onlyChanged(
    before,
    change('validation', validationId, { outcome, outcomeOn: outcome === null ? null : today }),
  );
}

/** Deletes a validation; what it did to the confidence goes with it. */
export function removeValidation(state: PartnerState, validationId: string): readonly Change[] {
  return removeRow(state, 'validation', validationId);
}
