import { change, type Change } from '../../model/change.ts';
import type { ProcessStep, PartnerProcess } from '../../model/process-step.ts';
import type { PartnerId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { editRow, removeRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';

/** What a step says; its place has its own verb. */
export type StepFacts = Partial<Pick<ProcessStep, 'text' | 'personIds' | 'touchesUs' | 'touchNote'>>;

/** The steps of a process in their order. */
export function stepsOf(state: PartnerState, process: PartnerProcess): readonly ProcessStep[] {
  return [...state.process_step.values()]
    .filter((step) => step.process === process)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Adds a step at the end of a process. No changes when its text is empty. */
export function addStep(
  state: PartnerState,
  partnerId: PartnerId,
  stepId: string,
  process: PartnerProcess,
  text: string,
): readonly Change[] {
  const trimmed = text.trim();
  const order = (stepsOf(state, process).at(-1)?.order ?? 0) + 1;
  return trimmed === '' ? [] : [change('process_step', stepId, { partnerId, process, text: trimmed, order })];
}

export function editStep(state: PartnerState, stepId: string, facts: StepFacts): readonly Change[] {
  return editRow(state, 'process_step', stepId, facts);
}

/** Puts a step one place earlier (−1) or later (1); the places are 1, 2, 3 … afterwards. No changes at the end of the process. */
export function moveStep(state: PartnerState, stepId: string, by: -1 | 1): readonly Change[] {
  const moved = state.process_step.get(stepId);
  if (moved === undefined) return [];
  const steps = [...stepsOf(state, moved.process)];
  const from = steps.findIndex(({ id }) => id === stepId);
  const to = from + by;
  if (to < 0 || to >= steps.length) return [];
  steps.splice(from, 1);
  steps.splice(to, 0, moved);
  return placesOf(steps);
}

export function removeStep(state: PartnerState, stepId: string): readonly Change[] {
  return removeRow(state, 'process_step', stepId);
}

function placesOf(steps: readonly ProcessStep[]): readonly Change[] {
  return steps.flatMap((step, index) =>
    onlyChanged(step, change('process_step', step.id, { order: index + 1 })),
  );
}
