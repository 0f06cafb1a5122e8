import { becauseInputs, type Because, type BecauseInput } from '../../model/because.ts';
import type { PlanLine } from '../../model/plan-line.ts';
import { plannedTexts, type PlanNews } from '../../model/plan-news.ts';
import type { PlannedLine } from '../campaign/planned-line.ts';

/** An input of a line that has another value than at the last generation. */
export type ChangedInput = { readonly input: BecauseInput; readonly news: PlanNews };

/** The inputs that changed between two lists of reasons. The chosen tactic is a result, not an input. */
export function changedInputs(before: readonly Because[], now: readonly Because[]): readonly ChangedInput[] {
  const old = new Map(before.map((because) => [because.input, because]));
  const fresh = new Map(now.map((because) => [because.input, because]));
  return becauseInputs.flatMap((input) => {
    if (input === 'tactic') return [];
    const was = old.get(input);
    const is = fresh.get(input);
    // An input that only one of the two used came or went with the tactic; the other changes say why.
    const comparable = alwaysTold.has(input) || (was !== undefined && is !== undefined);
    if (!comparable || was?.value === is?.value) return [];
    return [{ input, news: newsOf(input, was, is) }];
  });
}

/** Inputs that are news also when they come or go. */
const alwaysTold: ReadonlySet<BecauseInput> = new Set<BecauseInput>(['override', 'outcome']);

/** Inputs whose values are ids or dates: their own sentence says more than the values. */
const toldByReason: ReadonlySet<BecauseInput> = new Set<BecauseInput>([
  'freshness',
  'path',
  'champion',
  'reach',
  'veto',
  'influence-lines',
  'outcome',
  'group',
  'timing',
]);

function newsOf(input: BecauseInput, was: Because | undefined, is: Because | undefined): PlanNews {
  if (!toldByReason.has(input))
    return { code: 'value', params: { input, was: was?.value ?? null, is: is?.value ?? null } };
  return is === undefined
    ? { code: 'no-longer', params: { input } }
    : { code: 'reason', params: { reason: is } };
}

/** What the rules would now say differently from a line that the user keeps. */
export function changedOutputs(line: PlanLine, now: PlannedLine): readonly PlanNews[] {
  const news: PlanNews[] = [];
  if (line.strategy !== now.strategy)
    news.push({ code: 'strategy', params: { was: line.strategy, is: now.strategy } });
  for (const field of plannedTexts)
    if (line[field] !== now[field]) news.push({ code: 'text', params: { field } });
  return news;
}

/** The news of a date that moved because the last touch or the cadence changed. */
export function changedDate(line: PlanLine, now: PlannedLine): readonly PlanNews[] {
  if (line.date === now.date || now.date === null) return [];
  return [{ code: 'date', params: { date: now.date } }];
}
