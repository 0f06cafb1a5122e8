import type { CardFacts } from '#shared/layout/card.ts';
import { marksOf } from '#shared/layout/card-signs.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { LegendEntry } from '#shared/layout/lens.ts';
import { CARD_EDGE } from '#shared/layout/card-metrics.ts';
import type { SeatId } from '#shared/model/id.ts';
import { cardsIn } from '../scene/scene-lines.ts';
import { fitName, fontOf } from './fit-name.ts';
import { hatchOf } from './hatch.ts';
import { paintMark } from './paint-marks.ts';
import type { PaintInput } from './paint-input.ts';
import type { Surface } from './surface.ts';

/** Cards narrower than this many CSS pixels are one patch of colour. */
const PATCH = 30;
/** Edges of at least this width in CSS pixels carry the sign of their colour. */
const SIGNED = 8;
/** Cards of at least this height in CSS pixels carry a name. */
const NAMED = 13;

type Painted = {
  readonly id: SeatId;
  readonly card: CardFacts;
  readonly entry: LegendEntry;
  readonly box: Rect;
};

/** Paints the simplified cards that touch `seen` (map units); the context is in CSS pixels. */
export function paintCards(surface: Surface, input: PaintInput, seen: Rect): void {
  const { context } = surface;
  const { viewport, scene, filter } = input;
  const shown: Painted[] = [];
  for (const id of cardsIn(scene.stage, seen)) {
    const place = scene.stage.places.get(id);
    const card = scene.cards.get(id);
    if (place === undefined || card === undefined || input.mounted.has(id)) continue;
    const moved = movedPlace(input, id, place);
    const box = {
      x: moved.x * viewport.zoom + viewport.x,
      y: moved.y * viewport.zoom + viewport.y,
      width: place.width * viewport.zoom,
      height: place.height * viewport.zoom,
    };
    shown.push({ id, card, entry: scene.scale.entryOf(card), box });
  }
  const matches = ({ card, entry }: Painted): boolean => !card.vacant && filter.has(entry.key);
  const pale = filter.size === 0 ? [] : shown.filter((item) => !matches(item));
  const full = filter.size === 0 ? shown : shown.filter(matches);
  context.globalAlpha = 0.22;
  paintAll(context, input, pale);
  context.globalAlpha = 1;
  paintAll(context, input, full);
}

function movedPlace(input: PaintInput, id: SeatId, place: Rect): { x: number; y: number } {
  const from = input.motion?.from.get(id);
  if (input.motion === null || from === undefined) return place;
  const t = 1 - (1 - input.motion.done) ** 3;
  return { x: from.x + (place.x - from.x) * t, y: from.y + (place.y - from.y) * t };
}

function paintAll(context: CanvasRenderingContext2D, input: PaintInput, items: readonly Painted[]): void {
  const width = items[0]?.box.width ?? 0;
  if (width < PATCH) paintPatches(context, input, items);
  else for (const item of items) paintCard(context, input, item);
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
    const { fill } = palette.swatch[entry.swatch];
    context.fillStyle = entry.key === 'unrated' ? hatchOf(context, palette) : fill;
    for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
  }
  context.strokeStyle = palette.strong;
  context.lineWidth = 0.75;
  context.beginPath();
  for (const { card, box, entry } of items)
    if (card.vacant || entry.key === 'unrated') context.rect(box.x, box.y, box.width, box.height);
  context.stroke();
  context.strokeStyle = palette.text;
  context.lineWidth = 1.25;
  context.beginPath();
  for (const { card, box } of items)
    if (card.keyPlayer && box.width > 6) context.rect(box.x, box.y, box.width, box.height);
  context.stroke();
}

function paintCard(context: CanvasRenderingContext2D, input: PaintInput, item: Painted): void {
  const { palette, viewport } = input;
  const { card, entry, box } = item;
  const radius = Math.min(6, 7 * viewport.zoom);
  const edge = Math.max(6, CARD_EDGE * viewport.zoom * 1.15);
  context.fillStyle = palette.surface;
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fill();
  if (!card.vacant) {
    const { fill } = palette.swatch[entry.swatch];
    const alpha = context.globalAlpha;
    if (entry.key !== 'unrated') {
      context.globalAlpha = alpha * 0.3;
      context.fillStyle = fill;
      context.fill();
      context.globalAlpha = alpha;
    }
    context.fillStyle = entry.key === 'unrated' ? hatchOf(context, palette) : fill;
    context.beginPath();
    context.roundRect(box.x, box.y, edge, box.height, [radius, 0, 0, radius]);
    context.fill();
  }
  paintFrame(context, input, item, radius);
  if (!card.vacant && edge >= SIGNED) paintSign(context, input, item, edge);
  paintName(context, input, item, edge);
}

function paintSign(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  { entry, box }: Painted,
  edge: number,
): void {
  context.font = fontOf(palette.font, 700, entry.sign.length > 2 ? 7 : Math.min(11, edge * 0.95));
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.fillStyle = palette.swatch[entry.swatch].text;
  context.fillText(entry.sign, box.x + edge / 2, box.y + box.height / 2);
}

function paintFrame(
  context: CanvasRenderingContext2D,
  input: PaintInput,
  { card, box }: Painted,
  radius: number,
): void {
  const { palette } = input;
  context.lineWidth = card.influence === 'inner-circle' ? 2.25 : card.keyPlayer ? 1.5 : 1;
  context.strokeStyle = card.keyPlayer ? palette.text : palette.strong;
  context.setLineDash(card.vacant ? [3, 3] : []);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.stroke();
  context.setLineDash([]);
}

function paintName(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  { card, box }: Painted,
  edge: number,
): void {
  if (box.height < NAMED) return;
  const size = Math.max(9, Math.min(12.5, box.height * 0.36));
  const left = box.x + edge + 4;
  const room = box.width - edge - 7;
  const two = box.height > 29 && card.title !== '';
  const name = card.vacant ? 'Vacant' : card.name;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = fontOf(palette.font, 600, size);
  context.fillStyle = card.vacant ? palette.quiet : palette.text;
  const middle = box.y + box.height / 2;
  const marks = box.width > 78 ? marksOf(card) : [];
  const text = fitName(context, palette.font, name, card.initials, size, room - marks.length * 11);
  context.fillText(text, left, two ? middle - size * 0.55 : middle + 0.5);
  marks.forEach((mark, index) => {
    paintMark(context, palette, mark, box.x + box.width - 12 - (marks.length - 1 - index) * 11, box.y + 4);
  });
  if (!two) return;
  context.fillStyle = palette.quiet;
  const small = Math.max(9, size * 0.84);
  context.font = fontOf(palette.font, 430, small);
  context.save();
  context.beginPath();
  context.rect(left, box.y, room, box.height);
  context.clip();
  context.fillText(card.title, left, middle + size * 0.65);
  context.restore();
}
