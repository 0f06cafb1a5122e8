import type { SeatId } from '../../model/id.ts';
import type { Placement } from '../placement.ts';
import { besideSpine, led, SPINE, type Box, type Part } from './box.ts';
import { cardSize, type CardNeeds, type CardSize, type CardStyle } from './card-needs.ts';

/** What one arrangement is tried with, in map units. */
export type Trial = {
  readonly style: CardStyle;
  /** A branch that is no higher than this as a list is a list; a higher one is a head above the branches below. */
  readonly height: number;
  /** Branches of one manager that are wider together are wrapped into rows. */
  readonly width: number;
  /** Trees without a common top, and people who stand alone, are put into rows of this width. */
  readonly sheet: number;
  /** Whether small branches of one manager share a column. */
  readonly packed: boolean;
};

/** A branch as a list: its sizes without its places. */
type Listed = CardSize & { readonly levels: number };

/** A card that stands free may be so much wider than one in a column. */
const FREE = 84;
/** Lists do not move further to the right than so many levels. */
const MOST_INDENTS = 8;
/** Under a head there have to be so many CSS pixels, or its branch stays a list. */
const LEAST_BELOW = 84;

/** Builds the boxes of a chart for one trial after the other. */
export type Builder = {
  readonly branch: (id: SeatId, trial: Trial) => Box;
  /** Somebody who stands beside others and leads nobody. */
  readonly single: (id: SeatId) => Box;
  readonly alone: (ids: readonly SeatId[], trial: Trial, width: number) => Box;
};

/** `order` has the shown seats, managers first; `childrenOf` gives their shown reports. */
export function builder(
  order: readonly SeatId[],
  childrenOf: (id: SeatId) => readonly SeatId[],
  needs: CardNeeds,
  style: CardStyle,
): Builder {
  const sizes = new Map<SeatId, CardSize>();
  const lists = new Map<SeatId, Listed>();
  // Managers come after their reports: no recursion, whatever the depth.
  for (const id of order.toReversed()) {
    const size = cardSize(needs(id), style);
    sizes.set(id, size);
    let { width, height } = size;
    let levels = 0;
    for (const report of childrenOf(id)) {
      const below = lists.get(report);
      if (below === undefined) continue;
      levels = Math.max(levels, below.levels + 1);
      height += style.gapY + below.height;
    }
    const indent = indentOf(levels, style);
    for (const report of childrenOf(id)) width = Math.max(width, indent + (lists.get(report)?.width ?? 0));
    lists.set(id, { width, height, levels });
  }
  const none: Listed = { width: 0, height: 0, levels: 0 };
  const sizeOf = (id: SeatId): CardSize => sizes.get(id) ?? none;
  // Beside and above others there is room for a whole title; in a column everybody would become as wide.
  const free = { ...style, widest: style.widest + FREE, titled: style.widest + FREE };
  const freeSizeOf = (id: SeatId): CardSize => cardSize(needs(id), free);
  const listOf = (id: SeatId): Listed => lists.get(id) ?? none;

  function list(id: SeatId): Box {
    const { width, height } = listOf(id);
    const cards: { id: SeatId; place: Placement }[] = [];
    const waiting: { id: SeatId; x: number; spine: number | null }[] = [{ id, x: 0, spine: null }];
    let y = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { x, spine } = next;
      const own = sizeOf(next.id).height;
      const place = { x, y, width: width - x, height: own, stacked: spine !== null, trunk: null };
      cards.push({ id: next.id, place: spine === null ? place : { ...place, lead: { spine, bus: null } } });
      y += own + style.gapY;
      const indent = indentOf(listOf(next.id).levels, style);
      const below = x + indent;
      const hangs = x + Math.max(4, indent / 2);
      for (const report of childrenOf(next.id).toReversed())
        waiting.push({ id: report, x: below, spine: hangs });
    }
    return { width, height, head: { x: 0, width, height: sizeOf(id).height }, cards, parts: [] };
  }

  /** Cards of people who lead nobody in one column, with room for the line that they hang on. */
  function stack(ids: readonly SeatId[]): Box {
    const width = Math.max(...ids.map((id) => sizeOf(id).width));
    let y = 0;
    const cards = ids.map((id) => {
      const { height } = sizeOf(id);
      const place = { x: SPINE, y, width, height, stacked: true, trunk: null };
      y += height + style.gapY;
      return { id, place };
    });
    const height = y - style.gapY;
    const [first] = ids;
    const head = { x: SPINE, width, height: first === undefined ? 0 : sizeOf(first).height };
    return { width: SPINE + width, height, head, cards, parts: [] };
  }

  function branch(id: SeatId, trial: Trial): Box {
    const own = freeSizeOf(id);
    const below = trial.height - own.height - style.level;
    const reports = childrenOf(id);
    if (reports.length === 0 || listOf(id).height <= trial.height || below < LEAST_BELOW) return list(id);
    const inner = { ...trial, height: below };
    const columns: Column[] = [];
    const leaves: SeatId[] = [];
    for (const report of reports) {
      if (childrenOf(report).length === 0) leaves.push(report);
      else columns.push({ box: branch(report, inner), side: false });
    }
    const packed = trial.packed ? packedColumns(columns, below) : columns;
    for (const ids of stacksOf(leaves, below)) packed.push({ box: stack(ids), side: true });
    return rowsUnder(id, own, packed, trial.width);
  }

  type Column = { readonly box: Box; readonly side: boolean };

  /** Small branches that are lists share a column, in their order. */
  function packedColumns(columns: readonly Column[], height: number): Column[] {
    const packed: Column[] = [];
    let open: Box[] = [];
    const close = (): void => {
      const [only] = open;
      if (open.length === 1 && only !== undefined) packed.push({ box: only, side: false });
      else if (open.length > 1) packed.push({ box: pile(open), side: true });
      open = [];
    };
    for (const { box } of columns) {
      if (box.parts.length > 0) {
        close();
        packed.push({ box, side: false });
        continue;
      }
      const sum = open.reduce((all, other) => all + other.height + 2 * style.gapY, box.height);
      if (sum > height) close();
      open.push(box);
    }
    close();
    return packed;
  }

  function pile(boxes: readonly Box[]): Box {
    let y = 0;
    const width = Math.max(...boxes.map((box) => box.width));
    const parts = boxes.map((box) => {
      const part = { box: besideSpine(box), x: SPINE, y };
      y += box.height + 2 * style.gapY;
      return part;
    });
    return {
      width: SPINE + width,
      height: y - 2 * style.gapY,
      head: { x: SPINE, width, height: boxes[0]?.head.height ?? 0 },
      cards: [],
      parts,
    };
  }

  function stacksOf(leaves: readonly SeatId[], height: number): readonly (readonly SeatId[])[] {
    if (leaves.length === 0) return [];
    const total = leaves.reduce((sum, id) => sum + sizeOf(id).height + style.gapY, -style.gapY);
    const count = Math.max(1, Math.ceil(total / height));
    const each = Math.ceil(leaves.length / count);
    return Array.from({ length: Math.ceil(leaves.length / each) }, (_, index) =>
      leaves.slice(index * each, (index + 1) * each),
    );
  }

  /** A head above its branches, which stand side by side, in several rows where one would be too wide. */
  function rowsUnder(id: SeatId, own: CardSize, columns: readonly Column[], widest: number): Box {
    const parts: Part[] = [];
    const whole = columns.reduce((sum, { box }) => sum + box.width + style.gapX, -style.gapX);
    // Where one row is not enough, a trunk at the left leads to those below the first.
    const start = whole > widest ? SPINE : 0;
    let x = start;
    let y = own.height + style.level;
    let rowHeight = 0;
    let width = own.width;
    let rows = 1;
    const middles: number[] = [];
    for (const { box, side } of columns) {
      if (x > start && x + box.width > widest) {
        y += rowHeight + style.level;
        x = start;
        rowHeight = 0;
        rows += 1;
      }
      const bus = y - style.level / 2;
      const trunk = rows > 1 ? SPINE / 2 : null;
      parts.push({ box: led(box, { side, bus: bus - y, trunk: trunk === null ? null : trunk - x }), x, y });
      const middle = x + box.head.x + (side ? 0 : box.head.width / 2);
      if (rows === 1) middles.push(middle);
      x += box.width + style.gapX;
      width = Math.max(width, x - style.gapX);
      rowHeight = Math.max(rowHeight, box.height);
    }
    const over = ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2;
    const left = Math.max(0, Math.min(width - own.width, over - own.width / 2));
    const place = { x: Math.round(left), y: 0, ...own, stacked: false, trunk: null };
    return {
      width,
      height: y + rowHeight,
      head: { x: place.x, ...own },
      cards: [{ id, place }],
      parts,
    };
  }

  function single(id: SeatId): Box {
    const size = freeSizeOf(id);
    const place = { x: 0, y: 0, ...size, stacked: false, trunk: null };
    return { ...size, head: { x: 0, ...size }, cards: [{ id, place }], parts: [] };
  }

  /** People who neither lead nor report, in rows of a width. */
  function alone(ids: readonly SeatId[], trial: Trial, width: number): Box {
    const widest = Math.max(...ids.map((id) => sizeOf(id).width));
    const highest = Math.max(...ids.map((id) => sizeOf(id).height));
    const columns = Math.max(
      1,
      Math.min(ids.length, Math.floor((width + style.gapX) / (widest + style.gapX))),
    );
    const rows = Math.ceil(ids.length / columns);
    const cards = ids.map((id, index) => ({
      id,
      place: {
        x: Math.floor(index / rows) * (widest + style.gapX),
        y: (index % rows) * (highest + trial.style.gapY),
        width: widest,
        height: sizeOf(id).height,
        stacked: false,
        trunk: null,
      },
    }));
    return {
      width: columns * (widest + style.gapX) - style.gapX,
      height: rows * (highest + style.gapY) - style.gapY,
      head: { x: 0, width: widest, height: highest },
      cards,
      parts: [],
    };
  }

  return { branch, single, alone };
}

function indentOf(levels: number, { indent }: CardStyle): number {
  return levels <= MOST_INDENTS ? indent : 0;
}
