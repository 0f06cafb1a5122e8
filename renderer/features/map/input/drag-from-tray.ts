import { toMap, type ScreenPoint } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { takeFromTray } from '../view/map-edits.ts';
import { currentScene } from '../scene/scene-store.ts';
import { cardAt } from '../scene/scene-lines.ts';
import { mapControl } from '../view/map-control.ts';
import { isDrag } from './gesture.ts';
import { useGesture } from '../state/gesture-store.ts';

/** Follows the pointer from the tray: dropped on a card it reports to it, on an empty place it stays there; Esc cancels. */
export function dragFromTray(seatId: SeatId, source: HTMLElement, press: PointerEvent): void {
  const pane = document.querySelector<HTMLElement>('[data-testid="map-pane"]');
  if (pane === null) return;
  const abort = new AbortController();
  const { signal } = abort;
  const start = { x: press.clientX, y: press.clientY };
  let dragging = false;
  source.setPointerCapture(press.pointerId);

  const stop = (): void => {
    abort.abort();
    useGesture.setState({ trayDrag: null });
  };
  source.addEventListener(
    'pointermove',
    (event) => {
      dragging ||= isDrag(start, { x: event.clientX, y: event.clientY });
      if (dragging) useGesture.setState({ trayDrag: at(event) });
    },
    { signal },
  );
  source.addEventListener(
    'pointerup',
    (event) => {
      const { trayDrag } = useGesture.getState();
      stop();
      if (!dragging || trayDrag === null || !isOver(pane, event)) return;
      const control = mapControl();
      if (trayDrag.target !== null) void takeFromTray(seatId, trayDrag.target);
      else if (control !== null) void takeFromTray(seatId, null, toMap(trayDrag.pointer, control.viewport()));
    },
    { signal },
  );
  source.addEventListener('pointercancel', stop, { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      stop();
    },
    { signal, capture: true },
  );

  function at(event: PointerEvent): { seatId: SeatId; pointer: ScreenPoint; target: SeatId | null } {
    const box = pane?.getBoundingClientRect();
    const pointer = { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
    const control = mapControl();
    const target = control === null ? null : cardAt(currentScene().stage, toMap(pointer, control.viewport()));
    return { seatId, pointer, target };
  }
}

/** Whether the pointer is over the map and not over the tray or another panel. */
function isOver(pane: HTMLElement, event: PointerEvent): boolean {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under !== null && pane.contains(under);
}
