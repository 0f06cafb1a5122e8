import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';
import type { CardNeeds } from './card-needs.ts';
import { compose, type Room } from './compose.ts';
import type { MapPoint } from '../geometry.ts';
import { placeByHand } from '../place-by-hand.ts';
import type { Places } from '../placement.ts';
import { layoutTree } from '../tree-layout.ts';

/** What decides where cards stand. */
export type Arrangement = {
  /** Seats whose reports are not shown. */
  readonly collapsed: ReadonlySet<SeatId>;
  /** The room that the map is laid out for; null for a plain tree of cards of one size. */
  readonly room: Room | null;
  readonly needs: CardNeeds;
  /** Centre of a card that the user placed by hand; null where nobody was. */
  readonly placed: ((id: SeatId) => MapPoint | null) | null;
};

/**
 * Places every shown seat of a map. A map that the user arranged before maps were laid out for a room keeps the tree in which that was
 * done: what was put beside somebody still stands beside them.
 */
export function arrange(hierarchy: Hierarchy, { collapsed, room, needs, placed }: Arrangement): Places {
  if (room === null) return layoutTree(hierarchy, placed === null ? { collapsed } : { collapsed, placed });
  const { places } = compose(hierarchy, { room, needs, collapsed });
  return placed === null ? places : placeByHand(hierarchy, places, placed);
}
