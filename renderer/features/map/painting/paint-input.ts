import type { Rect, Viewport } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Scene } from '../scene/scene.ts';
import type { LineChoice } from '../scene/shown-lines.ts';
import type { Palette } from './palette.ts';

/** Everything that one picture of the map depends on. */
export type PaintInput = {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly palette: Palette;
  readonly lines: LineChoice;
  /** The card that is pointed at and whoever belongs to it: all others step back; null while nobody is pointed at. */
  readonly near: { readonly seatId: SeatId; readonly people: ReadonlySet<SeatId> } | null;
  /** Values of the lens that stay in full colour; empty = all. */
  readonly filter: ReadonlySet<string>;
  readonly selected: ReadonlySet<SeatId>;
  readonly focus: SeatId | null;
  readonly lineId: string | null;
  /** Cards that are being dragged; where they stood they are pale. */
  readonly dragged: ReadonlySet<SeatId>;
  /** Where people of the power view stood at the earlier moment of a comparison. */
  readonly moves: readonly { readonly from: Rect; readonly to: Rect }[];
  /** 0 to 1 while cards move to new places, else null. */
  readonly motion: {
    readonly from: ReadonlyMap<SeatId, { x: number; y: number }>;
    readonly done: number;
  } | null;
};
