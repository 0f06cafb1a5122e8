import type { SeatId } from '../../model/id.ts';
import type { Lead, Placement } from '../placement.ts';
import type { CardSize } from './card-needs.ts';

/** A part of the chart whose inside is settled; everything counts from its top left corner. */
export type Box = CardSize & {
  /** The card on top. */
  readonly head: CardSize & { readonly x: number };
  readonly cards: readonly { readonly id: SeatId; readonly place: Placement }[];
  readonly parts: readonly Part[];
};

/** A box in another one. */
export type Part = { readonly box: Box; readonly x: number; readonly y: number };

/** Left of a column for the upright line that its cards hang on. */
export const SPINE = 10;

/** A list whose head is reached from the side: the line comes from the left of the box. */
export function besideSpine(box: Box): Box {
  const [head, ...others] = box.cards;
  if (head === undefined) return box;
  return { ...box, cards: [{ id: head.id, place: { ...head.place, stacked: true } }, ...others] };
}

type Led = { readonly side: boolean; readonly bus: number; readonly trunk: number | null };

/** Tells the cards of a box that report to the head above where the shared parts of their lines lie. */
export function led(box: Box, { side, bus, trunk }: Led): Box {
  const lead: Lead = { spine: side ? SPINE / 2 : null, bus };
  const reports = (place: Placement): boolean =>
    place.lead === undefined && (side ? place.stacked : !place.stacked);
  const cards = box.cards.map(({ id, place }) =>
    reports(place) ? { id, place: { ...place, trunk, lead } } : { id, place },
  );
  if (!side) return { ...box, cards };
  const parts = box.parts.map(({ box: inner, x, y }) => {
    const at: Lead = { spine: SPINE / 2 - x, bus: bus - y };
    return {
      x,
      y,
      box: {
        ...inner,
        cards: inner.cards.map(({ id, place }) =>
          reports(place)
            ? { id, place: { ...place, trunk: trunk === null ? null : trunk - x, lead: at } }
            : { id, place },
        ),
      },
    };
  });
  return { ...box, cards, parts };
}
