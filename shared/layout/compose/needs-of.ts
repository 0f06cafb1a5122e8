import type { SeatId } from '../../model/id.ts';
import type { CardFacts } from '../card.ts';
import type { Ties } from '../ties.ts';
import type { CardNeed, CardNeeds, CardRank } from './card-needs.ts';

/** What all cards of a map have to show, as far as the layout depends on it. */
export type AllNeeds = ReadonlyMap<SeatId, CardNeed>;

const unknown: CardNeed = { rank: 'plain', name: '', title: '', badged: false };

/** Looks up what a card needs; somebody who is not on the map yet needs little. */
export function needsIn(all: AllNeeds): CardNeeds {
  return (id) => all.get(id) ?? unknown;
}

/** The needs of cards; `before` itself where nothing is different, so that nothing is laid out again. */
export function needsOf(
  cards: ReadonlyMap<SeatId, CardFacts>,
  standsOut: ReadonlySet<SeatId>,
  ties: Ties,
  before: AllNeeds | null,
): AllNeeds {
  const needs = new Map<SeatId, CardNeed>();
  let same = before !== null && before.size === cards.size;
  for (const [id, card] of cards) {
    const rank = rankOf(card, standsOut.has(id));
    const badged = ties.has(id);
    const name = card.vacant ? 'Vacant' : card.name;
    const known = before?.get(id);
    if (known?.rank === rank && known.name === name && known.title === card.title && known.badged === badged)
      needs.set(id, known);
    else {
      needs.set(id, { rank, name, title: card.title, badged });
      same = false;
    }
  }
  return same && before !== null ? before : needs;
}

function rankOf(card: CardFacts, standsOut: boolean): CardRank {
  if (standsOut) return 'top';
  return card.keyPlayer && !card.left ? 'key' : 'plain';
}
