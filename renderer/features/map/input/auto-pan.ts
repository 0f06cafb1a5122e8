import type { ScreenPoint } from '#shared/layout/geometry.ts';
import { mapControl, panBy } from '../view/map-control.ts';

/** From this distance to an edge on, in CSS pixels, the view follows the pointer. */
const EDGE = 44;
/** Over a drop target the view rests but for this last strip at the edge, so that no other card slips under the pointer. */
const EDGE_OVER_TARGET = 10;
const FASTEST = 16;
/** How long the pointer stays near an edge before the view moves, in milliseconds: who drops at once drops on what is seen. */
const PAUSE = 500;

type Follows = {
  readonly pointer: () => ScreenPoint;
  /** Whether letting go now would drop on a card. */
  readonly overTarget: () => boolean;
  readonly moved: () => void;
};

/** Moves the view while the pointer of a gesture stays near an edge; tells after every step. The returned function stops. */
export function autoPan({ pointer, overTarget, moved }: Follows): () => void {
  let frame = requestAnimationFrame(step);
  let nearSince: number | null = null;
  return () => cancelAnimationFrame(frame);

  function step(now: number): void {
    frame = requestAnimationFrame(step);
    const control = mapControl();
    if (control === null) return;
    const { width, height } = control.pane();
    const { x, y } = pointer();
    const edge = overTarget() ? EDGE_OVER_TARGET : EDGE;
    const dx = speed(x, width, edge);
    const dy = speed(y, height, edge);
    if (dx === 0 && dy === 0) {
      nearSince = null;
      return;
    }
    nearSince ??= now;
    if (now - nearSince < PAUSE) return;
    panBy(dx, dy);
    moved();
  }
}

function speed(at: number, size: number, edge: number): number {
  if (at < edge) return Math.min(FASTEST, ((EDGE - at) / EDGE) * FASTEST);
  if (at > size - edge) return -Math.min(FASTEST, ((at - size + EDGE) / EDGE) * FASTEST);
  return 0;
}
