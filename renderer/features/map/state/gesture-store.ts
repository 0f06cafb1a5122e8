import { create } from 'zustand';
import type { MapPoint, Rect, ScreenPoint } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';

export type CardDrag = {
  /** The dragged cards, and everybody who moves along with them. */
  readonly seatIds: readonly SeatId[];
  readonly along: ReadonlySet<SeatId>;
  /** How far the pointer went, in map units. */
  readonly by: MapPoint;
  readonly pointer: ScreenPoint;
  /** The card under the pointer, and why it cannot be the manager. */
  readonly target: SeatId | null;
  readonly refusal: string | null;
  /** Where the first dragged card would land under the target; null until it is worked out. */
  readonly landing: Rect | null;
};

/** What the pointer does right now. Transient. */
export type GestureStore = {
  readonly hover: SeatId | null;
  /** The card on which the pointer has rested for a moment: it shows its lines, the others step back. */
  readonly pointed: SeatId | null;
  readonly hoverLine: string | null;
  readonly overHandle: boolean;
  readonly drag: CardDrag | null;
  /** Somebody from the tray that follows the pointer. */
  readonly trayDrag: {
    readonly seatId: SeatId;
    readonly pointer: ScreenPoint;
    readonly target: SeatId | null;
  } | null;
  /** Box selection, in map units. */
  readonly box: Rect | null;
  /** The free end of a line that is drawn by the pointer, in map units. */
  readonly lineEnd: MapPoint | null;
};

export const useGesture = create<GestureStore>(() => ({
  hover: null,
  pointed: null,
  hoverLine: null,
  overHandle: false,
  drag: null,
  trayDrag: null,
  box: null,
  lineEnd: null,
}));
