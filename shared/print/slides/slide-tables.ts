import { fitLines, type MeasureText } from '../fit-text.ts';
import { CONTENT, type Paragraph, type Slide, type SlideTable } from './slide.ts';

/** Left and right of the text of a cell, and above and below it. */
const CELL_X = 12;
const CELL_Y = 8;
const HEAD_HEIGHT = 24;
/** Slide programs set type a little wider or narrower than we measure. */
const WIDER = 1.06;
const MOST_LINES = 40;

/** A table to be laid on as many slides as it needs. */
export type TableContent = {
  readonly title: string;
  readonly subtitle: string;
  readonly head: readonly string[];
  /** Shares of the width; they make 1. */
  readonly shares: readonly number[];
  /** Of each cell its paragraphs. */
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly size: number;
  /** What stands there without rows. */
  readonly empty: string;
};

/** So much smaller may the type of a table become, in points, for it to stand on one slide. */
const SMALLER = [0, 0.5, 1, 1.5, 2];

/** A table on one slide, with a little smaller type where that is enough, else on as many as its rows need; these count in their title. */
export function tableSlides(content: TableContent, measure: MeasureText): readonly Slide[] {
  const tried = SMALLER.map((smaller) => slidesOf({ ...content, size: content.size - smaller }, measure));
  return tried.find((slides) => slides.length === 1) ?? tried[0] ?? [];
}

function slidesOf(content: TableContent, measure: MeasureText): readonly Slide[] {
  const { title, subtitle, rows, empty } = content;
  if (rows.length === 0)
    return [
      {
        title,
        subtitle,
        parts: [
          {
            ...textTable(content, [], []),
            rows: [[[{ text: empty }], ...content.head.slice(1).map(() => [{ text: '' }])]],
            heights: [30],
          },
        ],
      },
    ];
  const heights = rows.map((row) => heightOf(content, row, measure));
  const pages: number[][] = [];
  let used = Infinity;
  rows.forEach((_, index) => {
    const height = heights[index] ?? 0;
    if (used + height > CONTENT.height) {
      pages.push([]);
      used = HEAD_HEIGHT;
    }
    pages.at(-1)?.push(index);
    used += height;
  });
  return pages.map((page, index) => ({
    title: pages.length === 1 ? title : `${title} (${String(index + 1)} of ${String(pages.length)})`,
    subtitle,
    parts: [
      textTable(
        content,
        page.flatMap((at) => [rows[at] ?? []]),
        page.map((at) => heights[at] ?? 0),
      ),
    ],
  }));
}

function textTable(
  { title, head, shares, size }: TableContent,
  rows: TableContent['rows'],
  heights: readonly number[],
): SlideTable {
  return {
    kind: 'table',
    x: CONTENT.x,
    y: CONTENT.y,
    widths: shares.map((share) => share * CONTENT.width),
    head,
    rows: rows.map((row) => row.map(joined)),
    heights,
    size,
    name: title,
  };
}

/** The paragraphs of a cell, one below the other in the same text. */
function joined(paragraphs: readonly Paragraph[]): Paragraph {
  return paragraphs
    .filter((paragraph) => paragraph.some(({ text }) => text !== ''))
    .flatMap((paragraph, index) => (index === 0 ? paragraph : [{ text: '\n' }, ...paragraph]));
}

function heightOf(
  { shares, size }: TableContent,
  row: readonly (readonly Paragraph[])[],
  measure: MeasureText,
): number {
  const lines = row.map((cell, column) => {
    const width = (shares[column] ?? 0) * CONTENT.width - CELL_X;
    return cell.reduce((sum, paragraph) => {
      const text = paragraph.map((run) => run.text).join('');
      const wide = (words: string): number => measure(words, size, 600) * WIDER;
      return sum + (text === '' ? 0 : fitLines(text, width, MOST_LINES, size, 600, wide).length);
    }, 0);
  });
  return Math.max(1, ...lines) * size * 1.22 + CELL_Y;
}
