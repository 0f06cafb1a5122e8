import { rankText } from '#shared/layout/card-signs.ts';
import { CARD_TITLE, EDGE, PAD } from '#shared/layout/compose/card-needs.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import { cardLevel, nameSize, typeSize, type CardLevel, type Painted } from './card-level.ts';
import { fitName, fitText, fontOf, nameLines, NAME_WEIGHT, TITLE_WEIGHT } from './fit-name.ts';
import { paintBadges } from './paint-badges.ts';
import { paintFull } from './paint-full-card.ts';
import type { PaintInput } from './paint-input.ts';
import { paintMark } from './paint-marks.ts';

const LINE = 1.24;

/** Paints one card: colour, frame by influence, and as much as can be read at its size. The context is in CSS pixels. */
export function paintCard(context: CanvasRenderingContext2D, input: PaintInput, item: Painted): void {
  const { palette, viewport } = input;
  const { card, entry, box } = item;
  const level = cardLevel(box);
  const edge = Math.max(5, Math.min(EDGE * 1.3, EDGE * viewport.zoom));
  const swatch = palette.swatch[entry.swatch];
  const unrated = entry.key === 'unrated';
  const radius = level === 'pill' && box.width < 80 ? 3 : 6;
  const selected = input.selected.has(card.seatId);
  context.fillStyle = selected ? palette.accentSoft : card.vacant ? palette.bg : palette.surface;
  fill(context, box, radius);
  if (!card.vacant) {
    context.fillStyle = unrated ? palette.hairline : swatch.fill;
    context.beginPath();
    context.roundRect(box.x, box.y, edge, box.height, [radius, 0, 0, radius]);
    context.fill();
  }
  paintFrame(context, input, item, radius);
  if (!card.vacant && !unrated && edge >= 8) {
    const size = entry.sign.length > 2 ? 9 : Math.min(14, Math.max(11, Math.round(edge * 0.75)));
    context.font = fontOf(palette.font, 700, size);
    context.textBaseline = 'middle';
    context.textAlign = 'center';
    context.fillStyle = swatch.text;
    context.fillText(entry.sign, box.x + edge / 2, box.y + box.height / 2);
  }
  if (level === 'full') paintFull(context, input, item, edge);
  else paintWords(context, input, item, edge, level);
  if (level !== 'pill') paintBadges(context, input, item);
  if (box.height >= 20) paintRank(context, input, item);
}

function fill(context: CanvasRenderingContext2D, box: Rect, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.fill();
}

/** The frame is the mark of key players at every size: heavier for the inner circle. */
function paintFrame(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  { card, box }: Painted,
  radius: number,
): void {
  const key = card.keyPlayer && !card.left;
  context.lineWidth = !key ? 1 : card.influence === 'inner-circle' ? 2.5 : 1.75;
  context.strokeStyle = key ? palette.text : palette.strong;
  if (card.vacant) context.setLineDash([3, 3]);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, radius);
  context.stroke();
  if (card.vacant) context.setLineDash([]);
}

function paintWords(
  context: CanvasRenderingContext2D,
  input: PaintInput,
  { card, entry, box }: Painted,
  edge: number,
  level: CardLevel,
): void {
  const { palette, viewport } = input;
  const pad = Math.max(3, Math.min(PAD + 1, PAD * viewport.zoom));
  const left = box.x + edge + pad;
  const room = box.width - edge - pad - Math.max(2, pad - 3);
  const size = nameSize(input, card);
  const small = typeSize(CARD_TITLE, viewport.zoom);
  const name = card.vacant ? 'Vacant' : card.name;
  const star = card.champion && level === 'card';
  const mostNames = box.height >= size * LINE * 2 + 4 ? 2 : 1;
  const whole = nameLines(context, palette.font, name, size, room, mostNames);
  const lines = whole ?? [fitName(context, palette.font, name, card.short, card.initials, size, room)];
  const rest = box.height - lines.length * size * LINE;
  const title = level === 'card' && card.title !== '' && rest >= small * LINE + 2 ? card.title : '';
  const high = lines.length * size * LINE + (title === '' ? 0 : small * LINE);
  let y = box.y + (box.height - high) / 2 + (size * LINE) / 2 + 0.5;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = fontOf(palette.font, NAME_WEIGHT, size);
  // Who is not rated and carries no weight steps back.
  const pale = card.vacant || card.left || (entry.key === 'unrated' && !card.keyPlayer);
  context.fillStyle = pale ? palette.quiet : palette.text;
  for (const line of lines) {
    context.fillText(line, left, y);
    y += size * LINE;
  }
  if (star) paintMark(context, palette, 'star', box.x + box.width - 16, box.y + box.height - 17, 12);
  if (title === '') return;
  context.font = fontOf(palette.font, TITLE_WEIGHT, small);
  context.fillStyle = palette.quiet;
  const cut = fitText(context, palette.font, title, small, room - (star ? 14 : 0));
  context.fillText(cut, left, y - (size * LINE) / 2 + (small * LINE) / 2);
}

/** The place of the five who matter most, as an ordinal on a dark tab: no other number of the map looks like it. */
function paintRank(
  context: CanvasRenderingContext2D,
  { scene, palette }: PaintInput,
  { card, box }: Painted,
): void {
  const text = rankText(scene.ranks.get(card.seatId) ?? null);
  if (text === null) return;
  const width = 28;
  const at = { x: box.x - 5, y: box.y - 9 };
  context.fillStyle = palette.text;
  context.beginPath();
  context.roundRect(at.x, at.y, width, 16, 4);
  context.fill();
  context.font = fontOf(palette.font, 700, 11);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.surface;
  context.fillText(text, at.x + width / 2, at.y + 8.5);
}
