import type { Rect } from '#shared/layout/geometry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { ratingsOf, valueIn } from '#shared/reading/ratings.ts';
import type { Scene } from './scene.ts';

/** Who stood in another cell of the power view at an earlier moment: from which cell, and the card of now. */
export function powerMoves(
  { stage, cards }: Scene,
  earlier: PartnerState,
): readonly { readonly from: Rect; readonly to: Rect }[] {
  const { power } = stage;
  if (power === null) return [];
  return [...stage.places].flatMap(([id, to]) => {
    const card = cards.get(id);
    if (card === undefined || card.personId === null || !earlier.person.has(card.personId)) return [];
    const then = ratingsOf(earlier, card.personId);
    const [support, influence] = [valueIn(then, 'support'), valueIn(then, 'influence')];
    if (support === card.support && influence === card.influence) return [];
    const from = power.cellOf(support, influence);
    return from === null ? [] : [{ from, to }];
  });
}
