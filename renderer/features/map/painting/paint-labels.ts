import { overlaps, type Rect } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Stage } from '../scene/scene.ts';
import { fontOf } from './fit-name.ts';
import type { PaintInput } from './paint-input.ts';
import type { Surface } from './surface.ts';

const MOST_LABELS = 16;
const CANDIDATES = 120;
const leaders = new WeakMap<Stage, readonly SeatId[]>();

/**
 * Where cards are too small for names, those who lead most people get a label of readable size, as towns on a road map. The
 * context is in CSS pixels.
 */
export function paintLabels({ context, width, height }: Surface, input: PaintInput): void {
  const { scene, viewport, palette } = input;
  const taken: Rect[] = [];
  context.font = fontOf(palette.font, 600, 11);
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  context.lineJoin = 'round';
  for (const id of leadersOf(scene.stage)) {
    const place = scene.stage.places.get(id);
    const card = scene.cards.get(id);
    if (place === undefined || card === undefined) continue;
    const text = card.vacant ? card.title : card.name;
    const x = (place.x + place.width / 2) * viewport.zoom + viewport.x;
    const y = (place.y + place.height / 2) * viewport.zoom + viewport.y;
    if (x < 0 || y < 0 || x > width || y > height || text === '') continue;
    const wide = context.measureText(text).width;
    const box = { x: x - wide / 2 - 6, y: y - 9, width: wide + 12, height: 18 };
    if (taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    context.globalAlpha = 0.92;
    context.fillStyle = palette.surface;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 5);
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = palette.strong;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = palette.text;
    context.fillText(text, x, y + 0.5);
    if (taken.length >= MOST_LABELS) return;
  }
}

function leadersOf(stage: Stage): readonly SeatId[] {
  const known = leaders.get(stage);
  if (known !== undefined) return known;
  const { hierarchy, order } = stage;
  const found = order
    .filter((id) => hierarchy.descendantCountOf(id) > 1)
    .sort((a, b) => hierarchy.descendantCountOf(b) - hierarchy.descendantCountOf(a))
    .slice(0, CANDIDATES);
  leaders.set(stage, found);
  return found;
}
