import { fitLines, type MeasureText } from '../fit-text.ts';
import { box, CONTENT, type Paragraph, type Slide, type SlideTable } from './slide.ts';

/** Left and right of the text of a cell, and above and below it. */
const CELL_X = 12;
const CELL_Y = 8;
const HEAD_HEIGHT = 24;
/** Slide programs set type a little wider or narrower than we measure. */
const WIDER = 1.06;
const MOST_LINES = 40;
/** More rows never have room on a slide. */
const MOST_ROWS = 30;

/** Of each cell its paragraphs. */
export type TableRow = readonly (readonly Paragraph[])[];

/** A table to be laid on as many slides as it needs. */
export type TableContent = {
  readonly title: string;
  readonly subtitle: string;
  readonly head: readonly string[];
  /** Shares of the width; they make 1. */
  readonly shares: readonly number[];
  readonly rows: readonly TableRow[];
  readonly size: number;
  /** What stands there instead of a table without rows. */
  readonly empty: string;
};

/** So much smaller may the type of a table become, in points, for it to stand on one slide. */
const SMALLER = [0, 0.5, 1, 1.5, 2];

/** A table on one slide, with a little smaller type where that is enough, else on as many as its rows need; these count in their title. */
export function tableSlides(content: TableContent, measure: MeasureText): readonly Slide[] {
  if (content.rows.length === 0) return [emptySlide(content)];
  const tried = SMALLER.map((smaller) => slidesOf({ ...content, size: content.size - smaller }, measure));
  return tried.find((slides) => slides.length === 1) ?? tried[0] ?? [];
}

/**
 * A table on one slide with those of its rows that fit, taken in an order (of their positions), so that the first ones are surely there; a last
 * row says something of the positions that were left out.
 */
export function oneTableSlide(
  content: TableContent,
  order: readonly number[],
  restRow: (left: readonly number[]) => TableRow,
  measure: MeasureText,
): Slide {
  const { title, subtitle, rows } = content;
  if (rows.length === 0) return emptySlide(content);
  const known = new Map<TableRow, number>();
  const heightIn = (row: TableRow): number => {
    const height = known.get(row) ?? heightOf(content, row, measure);
    known.set(row, height);
    return height;
  };
  const laid = (count: number): readonly TableRow[] => {
    const taken = new Set(order.slice(0, count));
    const shown = rows.filter((_, at) => taken.has(at));
    return count === order.length ? shown : [...shown, restRow(order.slice(count))];
  };
  const fits = (table: readonly TableRow[]): boolean =>
    table.reduce((sum, row) => sum + heightIn(row), HEAD_HEIGHT) <= CONTENT.height;
  let count = Math.min(order.length, MOST_ROWS);
  while (count > 1 && !fits(laid(count))) count -= 1;
  const shown = laid(count);
  return { title, subtitle, parts: [textTable(content, shown, shown.map(heightIn))] };
}

function emptySlide({ title, subtitle, empty }: TableContent): Slide {
  const sentence = box({
    ...CONTENT,
    height: 30,
    paragraphs: [[{ text: empty }]],
    size: 14,
    padding: 0,
    name: title,
  });
  return { title, subtitle, parts: [sentence] };
}

function slidesOf(content: TableContent, measure: MeasureText): readonly Slide[] {
  const { title, subtitle, rows } = content;
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

function heightOf({ shares, size }: TableContent, row: TableRow, measure: MeasureText): number {
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
