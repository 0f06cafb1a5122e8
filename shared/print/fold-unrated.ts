import type { KeyedFact, PersonPlan, PersonSheet } from './plan-document.ts';

/** The people of a plan as paper sets them: with a sheet of their own, or in the table of those about whom nothing is known. */
export type FoldedPeople = {
  readonly sheets: readonly PersonSheet[];
  readonly unrated: readonly PersonSheet[];
};

/** Sets people apart who have neither a rating nor a line nor a note, nor a mark such as key player: a row says all that is known. */
export function foldPeople(people: readonly PersonSheet[]): FoldedPeople {
  const bare = ({ ratings, lines, notes, marks }: PersonSheet): boolean =>
    ratings.length === 0 && lines.length === 0 && notes === '' && marks.length === 0;
  return { sheets: people.filter((sheet) => !bare(sheet)), unrated: people.filter(bare) };
}

/** The plans of people as paper sets them: one by one, or in the table of those who all get the same answer. */
export type FoldedPlans = { readonly own: readonly PersonPlan[]; readonly unrated: readonly PersonPlan[] };

/** Sets the plans apart of people whom nobody rated and about whom nobody decided; both lists stay in their order. */
export function foldPlans(plans: readonly PersonPlan[]): FoldedPlans {
  return { own: plans.filter(({ unrated }) => !unrated), unrated: plans.filter(({ unrated }) => unrated) };
}

/** What is said under a key, or ''. */
export function factOf<K extends string>(facts: readonly KeyedFact<K>[], key: K): string {
  return facts.find((fact) => fact.key === key)?.text ?? '';
}
