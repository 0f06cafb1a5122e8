import { GAP_X, GAP_Y, STACK_INDENT } from './card-metrics.ts';

type CardSize = { readonly width: number; readonly height: number };

/** How many columns and rows a block of cards gets, and how much room it takes, in map units. */
export type Block = {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
};

/** The block for `count` reports who lead nobody: about as wide as high, filled column by column. */
export function leafBlock(count: number, card: CardSize): Block {
  const ratio = (card.height + GAP_Y) / (card.width + STACK_INDENT);
  const columns = Math.max(1, Math.round(Math.sqrt(count * ratio)));
  const rows = Math.max(1, Math.ceil(count / columns));
  // Filling column by column can leave the last columns empty; they take no room.
  return sized(Math.max(1, Math.ceil(count / rows)), rows, card);
}

function sized(columns: number, rows: number, card: CardSize): Block {
  return {
    columns,
    rows,
    width: columns * (card.width + STACK_INDENT) + (columns - 1) * (GAP_X - 8),
    height: rows * card.height + (rows - 1) * GAP_Y,
  };
}

/** Where the card with this number stands inside its block, from the block's top left corner. */
export function placeInBlock(
  block: Block,
  index: number,
  card: CardSize,
): { readonly x: number; readonly y: number } {
  const column = Math.floor(index / block.rows);
  const row = index % block.rows;
  return {
    x: STACK_INDENT + column * (card.width + STACK_INDENT + GAP_X - 8),
    y: row * (card.height + GAP_Y),
  };
}
