import { delimiterCharacters, type Delimiter } from './delimiter.ts';
import { fieldOfHeader } from './header-words.ts';
import { splitRecords } from './records.ts';

const SAMPLE_LENGTH = 100_000;
const SAMPLE_RECORDS = 100;
const MOST_HEADER = 300;
/** In the order in which they win over equals. */
const candidates = [
  'comma',
  'semicolon',
  'tab',
  'pipe',
  'caret',
  'tilde',
  'colon',
] as const satisfies readonly Delimiter[];
/** Stand in texts and times too: they separate cells only under headers that are known. */
const onlyUnderHeaders: ReadonlySet<Delimiter> = new Set(['caret', 'tilde', 'colon']);

/**
 * The delimiter of a list: the one that splits the first records into the same number of cells, the more the better, with
 * headers that are known words counting most. Names written `Last, First` one to a line are one column.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  let best: Delimiter = 'none';
  let bestScore = 0;
  for (const delimiter of candidates) {
    const score = scoreOf(sample, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best === 'comma' && isLastFirstList(sample) ? 'none' : best;
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = text.lastIndexOf('\n', SAMPLE_LENGTH);
  return text.slice(0, end === -1 ? SAMPLE_LENGTH : end);
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const { records } = splitRecords(sample, delimiterCharacters[delimiter], SAMPLE_RECORDS);
  const widths = records.filter((r) => r.some((cell) => cell.trim() !== '')).map((r) => r.length);
  const common = mostCommon(widths);
  if (common < 2) return 0;
  const alike = widths.filter((w) => w === common).length / widths.length;
  const known = Math.max(0, ...records.slice(0, 20).map((record) => knownHeaders(record)));
  if (onlyUnderHeaders.has(delimiter) && known < 2) return 0;
  return Math.sqrt(common - 1) * alike * alike + known;
}

function knownHeaders(record: readonly string[]): number {
  return record.length < 2
    ? 0
    : record.filter((cell) => cell.length < MOST_HEADER && fieldOfHeader(cell) !== null).length;
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  let best = 0;
  for (const [n, count] of counts) {
    const lead = count - (counts.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && n > best)) best = n;
  }
  return best;
}

const LAST_FIRST = /^\s*[\p{L}'’. -]+, [\p{L}'’. -]+$/u;

function isLastFirstList(sample: string): boolean {
  const lines = sample.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  // Nearly every list fails at its first lines; whether a cell is a header costs more to tell.
  return (
    lines.every((line) => !line.includes('"') && (LAST_FIRST.test(line) || !line.includes(','))) &&
    !lines.some((line) => line.split(',').some((cell) => fieldOfHeader(cell) !== null))
  );
}
