import { CURVE_END, curveHeight, type CurveSegment } from '#shared/rules/people/adoption-curve.ts';

/** Sizes of the drawing in CSS pixels: its height, where the curve stands and ends, the radius of a dot. */
export const HEIGHT = 252;
export const FLOOR = 200;
export const TOP = 24;
export const DOT = 9;
const STEP = DOT * 2 + 3;
const MOST_ROWS = 8;

/** From standard deviations to pixels across. */
export function xOf(deviations: number, width: number): number {
  return ((deviations + CURVE_END) / (2 * CURVE_END)) * width;
}

/** The height of the curve in pixels from above. */
export function yOf(deviations: number): number {
  return FLOOR - curveHeight(deviations) * (FLOOR - TOP);
}

export function curvePath(width: number): string {
  return `M${points(-CURVE_END, CURVE_END, width).join(' L')}`;
}

/** The area under a segment as a path. */
export function areaOf({ from, to }: CurveSegment, width: number): string {
  const floor = String(FLOOR);
  const along = points(from, to, width).join(' L');
  return `M${xOf(from, width).toFixed(1)} ${floor} L${along} L${xOf(to, width).toFixed(1)} ${floor} Z`;
}

function points(from: number, to: number, width: number): readonly string[] {
  const steps = Math.ceil((to - from) * 12);
  return Array.from({ length: steps + 1 }, (_, n) => from + ((to - from) * n) / steps).map(
    (z) => `${xOf(z, width).toFixed(1)} ${yOf(z).toFixed(1)}`,
  );
}

/** Places for dots over the floor of a segment, row by row from the side of the majority; what does not fit is left out. */
export function dotsUnder(
  from: number,
  to: number,
  count: number,
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  const room = xOf(to, width) - xOf(from, width) - 4;
  const across = Math.max(1, Math.floor(room / STEP));
  const towardsMean = to <= 0;
  return Array.from({ length: Math.min(count, across * MOST_ROWS) }, (_, index) => {
    const place = (index % across) * STEP + STEP / 2 + 2;
    return {
      x: towardsMean ? xOf(to, width) - place : xOf(from, width) + place,
      y: FLOOR - STEP / 2 - Math.floor(index / across) * STEP,
    };
  });
}
