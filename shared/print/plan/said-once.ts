import type { PersonPlan, StepFactKey } from './plan-document.ts';

/** What most lines of one person have in common: how to speak with them. */
const manner: ReadonlySet<StepFactKey> = new Set(['proof', 'message-form', 'channel', 'pace']);

/** The plans as paper sets them, in reading order: a later line of somebody leaves out what an earlier one of theirs has said. */
export function saidOnce(plans: readonly PersonPlan[]): readonly PersonPlan[] {
  const said = new Map<PersonPlan['personId'], Set<string>>();
  return plans.map((plan) => {
    const before = said.get(plan.personId);
    const texts = before ?? new Set<string>();
    said.set(plan.personId, texts);
    const isNew = (text: string): boolean => !texts.has(text);
    const kept: PersonPlan =
      before === undefined
        ? plan
        : {
            ...plan,
            priorityParts: plan.priorityParts.filter(isNew),
            step: plan.step.filter(({ key, text }) => !manner.has(key) || isNew(`${key}: ${text}`)),
            because: plan.because.filter(isNew),
          };
    for (const { key, text } of plan.step) texts.add(`${key}: ${text}`);
    for (const text of [...plan.because, ...plan.priorityParts]) texts.add(text);
    return kept;
  });
}
