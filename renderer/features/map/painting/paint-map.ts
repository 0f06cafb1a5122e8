import { grow, visibleRect } from '#shared/layout/geometry.ts';
import { CARD_HEIGHT } from '#shared/layout/card-metrics.ts';
import type { SeatId } from '#shared/model/id.ts';
import { paintCards } from './paint-cards.ts';
import type { PaintInput } from './paint-input.ts';
import { paintLabels } from './paint-labels.ts';
import { paintLines } from './paint-lines.ts';
import type { Surface } from './surface.ts';

/** Below this height in CSS pixels cards have no names and leaders get labels. */
const LABELLED = 13;

/** Paints the whole picture below the card elements: lines at every zoom, and every card that is not an element. */
export function paintMap(surface: Surface, input: PaintInput): void {
  const { context, width, height, ratio } = surface;
  const { viewport, palette, motion } = input;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = palette.bg;
  context.fillRect(0, 0, width, height);
  const seen = grow(visibleRect(viewport, width, height), motion === null ? 20 : 2_000);

  paintLines(surface, input, seen);
  paintCards(surface, input, seen);
  paintCounts(surface, input);
  if (CARD_HEIGHT * viewport.zoom < LABELLED) paintLabels(surface, input);
  paintSelection(surface, input);
}

/** The frames around selected cards that are painted; card elements draw their own. */
function paintSelection({ context }: Surface, input: PaintInput): void {
  const { selected, scene, viewport, palette, focus } = input;
  if (selected.size === 0) return;
  context.strokeStyle = palette.accent;
  for (const id of selected) {
    const place = scene.stage.places.get(id);
    if (place === undefined || input.mounted.has(id)) continue;
    context.lineWidth = id === focus ? 2.5 : 1.75;
    context.beginPath();
    context.roundRect(
      place.x * viewport.zoom + viewport.x - 2,
      place.y * viewport.zoom + viewport.y - 2,
      place.width * viewport.zoom + 4,
      place.height * viewport.zoom + 4,
      Math.min(8, 2 + 7 * viewport.zoom),
    );
    context.stroke();
  }
}

/** How many people a collapsed card hides; card elements say it themselves. */
function paintCounts({ context }: Surface, input: PaintInput): void {
  const { scene, viewport, palette } = input;
  if (scene.stage.hiddenBelow.size === 0) return;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 10px ${palette.font}`;
  for (const [id, count] of scene.stage.hiddenBelow) {
    const box = badgeBox(input, id, count);
    if (box === null) continue;
    context.fillStyle = palette.accentSoft;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
    context.fill();
    context.fillStyle = palette.text;
    context.fillText(`+${String(count)}`, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
  }

  function badgeBox(
    { mounted }: PaintInput,
    id: SeatId,
    count: number,
  ): { x: number; y: number; width: number; height: number } | null {
    const place = scene.stage.places.get(id);
    if (place === undefined || mounted.has(id)) return null;
    const width = 14 + String(count).length * 7;
    const x = (place.x + place.width / 2) * viewport.zoom + viewport.x - width / 2;
    const y = (place.y + place.height) * viewport.zoom + viewport.y - 7;
    return { x, y, width, height: 14 };
  }
}
