import type { ScreenPoint } from '#shared/layout/geometry.ts';

/** What goes on between pressing and releasing the pointer. */
export type Gesture = {
  /** The pointer moved, or the view moved under it. */
  readonly move: (point: ScreenPoint) => void;
  readonly end: (point: ScreenPoint) => void;
  /** Esc was pressed, or the pointer was lost: everything as before. */
  readonly cancel: () => void;
  /** Whether the view may follow when the pointer comes near an edge. */
  readonly autoPan: boolean;
};

/** The pointer has to go this far, in CSS pixels, before a press becomes a drag. */
const DRAG_THRESHOLD = 4;

/** Whether two points are further apart than an unsteady click. */
export function isDrag(from: ScreenPoint, to: ScreenPoint): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) > DRAG_THRESHOLD;
}
