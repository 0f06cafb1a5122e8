import type { SeatId } from '../../model/id.ts';
import {
  influences,
  influenceLabels,
  supports,
  supportLabels,
  type Influence,
  type Support,
} from '../../model/rating.ts';
import type { CardFacts } from '../card.ts';
import type { Rect } from '../geometry.ts';
import type { Placement, Places } from '../placement.ts';
import { cardSize, cardStyles, type CardNeeds } from './card-needs.ts';
import type { Room } from './compose.ts';

type Column = Support | 'unrated';
type Row = Influence | 'unrated';

/** A column or row of the grid with its label. */
type Band<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly from: number;
  readonly size: number;
  readonly count: number;
};

/** Who has weight and where they stand: influence upwards, support to the right. */
export type PowerGrid = {
  readonly places: Places;
  readonly columns: readonly Band<Column>[];
  readonly rows: readonly Band<Row>[];
  /** Cells that matter and in which nobody is, with what that means. */
  readonly gaps: readonly { readonly box: Rect; readonly text: string }[];
  /** Cells with more people than are shown. */
  readonly more: readonly { readonly box: Rect; readonly count: number }[];
  /** The cell of two ratings; null where the grid has none. */
  readonly cellOf: (support: Support | null, influence: Influence | null) => Rect | null;
};

/** So many people are shown in a cell at most, and so many even where there is little room; the rest is counted. */
const most: Readonly<Record<Row, number>> = {
  'inner-circle': 40,
  'political-structure': 24,
  outside: 8,
  unrated: 6,
};
const least: Readonly<Record<Row, number>> = {
  'inner-circle': 5,
  'political-structure': 4,
  outside: 2,
  unrated: 1,
};
/** Height of the words that count the rest, and the room below a row. */
const MORE = 20;
const AFTER_ROW = 18;
const GAP = 12;
const ROW_GAP = 9;
const LABEL = 24;
const HEAD = 26;
const LEAST_ROW = 56;
const LEAST_COLUMN = 118;

/** Places the people of a map by influence and support, those who matter most on top of their cell. `order` decides who comes first. */
export function powerGrid(
  cards: ReadonlyMap<SeatId, CardFacts>,
  order: readonly SeatId[],
  needs: CardNeeds,
  room: Room,
): PowerGrid {
  const people = order.flatMap((id) => {
    const card = cards.get(id);
    return card === undefined || card.vacant || card.left ? [] : [card];
  });
  const columnKeys: readonly Column[] = [
    ...supports,
    ...(people.some(({ support }) => support === null) ? (['unrated'] as const) : []),
  ];
  const rowKeys: readonly Row[] = [
    ...influences.toReversed(),
    ...(people.some(({ influence }) => influence === null) ? (['unrated'] as const) : []),
  ];
  const width = Math.max(LEAST_COLUMN, Math.floor(room.width / columnKeys.length) - GAP);
  const byCell = Map.groupBy(
    people,
    ({ support, influence }) => `${influence ?? 'unrated'} ${support ?? 'unrated'}`,
  );
  const places = new Map<SeatId, Placement>();
  const gaps: { box: Rect; text: string }[] = [];
  const more: { box: Rect; count: number }[] = [];
  const columns = columnKeys.map((key, index): Band<Column> => ({
    key,
    label: key === 'unrated' ? 'Not rated' : supportLabels[key],
    from: index * (width + GAP),
    size: width,
    count: people.filter(({ support }) => (support ?? 'unrated') === key).length,
  }));
  const heightOf = ({ seatId }: CardFacts): number =>
    cardSize(needs(seatId), { ...style, widest: width, titled: width }).height;
  const cells = new Map<Row, readonly (readonly CardFacts[])[]>(
    rowKeys.map((row) => [row, columnKeys.map((column) => byCell.get(`${row} ${column}`) ?? [])]),
  );
  const caps = capsFor(cells, heightOf, room.height);
  let y = HEAD;
  const rows = rowKeys.map((key): Band<Row> => {
    const from = y;
    const top = y + LABEL;
    const inRow = cells.get(key) ?? [];
    const height = rowHeight(inRow, caps.get(key) ?? Infinity, heightOf);
    inRow.forEach((all, index) => {
      const column = columns[index];
      if (column === undefined) return;
      const box = { x: column.from, width, y: top };
      const shown = all.slice(0, caps.get(key) ?? Infinity);
      for (const card of shown) {
        const own = heightOf(card);
        places.set(card.seatId, { ...box, height: own, stacked: false, trunk: null });
        box.y += own + ROW_GAP;
      }
      if (shown.length < all.length)
        more.push({ box: { ...box, height: MORE }, count: all.length - shown.length });
      const text = all.length === 0 ? gapText(key, column.key) : null;
      if (text !== null) gaps.push({ box: { ...box, height: 52 }, text });
    });
    y = top + height + AFTER_ROW;
    return {
      key,
      label: key === 'unrated' ? 'Influence not rated' : influenceLabels[key],
      from,
      size: LABEL + height,
      count: inRow.reduce((sum, all) => sum + all.length, 0),
    };
  });
  return {
    places,
    columns,
    rows,
    gaps,
    more,
    cellOf: (support, influence) => {
      const column = columns.find(({ key }) => key === (support ?? 'unrated'));
      const row = rows.find(({ key }) => key === (influence ?? 'unrated'));
      return column === undefined || row === undefined
        ? null
        : { x: column.from, y: row.from + LABEL, width: column.size, height: row.size - LABEL };
    },
  };
}

const [, , style = { widest: 172, titled: 150, titles: false, gapX: 16, gapY: 9, level: 30, indent: 11 }] =
  cardStyles;

type Cells = readonly (readonly CardFacts[])[];

function rowHeight(cells: Cells, cap: number, heightOf: (card: CardFacts) => number): number {
  const heights = cells.map((all) => {
    const shown = all.slice(0, cap).reduce((sum, card) => sum + heightOf(card) + ROW_GAP, -ROW_GAP);
    return all.length > cap ? shown + ROW_GAP + MORE : shown;
  });
  return Math.max(LEAST_ROW, ...heights);
}

/** How many people of a cell each row shows, so that all rows can be read in the room that there is: the highest row gives way first. */
function capsFor(
  cells: ReadonlyMap<Row, Cells>,
  heightOf: (card: CardFacts) => number,
  room: number,
): ReadonlyMap<Row, number> {
  const caps = new Map<Row, number>();
  const heights = new Map<Row, number>();
  const set = (row: Row, cap: number): void => {
    caps.set(row, cap);
    heights.set(row, rowHeight(cells.get(row) ?? [], cap, heightOf));
  };
  for (const [row, inRow] of cells)
    set(row, Math.min(most[row], Math.max(1, ...inRow.map((all) => all.length))));
  for (;;) {
    const whole = [...heights.values()].reduce((sum, height) => sum + LABEL + height + AFTER_ROW, HEAD);
    const [highest] = [...heights]
      .filter(([row]) => (caps.get(row) ?? 0) > least[row])
      .toSorted(([, a], [, b]) => b - a);
    if (whole <= room || highest === undefined) return caps;
    set(highest[0], (caps.get(highest[0]) ?? 1) - 1);
  }
}

/** What it means that nobody stands in a cell; null where it means nothing. */
function gapText(row: Row, column: Column): string | null {
  if (column !== 'advocate') return null;
  if (row === 'inner-circle') return 'Nobody here: no advocate in the inner circle';
  return row === 'political-structure' ? 'Nobody here: no advocate with influence' : null;
}
