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
  /** Cells with more people without weight than are shown. */
  readonly more: readonly { readonly box: Rect; readonly count: number }[];
  /** The cell of two ratings; null where the grid has none. */
  readonly cellOf: (support: Support | null, influence: Influence | null) => Rect | null;
};

/** So many people without weight are shown in a cell. */
const MOST_OUTSIDE = 8;
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
  let y = HEAD;
  const rows = rowKeys.map((key): Band<Row> => {
    const from = y;
    const top = y + LABEL;
    let height = LEAST_ROW;
    for (const column of columns) {
      const all = byCell.get(`${key} ${column.key}`) ?? [];
      const hasWeight = key === 'inner-circle' || key === 'political-structure';
      const shown = hasWeight ? all : all.slice(0, MOST_OUTSIDE);
      let at = top;
      for (const { seatId } of shown) {
        const size = cardSize(needs(seatId), { ...style, widest: width, titled: width });
        places.set(seatId, {
          x: column.from,
          y: at,
          width,
          height: size.height,
          stacked: false,
          trunk: null,
        });
        at += size.height + ROW_GAP;
      }
      if (shown.length < all.length) {
        more.push({ box: { x: column.from, y: at, width, height: 20 }, count: all.length - shown.length });
        at += 20 + ROW_GAP;
      }
      height = Math.max(height, at - top - ROW_GAP);
      const text = all.length === 0 ? gapText(key, column.key) : null;
      if (text !== null) gaps.push({ box: { x: column.from, y: top, width, height: 52 }, text });
    }
    y = top + height + 18;
    return {
      key,
      label: key === 'unrated' ? 'Influence not rated' : influenceLabels[key],
      from,
      size: LABEL + height,
      count: people.filter(({ influence }) => (influence ?? 'unrated') === key).length,
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

/** What it means that nobody stands in a cell; null where it means nothing. */
function gapText(row: Row, column: Column): string | null {
  if (column !== 'advocate') return null;
  if (row === 'inner-circle') return 'Nobody here: no advocate in the inner circle';
  return row === 'political-structure' ? 'Nobody here: no advocate with influence' : null;
}
