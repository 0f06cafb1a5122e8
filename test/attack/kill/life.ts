import { randomFrom } from '../../property/random.ts';
import { actionOf, randomAction, type Action, type ActionKind } from '../model/action.ts';

/** What one process does before it is killed. Both sides know it from the seed, so that only numbers need to be told. */
export type Life = {
  readonly folder: string;
  readonly seed: number;
  /** What it is killed in: an action, or the opening of the profile (`migrate`: of an old one), after which such a life does nothing. */
  readonly aim: ActionKind | 'open' | 'migrate';
  /** How many ordinary actions come before. */
  readonly before: number;
  /** Makes the names of this life's actions unique among the lives of a profile. */
  readonly name: string;
};

/** The actions of a life, without an end: some ordinary ones, the one that it is killed in, and more, for a kill that comes late. */
export function* actionsOf({ seed, aim, before, name }: Life): Generator<Action, void> {
  const random = randomFrom(seed);
  for (let n = 0; ; n += 1) {
    const label = `${name}.${n}`;
    const isAim = n === before && aim !== 'open' && aim !== 'migrate';
    yield isAim ? actionOf(aim, random, label) : randomAction(random, label);
  }
}

/** Whether a life only opens the profile. */
export function opensOnly({ aim }: Life): boolean {
  return aim === 'open' || aim === 'migrate';
}
