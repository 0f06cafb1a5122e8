/**
 * Sizes of a card and of the room around it in a plain tree, in map units (CSS pixels at zoom 1): of maps that were arranged before they
 * were laid out for a room, and of sheets of paper.
 */
export const CARD_WIDTH = 216;
export const CARD_HEIGHT = 84;
/** Width of the left edge that carries the colour and the sign. */
export const CARD_EDGE = 22;
export const CARD_RADIUS = 7;
/** Between neighbours of one row or one block. */
export const GAP_X = 20;
export const GAP_Y = 14;
/** Between branches of different managers. */
export const BRANCH_GAP = 36;
/** Between a manager and the row below. */
export const LEVEL_GAP = 48;
/** Room left of a stacked column for the line that its cards hang on. */
export const STACK_INDENT = 20;
/** Between trees that have no common root. */
export const TREE_GAP = 96;
