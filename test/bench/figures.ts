/** Milliseconds, megabytes, map units, or how often. */
export type Unit = 'ms' | 'MB' | 'px' | '×';

/** One measured figure: the median of several runs and, where it says something, the 95th percentile. */
export type Figure = {
  readonly part: string;
  readonly what: string;
  readonly unit: Unit;
  readonly p50: number;
  readonly p95: number | null;
  /** How many runs, or how many single measurements, it comes from. */
  readonly count: number;
  /** What the issue demands, as the highest allowed value of p95 where there is one, else of p50. */
  readonly bar?: number;
};

/** The value below which so large a share of the list lies; NaN for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value of a list. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A figure of single measurements: its median, and its 95th percentile. */
export function figureOf(
  part: string,
  what: string,
  values: readonly number[],
  more: { readonly unit?: Unit; readonly bar?: number; readonly withP95?: boolean } = {},
): Figure {
  const { unit = 'ms', bar, withP95 = false } = more;
  return {
    part,
    what,
    unit,
    p50: median(values),
    p95: withP95 ? percentile(values, 0.95) : null,
    count: values.length,
    ...(bar === undefined ? {} : { bar }),
  };
}

/** The figures as a Markdown table, for the terminal and for `docs/performance.md`. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ part, what, unit, p50, p95, bar, count }) => [
    part,
    what,
    `${shown(p50)} ${unit}`,
    p95 === null ? '' : `${shown(p95)} ${unit}`,
    bar === undefined ? '' : `${bar} ${unit}${(p95 ?? p50) <= bar ? '' : ' (missed)'}`,
    String(count),
  ]);
  const head = ['part', 'what', 'p50', 'p95', 'bar', 'runs'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function shown(value: number): string {
  return value < 10 ? value.toFixed(1) : String(Math.round(value));
}
