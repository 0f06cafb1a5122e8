import type { Strategy } from '../../model/value-sets.ts';
import { tacticInputs, type Tactic, type TacticFacts, type TacticInput } from './tactic.ts';

// Object.keys loses the literal keys.
const inputs = Object.keys(tacticInputs) as readonly TacticInput[];

/** How much an input counts: support and coverage decide the first action, the others refine it (method, section 5, point 4). */
const weights: Readonly<Record<TacticInput, number>> = {
  support: 10,
  coverage: 24,
  path: 4,
  champion: 8,
  influence: 6,
  reach: 4,
  veto: 4,
  relationship: 6,
  adaptability: 4,
  orientation: 3,
  culture: 2,
};

/** Whether a tactic applies to somebody: every input that it names has one of its values. */
export function appliesTo(tactic: Tactic, facts: TacticFacts): boolean {
  return inputs.every((input) => {
    const wanted: readonly string[] | undefined = tactic.applies[input];
    return wanted === undefined || wanted.includes(facts[input]);
  });
}

/** How closely a tactic is cut to the people whom it names: an input counts the more, the fewer values it allows. */
export function closenessOf(tactic: Tactic): number {
  let sum = 0;
  for (const input of inputs) {
    const wanted = tactic.applies[input];
    if (wanted !== undefined) sum += weights[input] * (1 - wanted.length / tacticInputs[input].length);
  }
  return sum;
}

const closeness = new WeakMap<Tactic, number>();

function knownCloseness(tactic: Tactic): number {
  const known = closeness.get(tactic) ?? closenessOf(tactic);
  closeness.set(tactic, known);
  return known;
}

/** The tactics of a strategy that apply to somebody, the closest first; equally close ones keep the order of the library. */
export function fittingTactics(
  library: readonly Tactic[],
  strategy: Strategy,
  facts: TacticFacts,
): readonly Tactic[] {
  return library
    .filter((tactic) => tactic.strategy === strategy && appliesTo(tactic, facts))
    .sort((a, b) => knownCloseness(b) - knownCloseness(a));
}
