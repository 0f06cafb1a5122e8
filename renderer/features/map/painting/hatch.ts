import type { Palette } from './palette.ts';

const patterns = new WeakMap<Palette, CanvasPattern>();

/** The hatching of what is not rated; one pattern for each palette. */
export function hatchOf(context: CanvasRenderingContext2D, palette: Palette): CanvasPattern | string {
  const known = patterns.get(palette);
  if (known !== undefined) return known;
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const paint = tile.getContext('2d');
  const plain = palette.swatch.unrated;
  if (paint === null) return plain.fill;
  paint.fillStyle = plain.fill;
  paint.fillRect(0, 0, 6, 6);
  paint.strokeStyle = palette.strong;
  paint.lineWidth = 1.4;
  paint.beginPath();
  for (const x of [-6, 0, 6]) {
    paint.moveTo(x - 1, 7);
    paint.lineTo(x + 7, -1);
  }
  paint.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  if (pattern === null) return plain.fill;
  patterns.set(palette, pattern);
  return pattern;
}
