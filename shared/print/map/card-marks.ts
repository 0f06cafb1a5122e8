import { markPaths, type Mark } from '../../layout/card-signs.ts';
import { ink } from './palette.ts';
import { filled, n, stroked, type Primitive } from './primitive.ts';
import { shiftedPart } from './shift-part.ts';

/** Width and height of a mark, in map units. */
export const MARK_SIZE = 12;

const inks: Readonly<Record<Mark, string>> = {
  key: ink.text,
  star: ink.text,
  clock: ink.quiet,
  alert: ink.text,
  look: ink.quiet,
};

/** A mark of the screen with its top left corner at a point. */
export function drawMark(mark: Mark, x: number, y: number): Primitive {
  return shiftedPart({ kind: 'path', d: markPaths[mark], paint: filled(inks[mark]) }, x, y);
}

/** The hatching that stands for "not rated", clipped to its rectangle. */
export function hatch(x: number, y: number, width: number, height: number): Primitive {
  let d = '';
  for (let at = 5; at < height + width; at += 5) {
    const from = Math.max(0, at - height);
    const to = Math.min(width, at);
    d += `M${n(x + from)} ${n(y + at - from)}L${n(x + to)} ${n(y + at - to)}`;
  }
  return { kind: 'path', d, paint: stroked(ink.hatch, 0.9) };
}

/** Width of the three dots of coverage. */
export const DOTS_WIDTH = 25;

/** How much we have been in touch as three dots, of which `count` are filled; `x` is the left end, `y` the baseline beside it. */
export function coverageDots(x: number, y: number, count: number): readonly Primitive[] {
  return [0, 1, 2].map((dot) => ({
    kind: 'path',
    d: circle(x + 3.5 + dot * 9, y - 4.2, 2.9),
    paint: dot < count ? { ...filled(ink.quiet), stroke: ink.quiet, width: 1 } : stroked(ink.line, 1),
  }));
}

function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
