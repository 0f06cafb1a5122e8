import type { PowerGrid } from '#shared/layout/compose/power.ts';
import { centreOf, type Rect, type Viewport } from '#shared/layout/geometry.ts';
import { LEAST_TYPE } from './card-level.ts';
import { fontOf, widthOfText } from './fit-name.ts';
import type { PaintInput } from './paint-input.ts';

/** Below this zoom the grid has no words. */
const WORDED = 0.45;

/** The grid behind the cards of the power view: what columns and rows mean, and the gaps. The context is in CSS pixels. */
export function paintGrid(context: CanvasRenderingContext2D, input: PaintInput, grid: PowerGrid): void {
  const { palette, viewport } = input;
  const last = grid.columns.at(-1);
  const right = last === undefined ? 0 : last.from + last.size;
  const worded = viewport.zoom >= WORDED;
  const size = Math.max(LEAST_TYPE, Math.round(12.5 * Math.min(1.2, viewport.zoom)));
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { from, label, count } of grid.rows) {
    const [x, y] = [viewport.x, from * viewport.zoom + viewport.y];
    context.fillStyle = palette.strong;
    context.fillRect(x, Math.round(y), right * viewport.zoom, 1);
    if (!worded) continue;
    context.font = fontOf(palette.font, 600, size);
    context.fillStyle = palette.quiet;
    context.fillText(`${label} ${String(count)}`, x, y + 13 * viewport.zoom);
  }
  if (!worded) return;
  for (const { key, from, label, count } of grid.columns) {
    const x = from * viewport.zoom + viewport.x;
    const y = 10 * viewport.zoom + viewport.y;
    const swatch = key === 'unrated' ? palette.hairline : palette.swatch[`support-${key}`].fill;
    context.fillStyle = swatch;
    context.beginPath();
    context.roundRect(x, y - 5, 11, 11, 2);
    context.fill();
    context.font = fontOf(palette.font, 600, size);
    context.fillStyle = palette.text;
    context.fillText(`${label} ${String(count)}`, x + 16, y + 1);
  }
  for (const { box, text } of grid.gaps) paintGap(context, input, onScreen(box, viewport), text);
  context.font = fontOf(palette.font, 500, LEAST_TYPE);
  context.fillStyle = palette.quiet;
  for (const { box, count } of grid.more) {
    const at = onScreen(box, viewport);
    context.fillText(`and ${String(count)} more`, at.x + 2, at.y + at.height / 2, at.width);
  }
}

function paintGap(context: CanvasRenderingContext2D, { palette }: PaintInput, box: Rect, text: string): void {
  context.strokeStyle = palette.strong;
  context.lineWidth = 1;
  context.setLineDash([4, 3]);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 6);
  context.stroke();
  context.setLineDash([]);
  context.font = fontOf(palette.font, 450, LEAST_TYPE);
  context.fillStyle = palette.quiet;
  context.textAlign = 'left';
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = [lines.at(-1), word].filter(Boolean).join(' ');
    const fits =
      lines.length > 0 && widthOfText(context, palette.font, 450, line, LEAST_TYPE) <= box.width - 14;
    if (fits) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  lines.forEach((line, index) => context.fillText(line, box.x + 7, box.y + 12 + index * 14, box.width - 12));
}

/** Where people stood at the earlier moment of a comparison: a dashed outline with an arrow to where they stand now. */
export function paintMoves(
  context: CanvasRenderingContext2D,
  { palette, viewport }: PaintInput,
  moves: readonly { readonly from: Rect; readonly to: Rect }[],
): void {
  context.strokeStyle = palette.accent;
  context.fillStyle = palette.accent;
  for (const { from, to } of moves) {
    const [a, b] = [onScreen(from, viewport), onScreen(to, viewport)];
    const start = { x: centreOf(a).x, y: a.y + Math.min(a.height, b.height) / 2 };
    const end = centreOf(b);
    const toRight = end.x > start.x;
    const tip = { x: end.x === start.x ? end.x : toRight ? b.x - 3 : b.x + b.width + 3, y: end.y };
    context.lineWidth = 1.5;
    context.setLineDash([4, 3]);
    context.beginPath();
    context.roundRect(a.x, a.y, a.width, Math.min(a.height, b.height), 6);
    context.stroke();
    context.beginPath();
    context.moveTo(start.x + (toRight ? a.width / 2 : -a.width / 2), start.y);
    context.lineTo(tip.x, tip.y);
    context.stroke();
    context.setLineDash([]);
    const angle = Math.atan2(tip.y - start.y, tip.x - (start.x + (toRight ? a.width / 2 : -a.width / 2)));
    context.beginPath();
    context.moveTo(tip.x, tip.y);
    for (const turn of [0.42, -0.42])
      context.lineTo(tip.x - 9 * Math.cos(angle + turn), tip.y - 9 * Math.sin(angle + turn));
    context.fill();
  }
}

function onScreen(rect: Rect, { x, y, zoom }: Viewport): Rect {
  return { x: rect.x * zoom + x, y: rect.y * zoom + y, width: rect.width * zoom, height: rect.height * zoom };
}
