import type { Audience } from '../audience.ts';

/** A stretch of text in one style; what is left out is that of its part. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly fill?: string;
};
/** One line or paragraph of a text. */
export type Paragraph = readonly Run[];

/** A rectangle with or without text, as one shape that can be moved and edited. */
export type SlideBox = {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Colour such as `#ffffff`; null = none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashed: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly size: number;
  readonly color: string;
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle';
  /** Between the sides and the text, in points. */
  readonly padding: number;
  /** What the selection pane of a slide program calls it. */
  readonly name: string;
};

/** A line through points, the last of which may have an arrow. */
export type SlideLine = {
  readonly kind: 'line';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
  readonly name: string;
};

/** A table of its own kind, which slide programs edit as one. */
export type SlideTable = {
  readonly kind: 'table';
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Paragraph[])[];
  /** Of each row, as far as it could be measured; the head has its own. */
  readonly heights: readonly number[];
  readonly size: number;
  readonly name: string;
};

export type SlidePart = SlideBox | SlideLine | SlideTable;

/** One slide, 960 by 540 points; its parts lie in order, the first lowest. */
export type Slide = {
  readonly title: string;
  /** Stands below the title; may be empty. */
  readonly subtitle: string;
  readonly parts: readonly SlidePart[];
};

/** A deck as plain data: what is written as .pptx and what the preview draws. */
export type Deck = {
  readonly title: string;
  readonly audience: Audience;
  /** Stands in the foot of every slide: partner, readers and date. */
  readonly foot: string;
  readonly slides: readonly Slide[];
};

/** 16:9 at 13⅓ by 7½ inches, in points. */
export const SLIDE = { width: 960, height: 540 } as const;
/** Where the content of a slide is. */
export const CONTENT = { x: 36, y: 84, width: 888, height: 416 } as const;

const plainBox = {
  kind: 'box',
  radius: 0,
  fill: null,
  stroke: null,
  strokeWidth: 0,
  dashed: false,
  paragraphs: [],
  size: 12,
  color: '#17181c',
  align: 'left',
  valign: 'top',
  padding: 6,
} as const;

/** A box with what it needs said, and everything else plain. */
export function box(
  part: Partial<SlideBox> & Pick<SlideBox, 'x' | 'y' | 'width' | 'height' | 'name'>,
): SlideBox {
  return { ...plainBox, ...part };
}
