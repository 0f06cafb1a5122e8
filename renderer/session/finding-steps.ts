import type { FindingStep } from '#shared/rules/findings/finding.ts';

type StepOf<K extends FindingStep['kind']> = Extract<FindingStep, { readonly kind: K }>;
type Handler<K extends FindingStep['kind']> = (step: StepOf<K>) => unknown;

const handlers = new Map<FindingStep['kind'], (step: never) => unknown>();

/** A feature says how it takes the step that a finding proposes; the last one that says so counts. */
export function registerStep<K extends FindingStep['kind']>(kind: K, handler: Handler<K>): void {
  handlers.set(kind, handler);
}

/** Takes the step of a finding. */
export function takeStep(step: FindingStep): void {
  handlers.get(step.kind)?.(step as never); // registered for this very kind
}
