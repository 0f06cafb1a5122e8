import type { CardFacts } from '#shared/layout/card.ts';
import { CARD_NAME, PILL_NAME, TOP_NAME } from '#shared/layout/compose/card-needs.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { LegendEntry } from '#shared/layout/lens.ts';
import type { PaintInput } from './paint-input.ts';

/** A card to paint: `box` is its place in CSS pixels of the pane. */
export type Painted = { readonly card: CardFacts; readonly entry: LegendEntry; readonly box: Rect };

/**
 * How much a card says, by its size on the screen: a patch of colour, a short name, name and title, or everything. Zooming in only ever
 * goes up, and text is never smaller than before.
 */
export type CardLevel = 'dot' | 'pill' | 'card' | 'full';

/** No text on the map is smaller, in CSS pixels. */
export const LEAST_TYPE = 11;
const PILL = { width: 44, height: 13 };
const CARD = { width: 92, height: 34 };
const FULL = { width: 196, height: 78 };

export function cardLevel({ width, height }: Pick<Rect, 'width' | 'height'>): CardLevel {
  if (width < PILL.width || height < PILL.height) return 'dot';
  if (width < CARD.width || height < CARD.height) return 'pill';
  return width < FULL.width || height < FULL.height ? 'card' : 'full';
}

/** Size of type that is so large at zoom 1; in steps of a half, so that the canvas keeps its letters. */
export function typeSize(atOne: number, zoom: number): number {
  return Math.max(LEAST_TYPE, Math.round(Math.min(atOne * zoom, atOne * 1.3) * 2) / 2);
}

/** The size of a name now: larger for those who matter. */
export function nameSize({ scene, viewport }: PaintInput, card: CardFacts): number {
  const top = scene.ranks.has(card.seatId);
  return typeSize(top ? TOP_NAME : card.keyPlayer ? CARD_NAME : PILL_NAME, viewport.zoom);
}
