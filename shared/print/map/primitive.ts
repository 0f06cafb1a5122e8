/**
 * The parts of a drawing, in drawing units with y downwards. PDF, SVG and PNG are made from the same list, in order, so that
 * they show the same. `page` names the map page that a click on the part leads to.
 */
export type Primitive =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly paint: Paint;
    }
  | { readonly kind: 'path'; readonly d: string; readonly paint: Paint }
  | DrawnText;

/** One line of text on its baseline. */
export type DrawnText = {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
  /** Where `x` is: the left end or the middle, also for text that runs right to left. */
  readonly align: 'left' | 'middle';
  /** The map page that this text leads to; only on paper. */
  readonly page?: number;
};

/** Fill and stroke; null = none. */
export type Paint = {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  /** Lengths of dash and gap; empty = solid. */
  readonly dash: readonly number[];
};

/** A finished drawing: its box and its parts. */
export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Primitive[];
};

/** A coordinate with two decimals: enough for paper, and short. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function filled(fill: string): Paint {
  return { fill, stroke: null, width: 0, dash: [] };
}

/** A shape that is only drawn around. */
export function stroked(stroke: string, width: number, dash: readonly number[] = []): Paint {
  return { fill: null, stroke, width, dash };
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether the first letter of a text belongs to a script that runs right to left. */
export function runsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
