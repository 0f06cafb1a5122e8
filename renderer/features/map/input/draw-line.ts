import { toMap, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { aimLine, askKind, dropLine, startLine } from '../state/map-store.ts';
import { currentScene } from '../scene/scene-store.ts';
import { cardAt } from '../scene/scene-lines.ts';
import type { Gesture } from './gesture.ts';
import { useGesture } from '../state/gesture-store.ts';

/** Draws a line from the handle of a card; dropped on another card it asks for the kind. */
export function drawLineByPointer(from: SeatId, viewport: () => Viewport): Gesture {
  startLine(from);
  const targetAt = (point: ScreenPoint): SeatId | null => {
    const found = cardAt(currentScene().stage, toMap(point, viewport()));
    return found === from ? null : found;
  };
  return {
    autoPan: true,
    move: (point) => {
      useGesture.setState({ lineEnd: toMap(point, viewport()) });
      aimLine(targetAt(point));
    },
    end: (point) => {
      useGesture.setState({ lineEnd: null });
      const to = targetAt(point);
      if (to === null) dropLine();
      else askKind(to, point);
    },
    cancel: () => {
      useGesture.setState({ lineEnd: null });
      dropLine();
    },
  };
}
