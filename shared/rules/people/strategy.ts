import type { PartnerState } from '../../model/partner-state.ts';
import { MOST_NAMED, MOST_OF_VALUE, type Because } from '../../model/because.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { Influence, Support } from '../../model/rating.ts';
import type { Strategy } from '../../model/strategy.ts';
import { influencedBy } from './influence-reach.ts';
import { isPresentKeyPlayer } from './key-player.ts';
import { valueOf } from '../../reading/ratings.ts';
import { remembering } from '../../text/remembering.ts';

/** What the rule says about a person, what the user says, and which of the two counts (method, section 5, point 2). */
export type StrategyAnswer = {
  /** The rule's own answer; stays visible beside an override. */
  readonly rule: Strategy;
  /** The strategy that counts. */
  readonly strategy: Strategy;
  readonly overridden: boolean;
  /** The user's reason for the override, or empty. */
  readonly reason: string;
  /** Support is not rated, and the strategy that counts is Motivate: find out first. */
  readonly findOutFirst: boolean;
  /** The person works against us, and the strategy that counts is Neutralize: contain. */
  readonly contain: boolean;
  /** Why, with the inputs `influence`, `support` and, where they count, `influence-lines` and `override`. */
  readonly because: readonly Because[];
};

/** An influence line of at least this strength ties somebody outside to a key player (method, section 5, point 2). */
export const STRENGTH_THAT_COUNTS = 2;

const bySupport: Readonly<Record<Support, Strategy>> = {
  advocate: 'leverage',
  supporter: 'leverage',
  neutral: 'motivate',
  'non-supporter': 'neutralize',
  opponent: 'neutralize',
};

/** The strategy that support alone asks for; null = not rated (method, section 5, point 2). */
export function strategyForSupport(support: Support | null): Strategy {
  return support === null ? 'motivate' : bySupport[support];
}

/** The strategy for a person: the rule's answer, the user's override of it, and why (method, section 5, point 2). */
export function strategyOf(state: PartnerState, personId: string, today: IsoDate): StrategyAnswer {
  const support = valueOf(state, personId, 'support');
  const influence = valueOf(state, personId, 'influence');
  const outside = influence === 'outside';
  const tied = outside ? keyPlayersTiedTo(state, personId, today) : [];
  const rule = outside && tied.length === 0 ? 'monitor' : strategyForSupport(support);
  const person = state.person.get(personId);
  const override = person?.strategyOverride ?? null;
  const reason = override === null ? '' : (person?.strategyReason ?? '');
  const strategy = override ?? rule;
  const because = [
    becauseOfInfluence(influence),
    rule === 'monitor' ? supportBesideMonitor(support) : becauseOfSupport(support),
  ];
  if (outside) because.splice(1, 0, becauseOfLines(tied));
  if (override !== null) because.push(becauseOfOverride(override, rule));
  return {
    rule,
    strategy,
    overridden: override !== null && override !== rule,
    reason,
    findOutFirst: support === null && strategy === 'motivate',
    contain: support === 'opponent' && strategy === 'neutralize',
    because,
  };
}

function keyPlayersTiedTo(state: PartnerState, personId: string, today: IsoDate): readonly PersonId[] {
  return influencedBy(state, personId)
    .filter(
      (step) => step.strength >= STRENGTH_THAT_COUNTS && isPresentKeyPlayer(state, step.personId, today),
    )
    .map((step) => step.personId);
}

const becauseOfInfluence = remembering((influence: Influence | null): Because => {
  return { input: 'influence', value: influence ?? '', code: 'influence', params: { influence } };
});

function becauseOfLines(tied: readonly PersonId[]): Because {
  const reason = { input: 'influence-lines', value: tied.join(' ').slice(0, MOST_OF_VALUE) } as const;
  return tied.length === 0
    ? { ...reason, code: 'influences-nobody', params: {} }
    : {
        ...reason,
        code: 'influences-key-players',
        params: { personIds: [...new Set(tied)].slice(0, MOST_NAMED), of: new Set(tied).size },
      };
}

const becauseOfSupport = remembering((support: Support | null): Because => {
  return { input: 'support', value: support ?? '', code: 'support', params: { support } };
});

/** Under Monitor support is told, and decides nothing. */
const supportBesideMonitor = remembering((support: Support | null): Because => {
  return { input: 'support', value: support ?? '', code: 'support-aside', params: { support } };
});

function becauseOfOverride(chosen: Strategy, rule: Strategy): Because {
  return { input: 'override', value: chosen, code: 'override', params: { chosen, rule } };
}
