import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { supportLabels } from '../../model/rating.ts';
import { PLAIN_CONTAIN, plainStrategyForms, strategyLabels, type Strategy } from '../../model/strategy.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { valueOf } from '../../reading/ratings.ts';
import { listed, lowerFirst } from '../../text/wording.ts';
import { influencedBy } from './influence-reach.ts';
import { isKeyPlayer } from './key-player.ts';
import { STRENGTH_THAT_COUNTS, strategyOf } from './strategy.ts';

/** Most people whose ear somebody has, by name. */
const MOST_NAMED = 2;

/**
 * Where somebody stands and what follows, in one sentence without its point, such as `Opponent with influence: neutralize and contain
 * (address concerns, prepare the room)`. `planned` is the strategy of the plan, which may be one that the user kept.
 */
export function stanceText(
  state: PartnerState,
  personId: PersonId,
  today: IsoDate,
  planned: Strategy | null = null,
): string {
  const answer = strategyOf(state, personId, today);
  const kept = planned !== null && planned !== answer.strategy;
  const strategy = planned ?? answer.strategy;
  const contain = !kept && answer.contain;
  const findOut = !kept && answer.findOutFirst ? ', once the stance is known' : '';
  const words = `${lowerFirst(strategyLabels[strategy])}${contain ? ' and contain' : ''}${findOut}`;
  const plain = `${plainStrategyForms[strategy]}${contain ? `, ${PLAIN_CONTAIN}` : ''}`;
  const reason = answer.reason.trim();
  const chosen = answer.overridden ? `, by your choice${reason === '' ? '' : ` (“${reason}”)`}` : '';
  const whose = kept ? ', as you kept it in the plan' : chosen;
  return `${standing(state, personId, today)}: ${words} (${plain})${whose}`;
}

/** Support and weight together, as one says it: `Opponent with influence`. */
function standing(state: PartnerState, personId: PersonId, today: IsoDate): string {
  const support = valueOf(state, personId, 'support');
  const influence = valueOf(state, personId, 'influence');
  const who = support === null ? 'Stance not known,' : supportLabels[support];
  switch (influence) {
    case 'inner-circle':
      return `${who} in the inner circle`;
    case 'political-structure':
      return `${who} with influence`;
    case 'outside': {
      const heardBy = influencedBy(state, personId)
        .filter(({ strength, personId: id }) => strength >= STRENGTH_THAT_COUNTS && isKeyPlayer(state, id))
        .filter((step) => isPresent(state, step.personId, today))
        .map((step) => nameOf(state, step.personId));
      return heardBy.length === 0
        ? `${who} without influence`
        : `${who} with the ear of ${listed(heardBy, MOST_NAMED)}`;
    }
    case null:
      return `${who.replace(/,$/, '')}, influence not rated`;
  }
}
