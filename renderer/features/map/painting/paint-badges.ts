import type { Tie } from '#shared/layout/ties.ts';
import type { Painted } from './card-level.ts';
import { fontOf, widthOfText } from './fit-name.ts';
import type { PaintInput } from './paint-input.ts';

const HEIGHT = 16;
const SIZE = 11;
const ICON = 12;
const GAP = 4;

/** Conflicts and allies of a card as badges on its lower edge, with the name of the other: the lines wait until somebody points at one. */
export function paintBadges(
  context: CanvasRenderingContext2D,
  input: PaintInput,
  { card, box }: Painted,
): void {
  const ties = input.scene.ties.get(card.seatId);
  if (ties === undefined) return;
  let right = box.x + box.width - 4;
  // A folded card says at the left how many it hides.
  const least = box.x + (input.scene.stage.hiddenBelow.has(card.seatId) ? 104 : 30);
  for (const kind of ['conflict', 'ally'] as const) {
    const same = ties.filter((tie) => tie.kind === kind);
    const [first] = same;
    if (first === undefined || input.lines.hiddenKinds.has(kind)) continue;
    const text = labelOf(context, input, first, same.length, right - least);
    if (right - least < ICON + 8) return;
    right = paintBadge(context, input, kind, text, right, box.y + box.height) - GAP;
  }
}

/** The name of the other as far as there is room for it; empty leaves the sign alone. */
function labelOf(
  context: CanvasRenderingContext2D,
  { scene, palette }: PaintInput,
  tie: Tie,
  count: number,
  room: number,
): string {
  const other = scene.cards.get(tie.other);
  const name = other === undefined || other.vacant ? '' : (other.short.forms.at(-1) ?? other.name);
  const more = count > 1 ? ` +${String(count - 1)}` : '';
  const word = tie.kind === 'conflict' ? 'conflict ' : 'ally ';
  const fits = (text: string): boolean =>
    widthOfText(context, palette.font, 600, text, SIZE) + ICON + 12 <= room;
  return [`${word}${name}${more}`, `${name}${more}`].find(fits) ?? more.trim();
}

function paintBadge(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  kind: Tie['kind'],
  text: string,
  right: number,
  bottom: number,
): number {
  const colour = palette.line[kind];
  const words = text === '' ? 0 : widthOfText(context, palette.font, 600, text, SIZE) + 4;
  const width = Math.ceil(words) + ICON + 8;
  const x = right - width;
  const y = bottom - HEIGHT / 2;
  context.fillStyle = palette.surface;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(x, y, width, HEIGHT, HEIGHT / 2);
  context.fill();
  context.stroke();
  paintSign(context, kind, colour, x + 4, y + HEIGHT / 2);
  if (text !== '') {
    context.font = fontOf(palette.font, 600, SIZE);
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = colour;
    context.fillText(text, x + 4 + ICON + 2, y + HEIGHT / 2 + 0.5);
  }
  return x;
}

/** The sign of the line: two bars across it for a conflict, two lines side by side for an alliance. */
function paintSign(
  context: CanvasRenderingContext2D,
  kind: Tie['kind'],
  colour: string,
  x: number,
  y: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  if (kind === 'ally')
    for (const by of [-2, 2]) {
      context.moveTo(x + 1, y + by);
      context.lineTo(x + ICON - 1, y + by);
    }
  else {
    context.moveTo(x, y);
    context.lineTo(x + ICON, y);
    for (const at of [4, 8]) {
      context.moveTo(x + at, y - 4);
      context.lineTo(x + at, y + 4);
    }
  }
  context.stroke();
}
