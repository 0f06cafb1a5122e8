import type { CommandId } from '#shared/commands/command-list.ts';
import type { Placement } from '#shared/edit/seats/place-seats.ts';
import { boundsOf, centreOf } from '#shared/layout/geometry.ts';
import type { Places } from '#shared/layout/placement.ts';
import type { SeatId } from '#shared/model/id.ts';

/** How cards are lined up; `across` and `down` spread them evenly between the outermost two. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'across' | 'down';

/** The command of each way to line cards up. */
export const alignments = {
  'map.alignLeft': 'left',
  'map.alignCentre': 'centre',
  'map.alignRight': 'right',
  'map.alignTop': 'top',
  'map.alignMiddle': 'middle',
  'map.alignBottom': 'bottom',
  'map.spreadAcross': 'across',
  'map.spreadDown': 'down',
} as const satisfies Partial<Record<CommandId, Alignment>>;
/** How selected cards can be lined up, in the order in which menus offer it. */
export const alignCommands = Object.keys(alignments) as readonly (keyof typeof alignments)[]; // keys of the record above

/** The centres of some cards after lining them up; empty for fewer than two. */
export function aligned(
  places: Places,
  seatIds: Iterable<SeatId>,
  alignment: Alignment,
): readonly Placement[] {
  const cards = [...seatIds].flatMap((seatId) => {
    const place = places.get(seatId);
    return place === undefined ? [] : [{ seatId, place }];
  });
  const box = boundsOf(cards.map(({ place }) => place));
  if (box === null || cards.length < 2) return [];
  const axis = alignment === 'across' ? 'x' : 'y';
  const order = cards.toSorted((a, b) => centreOf(a.place)[axis] - centreOf(b.place)[axis]);
  const ends = [order[0], order.at(-1)].map((card) => (card === undefined ? 0 : centreOf(card.place)[axis]));
  const [from = 0, to = 0] = ends;
  return cards.map((card) => {
    const { seatId, place } = card;
    const spread = from + (order.indexOf(card) / (order.length - 1)) * (to - from);
    const x = place.x + place.width / 2;
    const y = place.y + place.height / 2;
    switch (alignment) {
      case 'left':
        return { seatId, x: box.x + place.width / 2, y };
      case 'centre':
        return { seatId, x: box.x + box.width / 2, y };
      case 'right':
        return { seatId, x: box.x + box.width - place.width / 2, y };
      case 'top':
        return { seatId, x, y: box.y + place.height / 2 };
      case 'middle':
        return { seatId, x, y: box.y + box.height / 2 };
      case 'bottom':
        return { seatId, x, y: box.y + box.height - place.height / 2 };
      case 'across':
        return { seatId, x: spread, y };
      case 'down':
        return { seatId, x, y: spread };
    }
  });
}
