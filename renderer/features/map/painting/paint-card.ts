import type { CardFacts } from '#shared/layout/card.ts';
import { CARD_EDGE } from '#shared/layout/card-metrics.ts';
import { findingMark, marksOf } from '#shared/layout/card-signs.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { LegendEntry } from '#shared/layout/lens.ts';
import { fitName, fitText, fontOf, NAME_WEIGHT, TITLE_WEIGHT } from './fit-name.ts';
import { hatchOf } from './hatch.ts';
import type { PaintInput } from './paint-input.ts';
import { paintMark } from './paint-marks.ts';

/** A card to paint: `box` is its place in CSS pixels of the pane. */
export type Painted = { readonly card: CardFacts; readonly entry: LegendEntry; readonly box: Rect };

/** Cards of at least this height in CSS pixels carry a name; higher ones also a title. */
const NAMED = 13;
const TITLED = 29;
/** Edges of at least this width carry the sign of their colour. */
const SIGNED = 8;
/** Narrower cards have square corners, which nobody sees and which are painted several times faster. */
const ROUNDED = 100;
/** Cards of at least this width carry key, star, clock and the sign of a finding. */
const MARKED = 78;

/** Paints one simplified card: colour, frame by influence, and as many words as can be read. The context is in CSS pixels. */
export function paintCard(context: CanvasRenderingContext2D, input: PaintInput, item: Painted): void {
  const { palette, viewport } = input;
  const { card, entry, box } = item;
  const edge = Math.max(6, CARD_EDGE * viewport.zoom * 1.15);
  const swatch = palette.swatch[entry.swatch];
  const unrated = entry.key === 'unrated';
  const radius = box.width < ROUNDED ? 0 : 6;
  context.fillStyle = card.vacant || unrated ? palette.surface : swatch.tint;
  fill(context, box, radius);
  if (!card.vacant) {
    context.fillStyle = unrated ? hatchOf(context, palette) : swatch.fill;
    fill(context, { ...box, width: edge }, radius);
  }
  paintFrame(context, input, item, radius);
  if (!card.vacant && edge >= SIGNED) {
    context.font = fontOf(palette.font, 700, entry.sign.length > 2 ? 7 : Math.min(11, Math.round(edge)));
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.fillStyle = swatch.text;
    context.fillText(entry.sign, box.x + edge / 2, box.y + box.height / 2);
  }
  if (box.height >= NAMED) paintWords(context, input, item, edge);
}

function fill(context: CanvasRenderingContext2D, box: Rect, radius: number): void {
  if (radius === 0) {
    context.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fill();
}

function paintFrame(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  { card, box }: Painted,
  radius: number,
): void {
  context.lineWidth = card.influence === 'inner-circle' ? 2.25 : card.keyPlayer ? 1.5 : 1;
  context.strokeStyle = card.keyPlayer ? palette.text : palette.strong;
  if (card.vacant) context.setLineDash([3, 3]);
  if (radius === 0) context.strokeRect(box.x, box.y, box.width, box.height);
  else {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, radius);
    context.stroke();
  }
  if (card.vacant) context.setLineDash([]);
}

function paintWords(
  context: CanvasRenderingContext2D,
  { palette, scene }: PaintInput,
  { card, box }: Painted,
  edge: number,
): void {
  // Whole sizes: the canvas keeps letters of each size.
  const size = Math.round(Math.max(9, Math.min(12, box.height * 0.36)));
  const left = box.x + edge + 4;
  const room = box.width - edge - 7;
  const two = box.height > TITLED && card.title !== '';
  const middle = box.y + box.height / 2;
  const found = scene.signs.get(card.seatId);
  const all = found === undefined ? marksOf(card) : [...marksOf(card), findingMark(found)];
  const marks = box.width > MARKED ? all : [];
  const name = card.vacant ? 'Vacant' : card.name;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = fontOf(palette.font, NAME_WEIGHT, size);
  context.fillStyle = card.vacant ? palette.quiet : palette.text;
  const text = fitName(
    context,
    palette.font,
    name,
    card.short,
    card.initials,
    size,
    room - marks.length * 11,
  );
  context.fillText(text, left, two ? middle - size * 0.58 : middle + 0.5);
  marks.forEach((mark, index) => {
    paintMark(context, palette, mark, box.x + box.width - 12 - (marks.length - 1 - index) * 11, box.y + 4);
  });
  if (!two) return;
  const small = Math.max(9, size - 2);
  context.font = fontOf(palette.font, TITLE_WEIGHT, small);
  context.fillStyle = palette.quiet;
  context.fillText(fitText(context, palette.font, card.title, small, room), left, middle + size * 0.68);
}
