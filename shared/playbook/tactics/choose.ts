import { strategies, type Strategy } from '../../model/strategy.ts';
import { derive } from '../../reading/derive.ts';
import { tacticInputs, type Applies, type Tactic, type TacticFacts, type TacticInput } from './tactic.ts';

// Object.keys loses the literal keys.
const inputs = Object.keys(tacticInputs) as readonly TacticInput[];

/** How much an input counts: support and coverage decide the first action, the others refine it (method, section 5, point 4). */
const weights: Readonly<Record<TacticInput, number>> = {
  event: 12,
  support: 10,
  coverage: 4,
  path: 4,
  champion: 8,
  influence: 6,
  reach: 4,
  veto: 4,
  role: 5,
  position: 12,
  agenda: 8,
  restraint: 4,
  faction: 6,
  listeners: 6,
  objection: 12,
  wish: 14,
  page: 13,
  relationship: 6,
  adaptability: 5,
  orientation: 5,
  culture: 6,
};

/** The inputs that a tactic names, with the values that it allows. */
const conditionsOf = derive((tactic: Tactic): readonly (readonly [TacticInput, readonly string[]])[] =>
  inputs.flatMap((input) => {
    const wanted = tactic.applies[input];
    return wanted === undefined ? [] : [[input, wanted] as const];
  }),
);

/** Whether a tactic applies to somebody: every input that it names has one of its values. */
export function appliesTo(tactic: Tactic, facts: TacticFacts): boolean {
  return conditionsOf(tactic).every(([input, wanted]) => wanted.includes(facts[input]));
}

const closeness = derive((tactic: Tactic): number => {
  let sum = 0;
  for (const input of inputs) {
    const wanted = tactic.applies[input];
    if (wanted !== undefined) sum += weights[input] * (1 - wanted.length / tacticInputs[input].length);
  }
  return sum;
});

/** How closely a tactic is cut to the people whom it names: an input counts the more, the fewer values it allows. Cached. */
export function closenessOf(tactic: Tactic): number {
  return closeness(tactic);
}

/** Values that put a tactic into the layer of roles: who carries, advises, keeps the gate, answers the telephone or took over. */
const roleLayer: Applies = {
  champion: ['champion', 'coach'],
  position: ['assistant', 'successor'],
  role: ['gatekeeper'],
};

const layers = derive(({ applies }: Tactic): 0 | 1 | 2 | 3 => {
  if (isWithin(applies.event, ['newcomer', 'window'])) return 0;
  if (
    isWithin(applies.champion, roleLayer.champion) ||
    isWithin(applies.position, roleLayer.position) ||
    isWithin(applies.role, roleLayer.role)
  )
    return 1;
  return isWithin(applies.coverage, ['none', 'not-rated']) ? 2 : 3;
});

/**
 * The layers in which tactics are looked for: 0 for an event, 1 for a role, 2 where there is no contact yet, 3 for all others
 * (campaign, section 4). Cached.
 */
export function layerOf(tactic: Tactic): 0 | 1 | 2 | 3 {
  return layers(tactic);
}

function isWithin(values: readonly string[] | undefined, all: readonly string[] | undefined): boolean {
  return values !== undefined && values.length > 0 && values.every((value) => all?.includes(value) === true);
}

/** The tactics of a library by strategy: by layer, in it the closest first; equally close ones keep the order of the library. */
const ranked = derive((library: readonly Tactic[]): ReadonlyMap<Strategy, readonly Tactic[]> => {
  const byCloseness = library
    .map((tactic) => ({ tactic, layer: layerOf(tactic), closeness: closenessOf(tactic) }))
    .sort((a, b) => a.layer - b.layer || b.closeness - a.closeness)
    .map(({ tactic }) => tactic);
  return new Map(
    strategies.map((strategy) => [strategy, byCloseness.filter((tactic) => tactic.strategy === strategy)]),
  );
});

/** The tactics of a strategy that apply to somebody: by layer, in it the closest first; equally close ones keep the order of the library. */
export function fittingTactics(
  library: readonly Tactic[],
  strategy: Strategy,
  facts: TacticFacts,
): readonly Tactic[] {
  return (ranked(library).get(strategy) ?? []).filter((tactic) => appliesTo(tactic, facts));
}
