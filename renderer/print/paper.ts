import { readersText, type Audience } from '#shared/print/audience.ts';
import { ellipsised } from '#shared/print/fit-text.ts';
import { FONT_FAMILY } from '#shared/print/map/svg-text.ts';
import { measureText } from './measure-text.ts';
import { mapMargins, papers, textMargins, textRoom } from './paper-sizes.ts';
import type { Paper } from './route.ts';

/** The text at the left of the header has this much room, in points, before it is cut. */
const HEADER_ROOM = 230;
/** The same of who may read it, at the right. */
const READERS_ROOM = 230;

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
  const { audience, partnerName } = furniture;
  // What goes to the partner names it once, as its reader.
  const left = audience === 'internal' ? partnerName : furniture.document;
  const partner = ellipsised(left, HEADER_ROOM, 8, 400, measureText);
  const readers = ellipsised(readersText(audience, partnerName), READERS_ROOM, 8, 600, measureText);
  const font = `font: 400 8pt ${FONT_FAMILY}; color: #4b4e57;`;
  const margins = `
    @top-left { content: ${cssString(partner)}; ${font} vertical-align: bottom; padding-bottom: 10pt; white-space: nowrap; }
    @top-right { content: ${cssString(readers)}; ${font} font-weight: 600; color: #17181c; vertical-align: bottom; padding-bottom: 10pt; white-space: nowrap; }
    @bottom-left { content: ${cssString(`${furniture.document} · ${furniture.printedOn}`)}; ${font} vertical-align: top; padding-top: 10pt; white-space: nowrap; }
    @bottom-right { content: "page " counter(page) " of " counter(pages); ${font} vertical-align: top; padding-top: 10pt; white-space: nowrap; }`;
  const sheet = new CSSStyleSheet();
  const room = textRoom(paper);
  // A little less than the page, or rounding would begin another one.
  sheet.replaceSync(`
    :root { --page-width: ${room.width}pt; --page-height: ${room.height - 1}pt; }
    @page { size: ${name} portrait; margin: ${textMargins.top}pt ${textMargins.side}pt ${textMargins.bottom}pt; ${margins} }
    @page map { size: ${name} landscape; margin: ${mapMargins.top}pt ${mapMargins.side}pt ${mapMargins.bottom}pt; ${margins} }`);
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
