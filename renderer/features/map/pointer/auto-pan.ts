import type { ScreenPoint } from '#shared/layout/geometry.ts';
import { mapControl, panBy } from '../view/map-control.ts';

/** From this distance to an edge on, in CSS pixels, the view follows the pointer. */
const EDGE = 44;
const FASTEST = 16;

/** Moves the view while the pointer of a gesture stays near an edge; tells after every step. The returned function stops. */
export function autoPan(pointer: () => ScreenPoint, moved: () => void): () => void {
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);

  function step(): void {
    frame = requestAnimationFrame(step);
    const control = mapControl();
    if (control === null) return;
    const { width, height } = control.pane();
    const { x, y } = pointer();
    const dx = speed(x, width);
    const dy = speed(y, height);
    if (dx === 0 && dy === 0) return;
    panBy(dx, dy);
    moved();
  }
}

function speed(at: number, size: number): number {
  if (at < EDGE) return Math.min(FASTEST, ((EDGE - at) / EDGE) * FASTEST);
  if (at > size - EDGE) return -Math.min(FASTEST, ((at - size + EDGE) / EDGE) * FASTEST);
  return 0;
}
