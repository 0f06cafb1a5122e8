import { markPaths, type Mark } from '#shared/layout/card-signs.ts';
import type { Palette } from './palette.ts';

const paths = new Map<Mark, Path2D>();

/** Paints a key, star, clock or the sign of a finding, `size` CSS pixels high, with its top left corner at a point of the pane. */
export function paintMark(
  context: CanvasRenderingContext2D,
  palette: Palette,
  mark: Mark,
  x: number,
  y: number,
  size: number,
): void {
  let path = paths.get(mark);
  if (path === undefined) {
    path = new Path2D(markPaths[mark]);
    paths.set(mark, path);
  }
  context.save();
  context.translate(x, y);
  context.scale(size / 12, size / 12);
  context.fillStyle = colourOf(palette, mark);
  context.fill(path);
  context.restore();
}

function colourOf(palette: Palette, mark: Mark): string {
  switch (mark) {
    case 'key':
      return palette.text;
    case 'star':
      return palette.star;
    case 'alert':
      return palette.danger;
    case 'clock':
    case 'look':
      return palette.warn;
  }
}
