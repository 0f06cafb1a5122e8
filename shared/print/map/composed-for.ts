import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { CardNeed } from '../../layout/compose/card-needs.ts';
import { compose, type Room } from '../../layout/compose/compose.ts';
import type { Places } from '../../layout/placement.ts';
import type { SeatId } from '../../model/id.ts';
import type { PrintMap } from './print-map.ts';

const nobody: ReadonlySet<SeatId> = new Set();

/** The chart laid out for a room as the screen does it, whose map units are the CSS pixels of a card that can be read. */
export function composedFor(map: PrintMap, hierarchy: Hierarchy, room: Room): Places {
  return compose(hierarchy, { room, collapsed: nobody, needs: (id) => needOf(map, id) }).places;
}

function needOf(map: PrintMap, id: SeatId): CardNeed {
  const card = map.cards.get(id);
  if (card === undefined) return { rank: 'plain', name: '', title: '', badged: false };
  const { name, title } = card;
  if (card.audience === 'partner-safe') return { rank: 'plain', name, title, badged: title !== '' };
  const rank = card.rank !== null ? 'top' : card.keyPlayer ? 'key' : 'plain';
  return { rank, name, title, badged: card.tied };
}
