/** Size of the name on a card, in map units. */
export const NAME_SIZE = 13.5;
/** Size of the name on a small card, such as the screen has them. */
export const COMPACT_NAME = 12.5;
/** Size of all other text on cards, marks and in the legend: the smallest type of a drawing, in map units. */
export const SMALL_SIZE = 12;
/** From one baseline to the next, in map units. */
export const NAME_LEADING = 16;
export const SMALL_LEADING = 14.5;
/** Cards on paper are narrower and a little higher than on the screen: more columns, and room for a continuation mark. */
export const PAPER_CARD = { width: 192, height: 92 } as const;
/** Between the edge of a card and what it shows. */
export const PADDING = 8;
