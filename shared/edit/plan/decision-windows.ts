import { change, type Change } from '../../model/change.ts';
import type { DecisionWindow } from '../../model/decision-window.ts';
import type { PartnerId } from '../../model/id.ts';

/** What a decision window says. */
export type DecisionWindowFacts = Partial<
  Pick<DecisionWindow, 'kind' | 'what' | 'on' | 'papersCloseOn' | 'notes'>
>;

/** Adds a decision window. No changes when it says neither what nor when. */
export function addDecisionWindow(
  partnerId: PartnerId,
  windowId: string,
  facts: DecisionWindowFacts,
): readonly Change[] {
  const what = facts.what?.trim() ?? '';
  if (what === '' && (facts.on ?? null) === null) return [];
  return [change('decision_window', windowId, { partnerId, ...facts, what })];
}
