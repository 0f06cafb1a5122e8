import type { Room } from '#shared/print/map/map-pieces.ts';
import type { Paper } from './route.ts';

const MM = 72 / 25.4;
/** Shorter and longer side in points, and the name that CSS knows the paper by. */
export const papers = {
  a4: { short: 210 * MM, long: 297 * MM, name: 'A4' },
  letter: { short: 612, long: 792, name: 'letter' },
} as const;

/** Margins of upright pages in points: top, sides, bottom. */
export const textMargins = { top: 56, side: 44, bottom: 52 } as const;
/** Margins of landscape pages in points: top, sides, bottom. */
export const mapMargins = { top: 44, side: 34, bottom: 40 } as const;
/** What heading, legend and note take of a map page's height, in points. */
const MAP_FURNITURE = 80;
/** The room for the drawing on a landscape page, in points. */
export function mapRoom(paper: Paper): Room {
  const { short, long } = papers[paper];
  return {
    width: long - 2 * mapMargins.side,
    height: short - mapMargins.top - mapMargins.bottom - MAP_FURNITURE,
  };
}

/** The room for text on an upright page, in points. */
export function textRoom(paper: Paper): Room {
  const { short, long } = papers[paper];
  return { width: short - 2 * textMargins.side, height: long - textMargins.top - textMargins.bottom };
}
