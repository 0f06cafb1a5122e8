import { fieldOfHeader } from './header-words.ts';

/** So many lines from the top may stand above the headers. */
const LOOK_AT = 10;
/** The share of lines that have to keep to the columns. */
const KEPT = 0.9;
const RULE = /^[\s\-=_+|]+$/;

/**
 * A list whose columns are made of blanks, as printouts and terminals have them, with tabs between its cells; null for every other text. The
 * headers tell where each column begins; two of them have to be known.
 */
export function withTabs(text: string): string | null {
  if (text.includes('\t') || !/\S {2,}\S/.test(text)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const header = lines.slice(0, LOOK_AT).findIndex((line) => knownIn(line) > 1);
  const starts = startsOf(lines[header] ?? '');
  const below = lines.slice(header + 1).filter((line) => line.trim() !== '' && !RULE.test(line));
  if (header === -1 || below.length === 0) return null;
  const kept = below.filter((line) => starts.every((at) => at === 0 || (line[at - 1] ?? ' ') === ' '));
  if (kept.length < below.length * KEPT) return null;
  return lines.map((line) => (RULE.test(line) ? '' : cellsOf(line, starts).join('\t'))).join('\n');
}

function knownIn(line: string): number {
  return line
    .trim()
    .split(/ {2,}/)
    .filter((cell) => fieldOfHeader(cell) !== null).length;
}

function startsOf(line: string): readonly number[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
}

function cellsOf(line: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, column) => {
    const cell = line.slice(column === 0 ? 0 : start, starts[column + 1] ?? line.length).trim();
    return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  });
}
