import type { BriefBlock, BriefDocument, BriefRow } from './brief-document.ts';
import { fitLines, type MeasureText } from '../fit-text.ts';

/** Sizes of the brief's page in points; `renderer/print/BriefSheet.module.css` sets the same ones. */
export const briefSizes = {
  /** Of text and labels. */
  type: 8.5,
  line: 10.5,
  rowGap: 1.5,
  label: 73,
  labelGap: 5,
  partHead: 17,
  personHead: 15,
  /** Title, line below it, and the space after them. */
  head: 38,
  /** The line that names what is left out, two lines at most. */
  leftOut: 28,
  /** The line that names what is shortened. */
  shortened: 17,
} as const;

/** A row broken into the lines that it has on the page. */
export type FittedRow = BriefRow & { readonly lines: readonly string[]; readonly shortened: boolean };
export type FittedBlock = Omit<BriefBlock, 'rows'> & { readonly rows: readonly FittedRow[] };

/** A brief that takes exactly one page. */
export type FittedBrief = {
  readonly document: BriefDocument;
  readonly blocks: readonly FittedBlock[];
  /** Names of what is not on the page, in the order of the document. */
  readonly leftOut: readonly string[];
  /** The sentence that names it on the page, in at most two lines; empty when nothing is left out. */
  readonly leftOutLines: readonly string[];
  /** Names of the texts that end in an ellipsis. */
  readonly shortened: readonly string[];
  /** The line that names them on the page; empty when there are none. */
  readonly shortenedLine: string;
};

/** Texts get this many lines each, fewer and fewer until the page holds them; only then something is left out. */
const lineLimits = [14, 6, 4, 3, 2] as const;

/**
 * Puts a brief on one page, never more: first long texts are shortened, at the end to one line where a label says what they are about, then
 * what can be missed most is left out, and named.
 * `room` is the page without its margins, in points. Deterministic for the same fonts.
 */
export function fitBrief(
  document: BriefDocument,
  room: { readonly width: number; readonly height: number },
  measure: MeasureText,
): FittedBrief {
  const available = room.height - briefSizes.head;
  for (const limit of lineLimits) {
    const blocks = brokenInto(document.blocks, room.width, limit, measure);
    const spare = available - heightOf(blocks);
    if (spare < 0) continue;
    const whole = withSpareLines(blocks, spare, room.width, measure);
    if (!isShortened(whole)) return fitted(document, whole, [], room.width, measure);
    const rest = spare - briefSizes.shortened;
    if (rest >= 0)
      return fitted(document, withSpareLines(blocks, rest, room.width, measure), [], room.width, measure);
  }
  const most = available - briefSizes.shortened;
  const cut = cutToOneLine(brokenInto(document.blocks, room.width, 2, measure), room.width, most, measure);
  if (heightOf(cut) <= most) return fitted(document, cut, [], room.width, measure);
  let blocks = cut;
  const leftOut: string[] = [];
  while (heightOf(blocks) > most - briefSizes.leftOut) {
    const victim = firstToGo(blocks);
    if (victim === null) break;
    leftOut.push(victim.name);
    blocks = without(blocks, victim.id);
  }
  const spare = most - briefSizes.leftOut - heightOf(blocks);
  const filled = withSpareLines(blocks, spare, room.width, measure);
  return fitted(document, filled, leftOut, room.width, measure);
}

/** Takes the second line from one labelled text after the other, what can be missed most first, until the page holds them all. */
function cutToOneLine(
  blocks: readonly FittedBlock[],
  width: number,
  available: number,
  measure: MeasureText,
): readonly FittedBlock[] {
  const lines = Math.ceil((heightOf(blocks) - available) / briefSizes.line);
  const cut = new Map(
    blocks
      .flatMap(({ rows }) => rows)
      .filter((row) => row.label !== '' && row.lines.length > 1)
      .reverse()
      .sort((a, b) => b.drop - a.drop)
      .slice(0, lines)
      .map((row) => [row.id, broken(row, width, 1, measure)]),
  );
  return blocks.map((block) => ({ ...block, rows: block.rows.map((row) => cut.get(row.id) ?? row) }));
}

/** Gives the lines that the page has left to shortened texts, one at a time, what can be missed least first. */
function withSpareLines(
  blocks: readonly FittedBlock[],
  spare: number,
  width: number,
  measure: MeasureText,
): readonly FittedBlock[] {
  const grown = new Map<string, FittedRow>();
  let left = Math.floor(spare / briefSizes.line);
  let short = blocks
    .flatMap(({ rows }) => rows)
    .filter(({ shortened }) => shortened)
    .sort((a, b) => a.drop - b.drop);
  while (left > 0 && short.length > 0) {
    const next: FittedRow[] = [];
    for (const row of short) {
      if (left === 0) break;
      const longer = broken(row, width, row.lines.length + 1, measure);
      if (longer.lines.length === row.lines.length) continue;
      grown.set(row.id, longer);
      left -= 1;
      if (longer.shortened) next.push(longer);
    }
    short = next;
  }
  return blocks.map((block) => ({ ...block, rows: block.rows.map((row) => grown.get(row.id) ?? row) }));
}

function isShortened(blocks: readonly FittedBlock[]): boolean {
  return blocks.some(({ rows }) => rows.some(({ shortened }) => shortened));
}

/** As many names as so many lines hold, and how many more there are. */
function namedOnPage(
  what: string,
  names: readonly string[],
  most: number,
  width: number,
  measure: MeasureText,
): readonly string[] {
  for (let shown = names.length; shown >= 0 && names.length > 0; shown -= 1) {
    const more = names.length - shown;
    const parts = [...names.slice(0, shown), ...(more === 0 ? [] : [`${more} more`])];
    const lines = fitLines(`${what}: ${parts.join('; ')}.`, width, most + 1, briefSizes.type, 400, measure);
    if (lines.length <= most) return lines;
  }
  return [];
}

function brokenInto(
  blocks: readonly BriefBlock[],
  width: number,
  most: number,
  measure: MeasureText,
): readonly FittedBlock[] {
  return blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => broken(row, width, most, measure)),
  }));
}

function broken(row: BriefRow, width: number, most: number, measure: MeasureText): FittedRow {
  const { label, labelGap, type } = briefSizes;
  const room = row.label === '' ? width : width - label - labelGap;
  const lines = fitLines(row.text, room, most, type, 400, measure);
  const last = lines.at(-1) ?? '';
  const shortened = last.endsWith('…') && !row.text.trimEnd().endsWith('…');
  return { ...row, lines, shortened };
}

function heightOf(blocks: readonly FittedBlock[]): number {
  const { line, rowGap, partHead, personHead } = briefSizes;
  let height = 0;
  for (const { kind, rows } of blocks) {
    height += kind === 'part' ? partHead : personHead;
    for (const { lines } of rows) height += Math.max(1, lines.length) * line + rowGap;
  }
  return height;
}

type Droppable = { readonly id: string; readonly name: string; readonly drop: number };

/** The row or block that can be missed most; of equal ones the last. Null when nothing may go. */
function firstToGo(blocks: readonly FittedBlock[]): Droppable | null {
  let found: Droppable | null = null;
  for (const block of blocks) {
    if (block.name !== '' && block.drop >= (found?.drop ?? 0)) found = block;
    for (const row of block.rows) if (row.name !== '' && row.drop >= (found?.drop ?? 0)) found = row;
  }
  return found;
}

/** A part whose last row goes, goes too; a person stays with name and position. */
function without(blocks: readonly FittedBlock[], id: string): readonly FittedBlock[] {
  return blocks
    .filter((block) => block.id !== id)
    .map((block) => ({ ...block, rows: block.rows.filter((row) => row.id !== id) }))
    .filter((block) => block.kind === 'person' || block.rows.length > 0 || block.name === '');
}

function fitted(
  document: BriefDocument,
  blocks: readonly FittedBlock[],
  dropped: readonly string[],
  width: number,
  measure: MeasureText,
): FittedBrief {
  const order = document.blocks.flatMap((block) => [block.name, ...block.rows.map(({ name }) => name)]);
  const gone = new Set(dropped);
  const leftOut = order.filter((name) => name !== '' && gone.has(name));
  const shortened = blocks.flatMap(({ rows }) => rows.flatMap((row) => (row.shortened ? [row.name] : [])));
  const named = [...new Set(shortened)].filter((name) => name !== '');
  return {
    document,
    blocks,
    leftOut,
    leftOutLines: namedOnPage('Left out', leftOut, 2, width, measure),
    shortened,
    shortenedLine: namedOnPage('Shortened', named, 1, width, measure)[0] ?? '',
  };
}
