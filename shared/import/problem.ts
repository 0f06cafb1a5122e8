import { listed } from '../text/wording.ts';

/** Every kind of thing that can be wrong with a list or that was mended in it. */
export type ProblemCode =
  | 'empty'
  | 'not-a-list'
  | 'too-large'
  | 'too-many-rows'
  | 'only-header'
  | 'no-name-column'
  | 'too-many-changes'
  | 'no-name'
  | 'unclosed-quote'
  | 'ragged-short'
  | 'ragged-long'
  | 'encoding'
  | 'file'
  | 'duplicate'
  | 'duplicate-id'
  | 'foreign-id'
  | 'same-name'
  | 'manager-not-found'
  | 'manager-ambiguous'
  | 'self-manager'
  | 'cycle'
  | 'vacant'
  | 'not-a-person'
  | 'second-post'
  | 'gone'
  | 'manager-guessed'
  | 'dotted-not-found'
  | 'spoilt-number'
  | 'unread-date'
  | 'open-date'
  | 'name-from-email'
  | 'lost-letters'
  | 'no-address'
  | 'cut'
  | 'control-characters'
  | 'formula'
  | 'formula-error'
  | 'unknown-value';

/**
 * How bad it is: `stop` nothing can be imported · `left-out` something of the list does not come in · `mended` it comes in
 * changed · `note` it comes in as it is, but the user should know.
 */
export type ProblemSeverity = 'stop' | 'left-out' | 'mended' | 'note';

/** One sentence for the user about some rows of the list. Row numbers count from 1, as a spreadsheet shows them. */
export type ImportProblem = {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly rows: readonly number[];
  /** A whole sentence, row numbers included. */
  readonly text: string;
};

const MOST_RANGES = 8;

/** Row numbers in words, such as `Rows 3, 7 and 12–15` or, when there are many, `Rows 3, 7, 9 and 240 more`. Ascending order is made here. */
export function rowsText(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges = rangesOf(sorted);
  const word = sorted.length === 1 ? 'Row' : 'Rows';
  const shown = ranges.slice(0, MOST_RANGES);
  const hidden = sorted.length - shown.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const parts = shown.map(([from, to]) => rangeText(from, to));
  if (hidden > 0) parts.push(`${hidden} more`);
  return `${word} ${listed(parts)}`;
}

/** The same inside a sentence: `rows 3 and 7`. */
export function rowsTextInside(rows: readonly number[]): string {
  return rowsText(rows).replace(/^R/, 'r');
}

/** Runs of three and more become one range; two neighbours stay two numbers. */
function rangesOf(sorted: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === row - 1) ranges[ranges.length - 1] = [last[0], row];
    else ranges.push([row, row]);
  }
  return ranges.flatMap(([from, to]) =>
    to === from + 1
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  ) as readonly (readonly [number, number])[]; // flatMap loses that each is a pair
}

function rangeText(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
