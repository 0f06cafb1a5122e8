import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import {
  addAdjustment,
  completeAdjustment,
  editAdjustment,
  removeAdjustment,
  type AdjustmentFacts,
} from '#shared/edit/culture/adjustments.ts';
import { noteCulture } from '#shared/edit/culture/notes.ts';
import { shortText } from '#shared/edit/labels.ts';
import {
  addStep,
  editStep,
  moveStep,
  removeStep,
  type StepFacts,
} from '#shared/edit/culture/process-steps.ts';
import {
  addValidation,
  concludeValidation,
  editValidation,
  removeValidation,
  type ValidationFacts,
} from '#shared/edit/culture/validations.ts';
import { cultureComponentLabels, type CultureComponent } from '#shared/model/culture-item.ts';
import { partnerProcessLabels, type PartnerProcess } from '#shared/model/process-step.ts';
import { validationOutcomeLabels, type ValidationOutcome } from '#shared/model/validation.ts';
import { save } from './save.ts';

/** Writes what a component means for us. */
export function changeCultureNote(component: CultureComponent, text: string): Promise<boolean> {
  const label = `Note on ${cultureComponentLabels[component].toLowerCase()}`;
  return save('culture.note', label, (now, partnerId) => noteCulture(now, partnerId, component, text));
}

/** Plans a test of a claim about the culture. */
export function newValidation(facts: Parameters<typeof addValidation>[2]): Promise<boolean> {
  return save('validation.add', `Plan the test “${shortText(facts.test)}”`, (_, partnerId) =>
    addValidation(partnerId, newId(), facts),
  );
}

/** Changes what a validation says. */
export function changeValidation(validationId: string, facts: ValidationFacts): Promise<boolean> {
  return save('validation.edit', `Change the test “${testText(validationId)}”`, (now) =>
    editValidation(now, validationId, facts),
  );
}

/** Records what came of a test; null opens it again. */
export function setValidationOutcome(
  validationId: string,
  outcome: ValidationOutcome | null,
): Promise<boolean> {
  const what = outcome === null ? 'Open again' : validationOutcomeLabels[outcome];
  return save('validation.conclude', `${what}: “${testText(validationId)}”`, (now) =>
    concludeValidation(now, validationId, outcome, useDocument.getState().today),
  );
}

/** Deletes a validation. */
export function deleteValidation(validationId: string): Promise<boolean> {
  return save('validation.remove', `Delete the test “${testText(validationId)}”`, (now) =>
    removeValidation(now, validationId),
  );
}

function testText(validationId: string): string {
  return shortText(currentState().validation.get(validationId)?.test ?? '');
}

/** Adds a step to a process of the partner. */
export function newStep(process: PartnerProcess, text: string): Promise<boolean> {
  return save(
    'process.addStep',
    `Add a step to ${partnerProcessLabels[process].toLowerCase()}`,
    (now, partnerId) => addStep(now, partnerId, newId(), process, text),
  );
}

/** Changes what a step says, and who holds it. */
export function changeStep(stepId: string, facts: StepFacts): Promise<boolean> {
  return save('process.editStep', `Change the step “${stepText(stepId)}”`, (now) =>
    editStep(now, stepId, facts),
  );
}

/** Puts a step one place earlier or later. */
export function shiftStep(stepId: string, by: -1 | 1): Promise<boolean> {
  return save('process.moveStep', `Move the step “${stepText(stepId)}”`, (now) => moveStep(now, stepId, by));
}

/** Deletes a step. */
export function deleteStep(stepId: string): Promise<boolean> {
  return save('process.removeStep', `Delete the step “${stepText(stepId)}”`, (now) =>
    removeStep(now, stepId),
  );
}

function stepText(stepId: string): string {
  return shortText(currentState().process_step.get(stepId)?.text ?? '');
}

/** Notes what we change because of a difference. */
export function newAdjustment(facts: Parameters<typeof addAdjustment>[2]): Promise<boolean> {
  return save('adjustment.add', `Add the adjustment “${shortText(facts.change)}”`, (_, partnerId) =>
    addAdjustment(partnerId, newId(), facts),
  );
}

/** Changes what an adjustment says. */
export function changeAdjustment(adjustmentId: string, facts: AdjustmentFacts): Promise<boolean> {
  return save('adjustment.edit', `Change the adjustment “${adjustmentText(adjustmentId)}”`, (now) =>
    editAdjustment(now, adjustmentId, facts),
  );
}

/** Marks an adjustment as done today, or as open again. */
export function setAdjustmentDone(adjustmentId: string, done: boolean): Promise<boolean> {
  const what = done ? 'Complete' : 'Open again';
  return save('adjustment.complete', `${what} the adjustment “${adjustmentText(adjustmentId)}”`, (now) =>
    completeAdjustment(now, adjustmentId, done ? useDocument.getState().today : null),
  );
}

/** Deletes an adjustment. */
export function deleteAdjustment(adjustmentId: string): Promise<boolean> {
  return save('adjustment.remove', `Delete the adjustment “${adjustmentText(adjustmentId)}”`, (now) =>
    removeAdjustment(now, adjustmentId),
  );
}

function adjustmentText(adjustmentId: string): string {
  return shortText(currentState().adjustment.get(adjustmentId)?.change ?? '');
}
