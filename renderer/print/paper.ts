import type { Audience } from '#shared/ipc/types.ts';
import type { Room } from '#shared/print/map-pieces.ts';
import { ellipsised } from '#shared/print/fit-text.ts';
import { FONT_FAMILY } from '#shared/print/svg-text.ts';
import { measureText } from './measure-text.ts';
import type { Paper } from './route.ts';

const MM = 72 / 25.4;
/** Shorter and longer side in points, and the name that CSS knows the paper by. */
const papers = {
  a4: { short: 210 * MM, long: 297 * MM, name: 'A4' },
  letter: { short: 612, long: 792, name: 'letter' },
} as const;

/** Margins of upright pages in points: top, sides, bottom. */
const text = { top: 56, side: 44, bottom: 52 } as const;
/** Margins of landscape pages in points: top, sides, bottom. */
const map = { top: 44, side: 34, bottom: 40 } as const;
/** What heading, legend and note take of a map page's height, in points. */
const MAP_FURNITURE = 80;
/** Header and footer text has this much room, in points, before it is cut. */
const HEADER_ROOM = 330;

/** The room for the drawing on a landscape page, in points. */
export function mapRoom(paper: Paper): Room {
  const { short, long } = papers[paper];
  return { width: long - 2 * map.side, height: short - map.top - map.bottom - MAP_FURNITURE };
}

/** The room for text on an upright page, in points. */
export function textRoom(paper: Paper): Room {
  const { short, long } = papers[paper];
  return { width: short - 2 * text.side, height: long - text.top - text.bottom };
}

/** What stands in the margins of every sheet. */
export type Furniture = {
  readonly partnerName: string;
  readonly audience: Audience;
  /** What kind of document it is, such as `Relationship plan`. */
  readonly document: string;
  readonly printedOn: string;
};

/**
 * Gives the page its paper, and every sheet its header and footer in the margins, where print readers take them for
 * furniture and not for text of the document.
 */
export function layPaper(paper: Paper, furniture: Furniture): void {
  const { name } = papers[paper];
  const partner = ellipsised(furniture.partnerName, HEADER_ROOM, 8, 400, measureText);
  const font = `font: 400 8pt ${FONT_FAMILY}; color: #4b4e57;`;
  const margins = `
    @top-left { content: ${cssString(partner)}; ${font} vertical-align: bottom; padding-bottom: 10pt; white-space: nowrap; }
    @top-right { content: ${cssString(furniture.audience)}; ${font} font-weight: 600; color: #17181c; vertical-align: bottom; padding-bottom: 10pt; white-space: nowrap; }
    @bottom-left { content: ${cssString(`${furniture.document} · ${furniture.printedOn}`)}; ${font} vertical-align: top; padding-top: 10pt; white-space: nowrap; }
    @bottom-right { content: "page " counter(page) " of " counter(pages); ${font} vertical-align: top; padding-top: 10pt; white-space: nowrap; }`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    @page { size: ${name} portrait; margin: ${text.top}pt ${text.side}pt ${text.bottom}pt; ${margins} }
    @page map { size: ${name} landscape; margin: ${map.top}pt ${map.side}pt ${map.bottom}pt; ${margins} }`);
  document.adoptedStyleSheets = [sheet];
}

/** A text as a CSS string: every character that could end it is escaped. */
function cssString(text: string): string {
  const safe = text.replace(
    /["\\\p{Cc}\u2028\u2029<>]/gu,
    (char) => `\\${char.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
