import type { Rect } from '#shared/layout/geometry.ts';
import type { LegendEntry } from '#shared/layout/lens.ts';
import type { SeatId } from '#shared/model/id.ts';
import { cardsIn } from '../scene/scene-lines.ts';
import { cardLevel, type Painted } from './card-level.ts';
import { paintCard } from './paint-card.ts';
import type { PaintInput } from './paint-input.ts';
import type { Surface } from './surface.ts';

/** How far cards step back that the filter leaves out, and that do not belong to who is pointed at. */
const PALE = 0.22;
const AWAY = 0.45;

/** Paints the cards that touch `seen` (map units); the context is in CSS pixels. */
export function paintCards(surface: Surface, input: PaintInput, seen: Rect): void {
  const { context } = surface;
  const { viewport, scene, filter } = input;
  const shown: Painted[] = [];
  for (const id of cardsIn(scene.stage, seen)) {
    const place = scene.stage.places.get(id);
    const card = scene.cards.get(id);
    if (place === undefined || card === undefined) continue;
    const moved = movedPlace(input, id, place);
    const box = {
      x: moved.x * viewport.zoom + viewport.x,
      y: moved.y * viewport.zoom + viewport.y,
      width: place.width * viewport.zoom,
      height: place.height * viewport.zoom,
    };
    shown.push({ card, entry: scene.scale.entryOf(card), box });
  }
  const matches = ({ card, entry }: Painted): boolean => !card.vacant && filter.has(entry.key);
  const isPale = (item: Painted): boolean =>
    (filter.size > 0 && !matches(item)) || input.dragged.has(item.card.seatId);
  const isAway = ({ card }: Painted): boolean => input.near !== null && !input.near.people.has(card.seatId);
  const steps = [
    { alpha: PALE, items: shown.filter(isPale) },
    { alpha: AWAY, items: shown.filter((item) => !isPale(item) && isAway(item)) },
    { alpha: 1, items: shown.filter((item) => !isPale(item) && !isAway(item)) },
  ];
  for (const { alpha, items } of steps) {
    context.globalAlpha = alpha;
    paintAll(context, input, items);
  }
  context.globalAlpha = 1;
}

function movedPlace(input: PaintInput, id: SeatId, place: Rect): { x: number; y: number } {
  const from = input.motion?.from.get(id);
  if (input.motion === null || from === undefined) return place;
  const t = 1 - (1 - input.motion.done) ** 3;
  return { x: from.x + (place.x - from.x) * t, y: from.y + (place.y - from.y) * t };
}

function paintAll(context: CanvasRenderingContext2D, input: PaintInput, items: readonly Painted[]): void {
  const dots: Painted[] = [];
  for (const item of items)
    if (cardLevel(item.box) === 'dot') dots.push(item);
    else paintCard(context, input, item);
  if (dots.length > 0) paintPatches(context, input, dots);
}

/** Far away: one patch of colour a card, painted colour by colour. */
function paintPatches(context: CanvasRenderingContext2D, input: PaintInput, items: readonly Painted[]): void {
  const { palette } = input;
  const byColour = new Map<string, { readonly entry: LegendEntry; readonly boxes: Rect[] }>();
  for (const { card, entry, box } of items) {
    if (card.vacant) continue;
    const group = byColour.get(entry.key);
    if (group === undefined) byColour.set(entry.key, { entry, boxes: [box] });
    else group.boxes.push(box);
  }
  for (const { entry, boxes } of byColour.values()) {
    context.fillStyle = entry.key === 'unrated' ? palette.hairline : palette.swatch[entry.swatch].fill;
    for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  }
  // One rectangle after the other: one path of many would be drawn ten times slower.
  context.strokeStyle = palette.strong;
  context.lineWidth = 1;
  for (const { card, box, entry } of items)
    if (card.vacant || entry.key === 'unrated') context.strokeRect(box.x, box.y, box.width, box.height);
  context.strokeStyle = palette.text;
  for (const { card, box } of items)
    if (card.keyPlayer && !card.left && box.width > 6)
      context.strokeRect(box.x, box.y, box.width, box.height);
}
