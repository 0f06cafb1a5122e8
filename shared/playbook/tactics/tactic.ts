import type { Strategy } from '../../model/strategy.ts';

/**
 * What a tactic may ask about a person, in the order in which it counts when several tactics fit: support first, then coverage …
 * Every input has one value; what nobody rated is `not-rated`, an unknown culture `not-known`.
 */
export const tacticInputs = {
  /** What comes before the rest: somebody new in the role, or a decision, meeting or event within 60 days. */
  event: ['newcomer', 'window', 'none'],
  support: ['not-rated', 'opponent', 'non-supporter', 'neutral', 'supporter', 'advocate'],
  coverage: ['not-rated', 'none', 'brief', 'multiple', 'in-depth'],
  /**
   * Whether somebody can introduce us: a colleague who knows the person, a person at the partner, a supporting decision maker below
   * the person, who is asked first whether and how, or nobody.
   */
  path: ['colleague', 'person', 'decider', 'none'],
  /** Whether the person is our champion (advocate with power), a coach (advocate without), or there is one or none besides. */
  champion: ['champion', 'coach', 'other', 'none'],
  influence: ['not-rated', 'outside', 'political-structure', 'inner-circle'],
  /** Whether influence lines of the person reach a key player. */
  reach: ['yes', 'no'],
  /** Whether the person approves, decides or keeps the gate. */
  veto: ['yes', 'no'],
  /** The weightiest role in decisions, in this order. */
  role: ['approver', 'decision-maker', 'gatekeeper', 'evaluator', 'user', 'not-rated'],
  /** Whether the person works for somebody else as an assistant, or took over the seat within 90 days. */
  position: ['assistant', 'successor', 'other'],
  /** Whether the map holds the person's objectives: then they are quoted and checked, never asked for again. The personal agenda is quoted to nobody. */
  agenda: ['known', 'unknown'],
  /** Public sector and procurement: no lunches, gifts, invitations to events or requests for internal papers. */
  restraint: ['yes', 'no'],
  /** Whether those who are against us and are joined by ally lines are led by the person. */
  faction: ['leader', 'member', 'none'],
  /** Whether somebody whom the person influences can be talked to before: at least neutral, known to us, no ally of the person. */
  listeners: ['yes', 'no'],
  /**
   * Of somebody who is against us: whether we know what stands against it, or that it is a no to taking part, and whether a promise of
   * ours on it was kept since.
   */
  objection: ['stated', 'refused', 'answered', 'unknown'],
  /** The newest question or wish that the person has stated and nobody has met since: it is taken up before anything is asked. */
  wish: ['question', 'wanted', 'none'],
  /** Whether something is decided and the person writes or collects a page of what it is decided by. */
  page: ['open', 'none'],
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
 * One thing to do with somebody. The text may name what `placeholders.ts` lists; tactics that use a name apply only where there is
 * one. A text that names `{via}`, `{champion}` or `{decider}` asks that person a favour: the favour stands on their own line, and
 * the line with this text is dated after it.
 */
export type Tactic = {
  /** Part of the data format: plan lines refer to it. */
  readonly id: string;
  readonly strategy: Strategy;
  readonly text: string;
  /**
   * The favour as their own line says it behind “Ask {via} to …”, such as `introduce {colleague} to {person}`; left out, it is an
   * introduction of the one who is asked as go-between, and advice of the champion.
   */
  readonly ask?: string;
  /** It answers what the person has said and asks nothing new: before a decision it may come after the questions. */
  readonly answers?: true;
  /**
   * `papers` is a question that one person is asked, whoever owns the agenda (see `agendaOwnerOf`); `general` could be asked of anybody,
   * and is asked of one person in a plan where something else fits.
   */
  readonly topic?: 'papers' | 'general';
  readonly applies: Applies;
  /** Nothing of it is said to the person: it is done among ourselves or by way of others, so it has no place in a meeting with them. */
  readonly internal?: true;
  /** It puts terms before the person, which somebody of ours has approved before. */
  readonly offersTerms?: true;
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
