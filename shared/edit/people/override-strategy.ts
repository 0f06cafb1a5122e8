import { change } from '../../model/change.ts';
import type { PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Strategy } from '../../model/strategy.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/**
 * Sets the user's own strategy for a person, which needs a reason (method, section 5, point 2), or follows the rule again with
 * null, which also takes the reason away.
 */
export function overrideStrategy(
  state: PartnerState,
  personId: PersonId,
  strategy: Strategy | null,
  reason: string,
): Outcome {
  const before = state.person.get(personId);
  if (before === undefined) return refused('This person is no longer there.');
  const why = reason.trim();
  if (strategy !== null && why === '') return refused('Say why you choose another strategy than the rule.');
  const strategyReason = strategy === null ? '' : why;
  return allowed(
    onlyChanged(before, change('person', personId, { strategyOverride: strategy, strategyReason })),
  );
}
