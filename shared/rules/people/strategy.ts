import type { PartnerState } from '../../model/partner-state.ts';
import type { Because } from '../../model/plan-line.ts';
import { influenceLabels, supportLabels, type Influence, type Support } from '../../model/rating.ts';
import { strategyLabels, type Strategy } from '../../model/strategy.ts';
import { influencedBy } from './influence-reach.ts';
import { isPresentKeyPlayer } from './key-player.ts';
import { nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { remembering } from '../../reading/remembering.ts';
import { listed } from '../../text/wording.ts';

/** What the rule says about a person, what the user says, and which of the two counts (method, section 5, point 2). */
export type StrategyAnswer = {
  /** The rule's own answer; stays visible beside an override. */
  readonly rule: Strategy;
  /** The strategy that counts. */
  readonly strategy: Strategy;
  readonly overridden: boolean;
  /** The user's reason for the override, or empty. */
  readonly reason: string;
  /** Support is not rated: find out first. */
  readonly findOutFirst: boolean;
  /** The person works against us: contain. */
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
export function strategyOf(state: PartnerState, personId: string): StrategyAnswer {
  const support = valueOf(state, personId, 'support');
  const influence = valueOf(state, personId, 'influence');
  const outside = influence === 'outside';
  const tied = outside ? keyPlayersTiedTo(state, personId) : [];
  const rule = outside && tied.length === 0 ? 'monitor' : strategyForSupport(support);
  const person = state.person.get(personId);
  const override = person?.strategyOverride ?? null;
  const reason = override === null ? '' : (person?.strategyReason ?? '');
  const because = [
    becauseOfInfluence(influence),
    rule === 'monitor' ? supportBesideMonitor(support) : becauseOfSupport(support),
  ];
  if (outside) because.splice(1, 0, becauseOfLines(state, tied));
  if (override !== null) because.push(becauseOfOverride(override, rule, reason));
  return {
    rule,
    strategy: override ?? rule,
    overridden: override !== null && override !== rule,
    reason,
    findOutFirst: support === null && rule !== 'monitor',
    contain: support === 'opponent' && rule !== 'monitor',
    because,
  };
}

function keyPlayersTiedTo(state: PartnerState, personId: string): readonly string[] {
  return influencedBy(state, personId)
    .filter((step) => step.strength >= STRENGTH_THAT_COUNTS && isPresentKeyPlayer(state, step.personId))
    .map((step) => step.personId);
}

const becauseOfInfluence = remembering((influence: Influence | null): Because => {
  const text = influence === null ? 'Influence is not rated.' : `Influence: ${influenceLabels[influence]}.`;
  return { input: 'influence', value: influence ?? '', text };
});

function becauseOfLines(state: PartnerState, tied: readonly string[]): Because {
  const names = listed(tied.map((id) => nameOf(state, id)));
  const text =
    tied.length === 0
      ? 'Influences no key player clearly or strongly, so the rule says Monitor.'
      : `Influences ${names} clearly or strongly, so Monitor is not enough.`;
  return { input: 'influence-lines', value: tied.join(' '), text };
}

const becauseOfSupport = remembering((support: Support | null): Because => {
  const asked = strategyLabels[strategyForSupport(support)];
  const contain = support === 'opponent' ? ', and contain' : '';
  const text = `${supportSaid(support)}, so the rule says ${asked}${contain}.`;
  return { input: 'support', value: support ?? '', text };
});

/** Under Monitor support is told, and decides nothing. */
const supportBesideMonitor = remembering((support: Support | null): Because => ({
  input: 'support',
  value: support ?? '',
  text: `${supportSaid(support)}.`,
}));

function supportSaid(support: Support | null): string {
  return support === null ? 'Support is not rated: find out first' : `Support: ${supportLabels[support]}`;
}

function becauseOfOverride(override: Strategy, rule: Strategy, reason: string): Because {
  const why = reason.trim() === '' ? 'no reason given' : reason.trim().slice(0, 1_500);
  const against = override === rule ? 'as the rule says' : `instead of ${strategyLabels[rule]}`;
  return {
    input: 'override',
    value: override,
    text: `You chose ${strategyLabels[override]} ${against}: ${why}`,
  };
}
