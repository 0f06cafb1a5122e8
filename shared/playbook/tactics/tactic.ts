import type { Strategy } from '../../model/strategy.ts';

/**
 * What a tactic may ask about a person, in the order in which it counts when several tactics fit: support first, then coverage …
 * Every input has one value; what nobody rated is `not-rated`, an unknown culture `not-known`.
 */
export const tacticInputs = {
  support: ['not-rated', 'opponent', 'non-supporter', 'neutral', 'supporter', 'advocate'],
  coverage: ['not-rated', 'none', 'brief', 'multiple', 'in-depth'],
  /** Whether somebody can introduce us: a colleague who knows the person, a person at the partner, or nobody. */
  path: ['colleague', 'person', 'none'],
  /** Whether the person is our champion (advocate with power), a coach (advocate without), or there is one or none besides. */
  champion: ['champion', 'coach', 'other', 'none'],
  influence: ['not-rated', 'outside', 'political-structure', 'inner-circle'],
  /** Whether influence lines of the person reach a key player. */
  reach: ['yes', 'no'],
  /** Whether the person approves, decides or keeps the gate. */
  veto: ['yes', 'no'],
  relationship: ['not-rated', 'vendor', 'credible-source', 'problem-solver', 'trusted-advisor'],
  adaptability: ['not-rated', 'laggard', 'conservative', 'pragmatist', 'visionary', 'innovator'],
  orientation: ['not-rated', 'financial', 'technical', 'business', 'relationship'],
  culture: ['not-known', 'bureaucratic', 'collaborative', 'entrepreneurial', 'individualistic'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TacticInput = keyof typeof tacticInputs;

/** The inputs of one person. */
export type TacticFacts = { readonly [I in TacticInput]: (typeof tacticInputs)[I][number] };

/** When a tactic applies: each input that is named must have one of the values; inputs that are not named do not matter. */
export type Applies = { readonly [I in TacticInput]?: readonly (typeof tacticInputs)[I][number][] };

/**
 * One thing to do with somebody. The text may name `{person}`, `{via}` (who can introduce us), `{colleague}` (who of us begins)
 * and `{champion}`; tactics that use one apply only where there is one.
 */
export type Tactic = {
  /** Part of the data format: plan lines refer to it. */
  readonly id: string;
  readonly strategy: Strategy;
  readonly text: string;
  readonly applies: Applies;
  readonly why: string;
  readonly source: string;
};

const GUIDELINES = 'Rapport’s engagement guidelines';

/** Where the built-in tactics come from, by the part of the method that they follow. */
export const sources = {
  kernel: GUIDELINES,
  adaptability: `${GUIDELINES}: adaptability and what convinces`,
  orientation: `${GUIDELINES}: decision orientation, message and proof`,
  culture: `${GUIDELINES}: culture types`,
} as const;

/** Where the tactics of the kernel come from. */
export const SOURCE = sources.kernel;

/** Coverage of people with whom there has been any contact. */
export const contact = ['brief', 'multiple', 'in-depth'] as const satisfies Applies['coverage'];
/** Coverage of people who know us well. */
export const wellKnown = ['multiple', 'in-depth'] as const satisfies Applies['coverage'];
