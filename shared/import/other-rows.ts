import { isEastAsian } from '../text/family-name.ts';
import { isEmptyCell } from './empty-cell.ts';
import { isTopOfChart } from './top-of-chart.ts';

/** A column whose values name other rows of the list: that of the managers, whatever its header says. */
export type Pointer = {
  readonly column: number;
  /** Others that name the same rows: the manager's address beside the name. */
  readonly same: readonly number[];
  /** The one column by whose values the rows are named, or the two that are the first and the last name. */
  readonly key: readonly [number] | readonly [first: number, last: number];
};

/** Which columns may name other rows, and by which a row may be named. */
export type PointerColumns = {
  readonly mayPoint: (column: number) => boolean;
  readonly mayBeKey: (column: number) => boolean;
};

type Column = {
  readonly values: readonly string[];
  readonly different: ReadonlySet<string>;
  readonly filled: number;
};
type Key = {
  readonly columns: readonly number[];
  readonly rows: ReadonlyMap<string, number>;
  readonly filled: number;
};
type Hits = {
  readonly column: number;
  readonly key: Key;
  readonly targets: ReadonlyMap<number, number>;
  readonly share: number;
};

/** The least share of different values by which rows can be named, and of values that are found. */
const DISTINCT = 0.9;
const FOUND = 0.8;
/** How many values are asked whether they could stand in a column, before all are. */
const SAMPLE = 50;
/** Longer cells name nobody. */
const LONGEST = 60;

/** Finds the column that names other rows; null when there is none, or too little in it to be sure. */
export function findPointer(
  rows: readonly (readonly string[])[],
  width: number,
  may: PointerColumns,
): Pointer | null {
  if (rows.length < 2) return null;
  const columns = Array.from({ length: width }, (_, at) => columnOf(rows, at));
  const all = columns.map((_, at) => at);
  const pointing = all.filter((at) => may.mayPoint(at) && (columns[at]?.filled ?? 0) > 0);
  if (pointing.length === 0) return null;
  const keyed = all.filter((at) => may.mayBeKey(at) && (columns[at]?.filled ?? 0) >= rows.length * FOUND);
  const sets = [...keyed.map((at) => [at]), ...pairsOf(keyed)];
  const made = new Map<readonly number[], Key | null>();
  const keyFor = (set: readonly number[]): Key | null => {
    const known = made.get(set);
    if (known !== undefined) return known;
    const key = keyOf(set, columns);
    made.set(set, key);
    return key;
  };
  const found = pointing
    .flatMap((at) => {
      const asked = sampleOf(columns[at]);
      return sets.flatMap((set) => {
        const key = mayName(asked, set, columns) ? keyFor(set) : null;
        return key === null ? [] : (hitsOf(at, key, columns) ?? []);
      });
    })
    .toSorted(
      (a, b) =>
        b.share - a.share || b.targets.size - a.targets.size || a.key.columns.length - b.key.columns.length,
    );
  const [best] = found;
  if (best === undefined) return null;
  const same = found
    .filter((other) => other.column !== best.column && other.key !== best.key && agrees(other, best))
    .map(({ column }) => column);
  return { column: best.column, same: [...new Set(same)], key: inOrder(best, rows) };
}

function columnOf(rows: readonly (readonly string[])[], at: number): Column {
  const values = rows.map((cells) => plain(cells[at] ?? ''));
  const different = new Set(values);
  different.delete('');
  return { values, different, filled: values.reduce((sum, value) => (value === '' ? sum : sum + 1), 0) };
}

const PLAIN = /^[ -+\--~]*$/;

/** A cell for comparing: small letters, one blank between words, `Berg, Ada` as `berg ada`. */
function plain(cell: string): string {
  if (cell.length > LONGEST) return '';
  const lower = cell.trim().toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('  ')) return lower;
  return lower
    .normalize('NFC')
    .replaceAll(/[\s,，]+/gu, ' ')
    .trim();
}

/** Neighbours that may be two halves of a name. */
function pairsOf(keyed: readonly number[]): readonly (readonly [number, number])[] {
  return keyed.flatMap((a) => keyed.filter((b) => b > a && b - a <= 2).map((b) => [a, b] as const));
}

/** Some of the values of a column that say something. */
function sampleOf(column: Column | undefined): readonly string[] {
  const sample: string[] = [];
  for (const value of column?.different ?? []) {
    if (sample.length === SAMPLE) break;
    if (!isEmptyCell('manager', value) && !isTopOfChart(value)) sample.push(value);
  }
  return sample;
}

/** Whether what a column says could stand in others, before it is looked for row by row. */
function mayName(asked: readonly string[], set: readonly number[], columns: readonly Column[]): boolean {
  const [one, two] = set.map((at) => columns[at]?.different ?? new Set<string>());
  if (one === undefined || asked.length === 0) return false;
  const hits = asked.filter((value) => {
    if (two === undefined) return one.has(value);
    const words = value.split(' ');
    return words.some((_, at) => {
      const [front, behind] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      return (one.has(front) && two.has(behind)) || (one.has(behind) && two.has(front));
    });
  }).length;
  return hits >= asked.length * FOUND;
}

function keyOf(at: readonly number[], columns: readonly Column[]): Key | null {
  const [one, two] = at.map((column) => columns[column]?.values ?? []);
  if (one === undefined) return null;
  const rows = new Map<string, number>();
  let filled = 0;
  const add = (value: string, row: number): void => {
    if (!rows.has(value)) rows.set(value, row);
  };
  one.forEach((value, row) => {
    const other = two?.[row];
    if (value === '' || other === '') return;
    if (other !== undefined && /[\d@]/.test(value + other)) return;
    filled += 1;
    add(other === undefined ? value : `${value} ${other}`, row);
    if (other !== undefined) add(`${other} ${value}`, row);
  });
  const different = two === undefined ? rows.size : rows.size / 2;
  return filled >= one.length * FOUND && different >= filled * DISTINCT
    ? { columns: at, rows, filled }
    : null;
}

function hitsOf(column: number, key: Key, columns: readonly Column[]): Hits | null {
  if (key.columns.includes(column)) return null;
  const targets = new Map<number, number>();
  let named = 0;
  let own = 0;
  let blank = 0;
  let numbers = 0;
  const { values, filled } = columns[column] ?? { values: [], filled: 0 };
  // Who names all others is named by none of them: the managers are fewer.
  if (filled >= key.filled && (columns[column]?.different.size ?? 0) >= filled) return null;
  values.forEach((value, row) => {
    const target = value === '' ? undefined : key.rows.get(value);
    if (target === undefined && (value === '' || isEmptyCell('manager', value) || isTopOfChart(value))) {
      blank += 1;
      return;
    }
    named += 1;
    if (/^\d{1,3}$/.test(value)) numbers += 1;
    if (target === undefined) return;
    if (target === row) own += 1;
    else targets.set(row, target);
  });
  const share = named === 0 ? 0 : (targets.size + own) / named;
  if (share < FOUND || targets.size === 0 || own > targets.size / 2) return null;
  // Small numbers are levels, floors and counts as well: somebody has to be at the top, and one word or number alone is chance.
  if (numbers > named / 2 && blank === 0) return null;
  const telling = named > 1 || [...targets.keys()].some((row) => /[ @]|\d{4}/.test(values[row] ?? ''));
  return telling && isTree(targets) ? { column, key, targets, share } : null;
}

/** Hardly anybody leads the one that they report to: deputies stand in for each other. */
function isTree(targets: ReadonlyMap<number, number>): boolean {
  let circling = 0;
  for (const row of targets.keys()) {
    let at = targets.get(row);
    for (let steps = 0; at !== undefined && at !== row && steps < 60; steps += 1) at = targets.get(at);
    if (at === row) circling += 1;
  }
  return circling <= targets.size * 0.1;
}

function agrees(other: Hits, best: Hits): boolean {
  let same = 0;
  for (const [row, target] of other.targets) if (best.targets.get(row) === target) same += 1;
  return same > 0 && same >= other.targets.size * FOUND;
}

/** Of two columns the first name comes first: as the managers are written, in East Asian scripts behind the family name. */
function inOrder({ column, key, targets }: Hits, rows: readonly (readonly string[])[]): Pointer['key'] {
  const [one = 0, two] = key.columns;
  if (two === undefined) return [one];
  let turned = 0;
  for (const [row, target] of targets) {
    const written = rows[row]?.[column] ?? '';
    const begins = plain(written).startsWith(`${plain(rows[target]?.[one] ?? '')} `);
    const lastFirst = /[,，]/u.test(written) || isEastAsian(written);
    if (begins === lastFirst) turned += 1;
  }
  return turned > targets.size / 2 ? [two, one] : [one, two];
}
