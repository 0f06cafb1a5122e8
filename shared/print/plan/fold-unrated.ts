import type { PersonId } from '../../model/id.ts';
import type { KeyedFact } from '../fact.ts';
import type { PersonPlan, PersonSheet } from './plan-document.ts';

/** The people of a plan as paper sets them: with a sheet of their own, or in the table of those about whom nothing is known. */
export type FoldedPeople = {
  readonly sheets: readonly PersonSheet[];
  readonly unrated: readonly PersonSheet[];
};

/**
 * Sets people apart who have neither a rating nor a line nor a note, nor a mark such as key player: a row says all that is known, where the
 * plan says no more either (`mayFold`).
 */
export function foldPeople(
  people: readonly PersonSheet[],
  mayFold: (personId: PersonId) => boolean = () => true,
): FoldedPeople {
  const bare = ({ personId, ratings, lines, notes, marks }: PersonSheet): boolean =>
    mayFold(personId) && ratings.length === 0 && lines.length === 0 && notes === '' && marks.length === 0;
  return { sheets: people.filter((sheet) => !bare(sheet)), unrated: people.filter(bare) };
}

/** What most plans of a table say alike, so that it is said once above it; empty where no two say the same. */
export type SharedStep = { readonly strategy: string; readonly firstAction: string };

/** Strategy and first action of most of these plans; the first action says “the person” for the name. */
export function sharedStep(plans: readonly PersonPlan[]): SharedStep {
  return {
    strategy: mostOf(plans.map(({ strategy }) => strategy)),
    firstAction: mostOf(plans.map(namelessAction)),
  };
}

/** What a plan says in a table below what is shared: empty where it says the same. */
export function ownStep(plan: PersonPlan, shared: SharedStep): SharedStep {
  return {
    strategy: plan.strategy === shared.strategy ? '' : plan.strategy,
    firstAction: namelessAction(plan) === shared.firstAction ? '' : factOf(plan.step, 'first-action'),
  };
}

function namelessAction({ name, step }: PersonPlan): string {
  const parts = factOf(step, 'first-action').split(name);
  // Not inside of another word, such as a short name in a longer one.
  return parts.reduce((text, part) =>
    /[\p{L}\p{N}]$/u.test(text) || /^[\p{L}\p{N}]/u.test(part)
      ? `${text}${name}${part}`
      : `${text}the person${part}`,
  );
}

/** The text that occurs most, of several the first; empty where none occurs twice. */
function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most < 2 ? '' : ([...counts].find(([, count]) => count === most)?.[0] ?? '');
}

/** What is said under a key, or ''. */
export function factOf<K extends string>(facts: readonly KeyedFact<K>[], key: K): string {
  return facts.find((fact) => fact.key === key)?.text ?? '';
}
