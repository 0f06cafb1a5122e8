import type { SeatId } from '../../model/id.ts';
import { estimatedWidth, widthOnTwoLines } from '../text-width.ts';

/** How much a card stands out: one of the few who matter most, a key player, or everybody else. */
export type CardRank = 'top' | 'key' | 'plain';

/** What a card has to show, as far as its size depends on it. */
export type CardNeed = {
  readonly rank: CardRank;
  readonly name: string;
  readonly title: string;
  /** Something stands on its lower edge: a badge, or how many it hides. */
  readonly badged: boolean;
};
export type CardNeeds = (id: SeatId) => CardNeed;

/** One way to draw all cards, in CSS pixels at zoom 1. */
export type CardStyle = {
  /** A name that needs a wider card than this stands on two lines. */
  readonly widest: number;
  /** Titles make a card wider up to this; longer ones are cut. */
  readonly titled: number;
  /** Whether those who do not stand out show their title too. */
  readonly titles: boolean;
  /** Between columns, between cards of a column, between a manager and the row below, and for each level of a list. */
  readonly gapX: number;
  readonly gapY: number;
  readonly level: number;
  readonly indent: number;
};

/** From the roomiest to the tightest: a map takes the first in which everybody can be read in the room that it has. */
export const cardStyles: readonly CardStyle[] = [
  { widest: 216, titled: 216, titles: true, gapX: 22, gapY: 12, level: 36, indent: 14 },
  { widest: 188, titled: 172, titles: true, gapX: 18, gapY: 10, level: 32, indent: 12 },
  { widest: 172, titled: 150, titles: false, gapX: 16, gapY: 9, level: 30, indent: 11 },
  { widest: 138, titled: 124, titles: false, gapX: 14, gapY: 8, level: 26, indent: 9 },
];

/** Type of names and titles at zoom 1, in CSS pixels. */
export const TOP_NAME = 14;
export const CARD_NAME = 13;
export const PILL_NAME = 12.5;
export const CARD_TITLE = 12;
/** From one line of a name, or of a title, to the next. */
export const NAME_LINE = 16;
export const TITLE_LINE = 15;
/** Width of the coloured edge of a card. */
export const EDGE = 16;
/** Left and right of the words of a card. */
export const PAD = 7;
const NARROWEST = 104;
/** What stands on the lower edge of a card reaches so far into it, and a little less below. */
const BADGE_ROOM = 7;

export type CardSize = { readonly width: number; readonly height: number };

/** The size of a card at which its name can be read whole, on one or two lines; widths go by steps of 4. */
export function cardSize({ rank, name, title, badged }: CardNeed, style: CardStyle): CardSize {
  const size = rank === 'top' ? TOP_NAME : rank === 'plain' ? PILL_NAME : CARD_NAME;
  const around = EDGE + 2 * PAD + (rank === 'plain' ? 2 : 6);
  const widest = style.widest + (rank === 'top' ? 16 : 0);
  const whole = estimatedWidth(name, size, 600) + around;
  const two = whole > widest;
  const forName = two ? widthOnTwoLines(name, size, 600) + around : whole;
  const hasTitle = title !== '' && (style.titles || rank !== 'plain' || badged);
  const titled = rank === 'plain' ? style.titled : style.widest;
  const forTitle = hasTitle ? Math.min(titled, estimatedWidth(title, CARD_TITLE, 400) + around) : 0;
  const width = Math.min(widest, Math.max(NARROWEST, forName, forTitle));
  const names = two ? 2 : 1;
  const height =
    (rank === 'top' ? 20 : rank === 'plain' && !hasTitle ? 12 : 13) +
    names * NAME_LINE +
    (rank === 'top' ? 2 * names : 0) +
    (hasTitle ? TITLE_LINE : 0) +
    (badged ? BADGE_ROOM : 0);
  return { width: Math.ceil(width / 4) * 4, height };
}
