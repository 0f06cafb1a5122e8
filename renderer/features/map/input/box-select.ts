import { selectSeats, useSelection } from '#renderer/session/selection-store.ts';
import { toMap, type Rect, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import { currentScene } from '../scene/scene-store.ts';
import { cardsIn } from '../scene/scene-lines.ts';
import type { Gesture } from './gesture.ts';
import { useGesture } from '../state/gesture-store.ts';

/** Selects every card that a box touches, together with what is selected already. */
export function boxSelect(start: ScreenPoint, viewport: () => Viewport): Gesture {
  const origin = toMap(start, viewport());
  const before = [...useSelection.getState().seatIds];
  const stop = (): void => useGesture.setState({ box: null });
  return {
    autoPan: true,
    move: (point) => {
      const at = toMap(point, viewport());
      const box: Rect = {
        x: Math.min(origin.x, at.x),
        y: Math.min(origin.y, at.y),
        width: Math.abs(at.x - origin.x),
        height: Math.abs(at.y - origin.y),
      };
      useGesture.setState({ box });
      selectSeats([...new Set([...before, ...cardsIn(currentScene().stage, box)])]);
    },
    end: stop,
    cancel: () => {
      stop();
      selectSeats(before);
    },
  };
}
