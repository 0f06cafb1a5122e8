import { grow, visibleRect } from '#shared/layout/geometry.ts';
import type { Rect } from '#shared/layout/geometry.ts';
import type { Swatch } from '#shared/layout/lens.ts';
import type { SeatId } from '#shared/model/id.ts';
import { foldBox } from '../input/hit.ts';
import type { Scene } from '../scene/scene.ts';
import { paintCards } from './paint-cards.ts';
import type { PaintInput } from './paint-input.ts';
import { paintLabels } from './paint-labels.ts';
import { paintGrid, paintMoves } from './paint-power.ts';
import { paintLines } from './paint-lines.ts';
import type { Surface } from './surface.ts';

/** Below this zoom most cards have no names and leaders get labels. */
const LABELLED = 0.42;

/** Paints the whole map: lines, then cards. */
export function paintMap(surface: Surface, input: PaintInput): void {
  const { context, width, height, ratio } = surface;
  const { viewport, palette, motion } = input;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = palette.bg;
  context.fillRect(0, 0, width, height);
  const seen = grow(visibleRect(viewport, width, height), motion === null ? 20 : 2_000);

  const { power } = input.scene.stage;
  if (power !== null) paintGrid(context, input, power);
  paintLines(surface, input, seen);
  paintSelection(surface, input);
  paintCards(surface, input, seen);
  paintCounts(surface, input);
  if (viewport.zoom < LABELLED) paintLabels(surface, input);
  if (power !== null) paintMoves(context, input, input.moves);
}

/** The frames around selected cards; what stands on their edges lies above. */
function paintSelection({ context }: Surface, input: PaintInput): void {
  const { selected, scene, viewport, palette, focus } = input;
  if (selected.size === 0) return;
  context.strokeStyle = palette.accent;
  for (const id of selected) {
    const place = scene.stage.places.get(id);
    if (place === undefined) continue;
    context.lineWidth = id === focus ? 2.5 : 1.75;
    context.beginPath();
    context.roundRect(
      place.x * viewport.zoom + viewport.x - 3,
      place.y * viewport.zoom + viewport.y - 3,
      place.width * viewport.zoom + 6,
      place.height * viewport.zoom + 6,
      Math.min(8, 2 + 7 * viewport.zoom),
    );
    context.stroke();
  }
}

/** Under a folded card: how many it hides, and how they are coloured, as a bar. */
function paintCounts({ context }: Surface, input: PaintInput): void {
  const { scene, viewport, palette } = input;
  if (scene.stage.hiddenBelow.size === 0) return;
  context.textBaseline = 'middle';
  for (const [id, count] of scene.stage.hiddenBelow) {
    const box = foldBox(scene.stage, id, viewport);
    if (box === null) continue;
    context.fillStyle = palette.surface;
    context.strokeStyle = palette.strong;
    context.lineWidth = 1;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
    context.fill();
    context.stroke();
    context.font = `600 11px ${palette.font}`;
    context.fillStyle = palette.text;
    context.textAlign = 'left';
    const text = `+${String(count)}`;
    context.fillText(text, box.x + 7, box.y + box.height / 2 + 0.5);
    paintBar(context, input, id, {
      x: box.x + 12 + context.measureText(text).width,
      y: box.y + box.height / 2 - 3,
      width: box.width - 20 - context.measureText(text).width,
      height: 6,
    });
  }
}

/** The people below a card by the values of the lens, as shares of a bar. */
function paintBar(
  context: CanvasRenderingContext2D,
  { scene, palette }: PaintInput,
  id: SeatId,
  bar: Rect,
): void {
  if (bar.width < 10) return;
  const shares = sharesBelow(scene, id);
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let x = bar.x;
  for (const { swatch, count } of shares) {
    const width = (bar.width * count) / Math.max(1, total);
    context.fillStyle = swatch === 'unrated' ? palette.hairline : palette.swatch[swatch].fill;
    context.fillRect(x, bar.y, width, bar.height);
    x += width;
  }
}

type Share = { readonly swatch: Swatch; readonly count: number };
const known = new WeakMap<Scene['cards'], { scale: Scene['scale']; shares: Map<SeatId, readonly Share[]> }>();

/** How many of the people below a card have each value of the lens, in the order of the legend. */
function sharesBelow(scene: Scene, id: SeatId): readonly Share[] {
  let kept = known.get(scene.cards);
  if (kept?.scale !== scene.scale) {
    kept = { scale: scene.scale, shares: new Map() };
    known.set(scene.cards, kept);
  }
  const found = kept.shares.get(id);
  if (found !== undefined) return found;
  const counts = new Map<string, number>();
  for (const below of scene.stage.hierarchy.descendantsOf(id)) {
    const card = scene.cards.get(below);
    if (card === undefined || card.vacant) continue;
    const { key } = scene.scale.entryOf(card);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const shares = scene.scale.entries.flatMap(({ key, swatch }) => {
    const count = counts.get(key);
    return count === undefined ? [] : [{ swatch, count }];
  });
  kept.shares.set(id, shares);
  return shares;
}
