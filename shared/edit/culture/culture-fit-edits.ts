import {
  type AdjustmentFacts,
  addAdjustment,
  completeAdjustment,
  editAdjustment,
  removeAdjustment,
} from './adjustments.ts';
import { type StepFacts, addStep, editStep, moveStep, removeStep } from './process-steps.ts';
import {
  type ValidationFacts,
  addValidation,
  concludeValidation,
  editValidation,
  removeValidation,
} from './validations.ts';
import { edit, idOf, oneOf, orNull } from '../edit.ts';
import { type OfRow, ofRow } from '../of-row.ts';
import { quoted, nameOfPartner, ofPartner, thisPartner } from '../words.ts';
import { type PartnerProcess, partnerProcessLabels, partnerProcesses } from '../../model/process-step.ts';
import {
  type ValidationOutcome,
  validationOutcomeLabels,
  validationOutcomes,
} from '../../model/validation.ts';

const validation = <Rest>(words: (text: string) => string) => ofRow<Rest>('validation', 'test', words);

/** Plans a test of a claim about the culture. */
export const newValidation = edit('validation.add', {
  ...validation<{ readonly facts: Parameters<typeof addValidation>[2] }>((text) => `Plan the test ${text}`),
  changes: ({ partnerId }, { id, facts }) => addValidation(partnerId, id, facts),
});

export const changeValidation = edit('validation.edit', {
  ...validation<{ readonly facts: ValidationFacts }>((text) => `Change the test ${text}`),
  changes: ({ state }, { id, facts }) => editValidation(state, id, facts),
});

/** Records what came of a test; null opens it again. */
export const setValidationOutcome = edit('validation.conclude', {
  parameters: { id: idOf<string>('validation'), outcome: orNull(oneOf(validationOutcomes)) },
  logged: (_, input: OfRow<{ readonly outcome: ValidationOutcome | null }>) => input,
  label: (state, { id, outcome }) =>
    `${outcome === null ? 'Reopen' : validationOutcomeLabels[outcome]}: ${quoted(state, 'validation', id, 'test', 'a test')}`,
  changes: ({ state, today }, { id, outcome }) => concludeValidation(state, id, outcome, today),
});

export const deleteValidation = edit('validation.remove', {
  ...validation((text) => `Delete the test ${text}`),
  changes: ({ state }, { id }) => removeValidation(state, id),
});

const step = <Rest>(words: (text: string) => string) => ofRow<Rest>('process_step', 'text', words);

export const newStep = edit('process.addStep', {
  parameters: { process: oneOf(partnerProcesses), ...ofPartner },
  logged: (state, { process }: OfRow<{ readonly process: PartnerProcess; readonly text: string }>) => ({
    process,
    ...thisPartner(state),
  }),
  label: (state, { process, partnerId }) =>
    `Add a step to ${partnerProcessLabels[process].toLowerCase()} at ${nameOfPartner(state, partnerId)}`,
  changes: ({ state, partnerId }, { id, process, text }) => addStep(state, partnerId, id, process, text),
});

export const changeStep = edit('process.editStep', {
  ...step<{ readonly facts: StepFacts }>((text) => `Change the step ${text}`),
  changes: ({ state }, { id, facts }) => editStep(state, id, facts),
});

/** Puts a step one place earlier (−1) or later (1). */
export const shiftStep = edit('process.moveStep', {
  ...step<{ readonly by: -1 | 1 }>((text) => `Move the step ${text}`),
  changes: ({ state }, { id, by }) => moveStep(state, id, by),
});

export const deleteStep = edit('process.removeStep', {
  ...step((text) => `Delete the step ${text}`),
  changes: ({ state }, { id }) => removeStep(state, id),
});

const adjustment = <Rest>(verb: string) =>
  ofRow<Rest>('adjustment', 'change', (text) => `${verb} the adjustment ${text}`);

/** Notes what we change because of a difference. */
export const newAdjustment = edit('adjustment.add', {
  ...adjustment<{ readonly facts: Parameters<typeof addAdjustment>[2] }>('Add'),
  changes: ({ partnerId }, { id, facts }) => addAdjustment(partnerId, id, facts),
});

export const changeAdjustment = edit('adjustment.edit', {
  ...adjustment<{ readonly facts: AdjustmentFacts }>('Change'),
  changes: ({ state }, { id, facts }) => editAdjustment(state, id, facts),
});

export const completeAdjustmentToday = edit('adjustment.complete', {
  ...adjustment('Complete'),
  changes: ({ state, today }, { id }) => completeAdjustment(state, id, today),
});

export const reopenAdjustment = edit('adjustment.reopen', {
  ...adjustment('Reopen'),
  changes: ({ state }, { id }) => completeAdjustment(state, id, null),
});

export const deleteAdjustment = edit('adjustment.remove', {
  ...adjustment('Delete'),
  changes: ({ state }, { id }) => removeAdjustment(state, id),
});
