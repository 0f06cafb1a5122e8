import { useEffect, type RefObject } from 'react';
import {
  clearSelection,
  selectLine,
  selectSeats,
  toggleSeat,
  useSelection,
} from '#renderer/session/selection-store.ts';
import { runCommand } from '#renderer/commands/commands.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import type { ScreenPoint, Viewport } from '#shared/layout/geometry.ts';
import { askKind, toggleCollapsed, useMap } from '../state/map-store.ts';
import { useWhatIf } from '#renderer/session/what-if-store.ts';
import { autoPan } from './auto-pan.ts';
import { boxSelect } from './box-select.ts';
import { dragCards } from './drag-cards.ts';
import { drawLineByPointer } from './draw-line.ts';
import { isDrag, type Gesture } from './gesture.ts';
import { useGesture } from '../state/gesture-store.ts';
import { hitAt, type Hit } from './hit.ts';
import { mapControl } from '../view/map-control.ts';
import { useView } from '../view/view-store.ts';
import type { SeatId } from '#shared/model/id.ts';

/**
 * All that the pointer does on the map, at every zoom alike: hits are found in the spatial index and not in elements. What it
 * does not use (dragging the empty map, the wheel) is left to React Flow.
 */
export function usePointer(pane: RefObject<HTMLDivElement | null>, viewport: () => Viewport): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    return listenToPointer(element, viewport);
  }, [pane, viewport]);
}

function listenToPointer(element: HTMLDivElement, viewport: () => Viewport): () => void {
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  let gesture: Gesture | null = null;
  let stopPan: (() => void) | null = null;
  let last: ScreenPoint = { x: 0, y: 0 };
  /** Set between pressing and releasing: what becomes of the press when the pointer does not move. */
  let press: { at: ScreenPoint; onDrag: (() => Gesture | null) | null; onClick: () => void } | null = null;

  const pointOf = (event: MouseEvent): ScreenPoint => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const isOnMap = (event: Event): boolean =>
    event.target instanceof Element && event.target.closest('[data-map-panel]') === null;
  const finish = (): void => {
    stopPan?.();
    stopPan = null;
    gesture = null;
    press = null;
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !isOnMap(event)) return;
      last = pointOf(event);
      const hit = hitAt(last, viewport(), useGesture.getState().hover);
      press = pressOn(hit, last, event.shiftKey || event.metaKey || event.ctrlKey, viewport);
      if (press.onDrag === null) return;
      event.stopPropagation();
      element.setPointerCapture(event.pointerId);
    },
    options,
  );
  // React Flow's panning listens to these two; a press that is ours must not reach it.
  for (const type of ['mousedown', 'touchstart'] as const) {
    element.addEventListener(
      type,
      (event) => {
        if (press !== null && press.onDrag !== null && isOnMap(event)) event.stopPropagation();
        if (type === 'mousedown' && isOnMap(event)) giveKeyboard(event);
      },
      options,
    );
  }
  element.addEventListener(
    'pointermove',
    (event) => {
      last = pointOf(event);
      if (gesture !== null) gesture.move(last);
      else if (press === null) hoverAt(event, last, viewport, isOnMap);
      else if (press.onDrag !== null && isDrag(press.at, last)) {
        gesture = press.onDrag();
        gesture?.move(last);
        if (gesture?.autoPan === true)
          stopPan = autoPan({
            pointer: () => last,
            overTarget: () => (useGesture.getState().drag?.target ?? null) !== null,
            moved: () => gesture?.move(last),
          });
      }
    },
    options,
  );
  element.addEventListener(
    'pointerup',
    (event) => {
      if (press === null) return;
      const at = pointOf(event);
      const { onClick, at: from } = press;
      const done = gesture;
      finish();
      if (done !== null) done.end(at);
      else if (!isDrag(from, at)) onClick();
    },
    options,
  );
  element.addEventListener(
    'contextmenu',
    (event) => {
      // The menu is about what lies under the pointer; from the keyboard (no button) about the selection.
      if (isOnMap(event) && event.button === 2) selectForMenu(hitAt(pointOf(event), viewport(), null));
    },
    options,
  );
  element.addEventListener('pointercancel', () => cancel(), options);
  element.addEventListener(
    'dblclick',
    (event) => {
      if (!isOnMap(event)) return;
      if (hitAt(pointOf(event), viewport(), null).kind === 'card') void runCommand('seat.edit');
    },
    options,
  );
  element.addEventListener('pointerleave', forgetHover, { signal: abort.signal });
  // Under a view that moves the pointer is somewhere else: nothing stays behind.
  const stopFollowing = useView.subscribe((now, before) => {
    if (now.viewport !== before.viewport && gesture === null) forgetHover();
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || gesture === null) return;
      event.stopPropagation();
      event.preventDefault();
      cancel();
    },
    options,
  );
  return () => {
    stopFollowing();
    forgetHover();
    cancel();
    abort.abort();
  };

  function cancel(): void {
    const running = gesture;
    finish();
    running?.cancel();
  }
}

function pressOn(
  hit: Hit,
  at: ScreenPoint,
  adds: boolean,
  viewport: () => Viewport,
): { at: ScreenPoint; onDrag: (() => Gesture | null) | null; onClick: () => void } {
  const { lineDraft } = useMap.getState();
  const { readOnly } = useDocument.getState();
  // What is dragged while asking "what if" becomes an assumption.
  const mayDrag = (!readOnly || useWhatIf.getState().on) && useMap.getState().shape === 'chart';
  // While a line is drawn, handles are part of their card.
  if (lineDraft !== null && lineDraft.askKindAt === null && 'seatId' in hit) {
    const to = hit.seatId;
    return { at, onDrag: () => null, onClick: () => to !== lineDraft.from && askKind(to, at) };
  }
  switch (hit.kind) {
    case 'handle':
      return {
        at,
        onDrag: () => (readOnly ? null : drawLineByPointer(hit.seatId, viewport)),
        onClick: () => selectSeats([hit.seatId]),
      };
    case 'count':
      return { at, onDrag: () => null, onClick: () => toggleCollapsed([hit.seatId]) };
    case 'card': {
      const { seatIds } = useSelection.getState();
      const wasSelected = seatIds.has(hit.seatId);
      if (!wasSelected && !adds) selectSeats([hit.seatId]);
      return {
        at,
        onDrag: () => {
          if (!useSelection.getState().seatIds.has(hit.seatId)) toggleSeat(hit.seatId);
          return mayDrag ? dragCards(at, viewport) : null;
        },
        onClick: () => {
          if (adds) toggleSeat(hit.seatId);
          else if (wasSelected) selectSeats([hit.seatId]);
        },
      };
    }
    case 'line':
      return {
        at,
        onDrag: adds ? () => boxSelect(at, viewport) : null,
        onClick: () => selectLine(hit.lineId),
      };
    case 'nothing':
      return {
        at,
        // Without Shift the empty map is dragged by React Flow.
        onDrag: adds ? () => boxSelect(at, viewport) : null,
        onClick: () => {
          if (!adds) clearSelection();
        },
      };
  }
}

function selectForMenu(hit: Hit): void {
  switch (hit.kind) {
    case 'line':
      return selectLine(hit.lineId);
    case 'nothing':
      return clearSelection();
    case 'card':
    case 'handle':
    case 'count':
      if (!useSelection.getState().seatIds.has(hit.seatId)) selectSeats([hit.seatId]);
  }
}

function hoverAt(
  event: PointerEvent,
  point: ScreenPoint,
  viewport: () => Viewport,
  isOnMap: (event: Event) => boolean,
): void {
  if (event.buttons !== 0) return;
  const before = useGesture.getState();
  const hit: Hit = isOnMap(event) ? hitAt(point, viewport(), before.hover) : { kind: 'nothing' };
  const hover = hit.kind === 'line' || hit.kind === 'nothing' ? null : hit.seatId;
  const hoverLine = hit.kind === 'line' ? hit.lineId : null;
  const overHandle = hit.kind === 'handle' || hit.kind === 'count';
  if (before.hover === hover && before.hoverLine === hoverLine && before.overHandle === overHandle) return;
  useGesture.setState({ hover, hoverLine, overHandle });
  if (before.hover !== hover) rest(hover);
}

/** How long the pointer rests on a card before the card answers, in milliseconds; shorter on the way from one to the next. */
const REST_MS = 150;
const NEXT_MS = 60;
let resting = 0;

/** The card under the pointer answers once the pointer rests on it. */
function rest(seatId: SeatId | null): void {
  window.clearTimeout(resting);
  const { pointed } = useGesture.getState();
  if (seatId === null && pointed === null) return;
  const wait = seatId === null || pointed !== null ? NEXT_MS : REST_MS;
  resting = window.setTimeout(() => useGesture.setState({ pointed: seatId }), wait);
}

/** Nothing is under the pointer any more. */
function forgetHover(): void {
  window.clearTimeout(resting);
  const { hover, hoverLine, pointed } = useGesture.getState();
  if (hover !== null || hoverLine !== null || pointed !== null)
    useGesture.setState({ hover: null, hoverLine: null, overHandle: false, pointed: null });
}

/** A press on the map gives it the keyboard, in place of whatever the browser would focus. */
function giveKeyboard(event: Event): void {
  event.preventDefault();
  mapControl()?.takeFocus();
}
