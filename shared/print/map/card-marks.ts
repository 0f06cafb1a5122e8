import { ink } from './palette.ts';
import { filled, stroked, type Primitive } from './primitive.ts';

/** Width and height of a mark, in map units. */
export const MARK_SIZE = 12;

/** The mark of a champion: a star. `x`, `y` is the top left corner, as for all marks. */
export function starMark(x: number, y: number): readonly Primitive[] {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 6 : 2.5;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${n(x + 6 + radius * Math.cos(angle))} ${n(y + 6.3 + radius * Math.sin(angle))}`;
  });
  return [{ kind: 'path', d: `M${points.join('L')}Z`, paint: filled(ink.text) }];
}

/** The mark of a stale rating: a clock. */
export function clockMark(x: number, y: number): readonly Primitive[] {
  return [
    { kind: 'path', d: circle(x + 6, y + 6, 4.8), paint: stroked(ink.quiet, 1.2) },
    {
      kind: 'path',
      d: `M${n(x + 6)} ${n(y + 3.2)}V${n(y + 6)}L${n(x + 8)} ${n(y + 7.4)}`,
      paint: stroked(ink.quiet, 1.2),
    },
  ];
}

/** The mark of an important finding: a triangle with an exclamation mark. */
export function alertMark(x: number, y: number): readonly Primitive[] {
  return [
    {
      kind: 'path',
      d: `M${n(x + 6)} ${n(y + 1)}L${n(x + 11.4)} ${n(y + 10.8)}H${n(x + 0.6)}Z`,
      paint: stroked(ink.text, 1.2),
    },
    {
      kind: 'path',
      d: `M${n(x + 6)} ${n(y + 4.4)}V${n(y + 7.4)}M${n(x + 6)} ${n(y + 8.4)}V${n(y + 9.4)}`,
      paint: stroked(ink.text, 1.3),
    },
  ];
}

/** The mark of a finding worth a look: a ring with a dot. */
export function lookMark(x: number, y: number): readonly Primitive[] {
  return [
    { kind: 'path', d: circle(x + 6, y + 6, 4.8), paint: stroked(ink.quiet, 1.2) },
    { kind: 'path', d: circle(x + 6, y + 6, 1.7), paint: filled(ink.quiet) },
  ];
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

/** A coordinate with two decimals: enough for paper, and short. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
