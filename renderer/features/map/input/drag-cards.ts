import { useSelection } from '#renderer/session/selection-store.ts';
import { tellRefusal } from '#renderer/edits/run.ts';
import { whyNotMove } from '#shared/edit/seats/move-seat.ts';
import { toMap, type MapPoint, type ScreenPoint, type Viewport } from '#shared/layout/geometry.ts';
import type { SeatId } from '#shared/model/id.ts';
import { place, reparent } from '../view/map-edits.ts';
import { jumpOnce } from '../view/follow-stage.ts';
import { currentScene } from '../scene/scene-store.ts';
import type { Stage } from '../scene/scene.ts';
import { cardsIn } from '../scene/scene-lines.ts';
import type { Gesture } from './gesture.ts';
import { useGesture } from '../state/gesture-store.ts';
import { mapState } from '#renderer/session/what-if-store.ts';
import { landingOf } from './landing.ts';

/** How long the pointer rests on a card before the landing place is worked out, in milliseconds. */
const REST = 70;

/**
 * Drags the selected cards: onto a card they report to it, elsewhere they stay where they are dropped. Their reports move along
 * as far as they are placed automatically. Onto somebody who reports to them they cannot go: then they stay where they were.
 */
export function dragCards(start: ScreenPoint, viewport: () => Viewport): Gesture {
  const { stage } = currentScene();
  const origin = toMap(start, viewport());
  const seatIds = [...useSelection.getState().seatIds].filter((id) => stage.places.has(id));
  const dragged = new Set(seatIds);
  const team = new Set(seatIds.flatMap((id) => [id, ...followers(stage, id)]));
  let timer = 0;

  const stop = (): void => {
    window.clearTimeout(timer);
    useGesture.setState({ drag: null });
  };

  return {
    autoPan: true,
    move: (pointer) => {
      const at = toMap(pointer, viewport());
      const by = { x: at.x - origin.x, y: at.y - origin.y };
      const target = targetAt(stage, at, dragged);
      const before = useGesture.getState().drag;
      const same = before !== null && before.target === target;
      useGesture.setState({
        drag: {
          seatIds,
          // Over a report of its own the card cannot land, and the team is shown where it stays.
          along: target !== null && team.has(target) ? dragged : team,
          by,
          pointer,
          target,
          refusal: same ? before.refusal : target === null ? null : whyNotMove(mapState(), seatIds, target),
          landing: same ? before.landing : null,
        },
      });
      if (same) return;
      window.clearTimeout(timer);
      if (target !== null) timer = window.setTimeout(() => showLanding(target), REST);
    },
    end: () => {
      const { drag } = useGesture.getState();
      stop();
      if (drag === null) return;
      if (drag.refusal !== null) tellRefusal(drag.refusal);
      else if (drag.target !== null) void reparent(seatIds, drag.target);
      else {
        jumpOnce();
        void place(placements(stage, seatIds, drag.by));
      }
    },
    cancel: stop,
  };

  function showLanding(target: SeatId): void {
    const { drag } = useGesture.getState();
    if (drag === null || drag.target !== target || drag.refusal !== null) return;
    useGesture.setState({ drag: { ...drag, landing: landingOf(mapState(), stage, seatIds, target) } });
  }
}

/** The card under the pointer that is not dragged itself; a report of a dragged card counts where it stood before. */
function targetAt(stage: Stage, at: MapPoint, dragged: ReadonlySet<SeatId>): SeatId | null {
  const under = cardsIn(stage, { x: at.x, y: at.y, width: 0, height: 0 }).filter((id) => !dragged.has(id));
  return under.at(-1) ?? null;
}

/** Reports below a card that move along with it, because nobody placed them by hand. */
function followers(stage: Stage, id: SeatId): readonly SeatId[] {
  const { seat } = mapState();
  const found: SeatId[] = [];
  const open = [...stage.hierarchy.childrenOf(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!stage.places.has(next) || seat.get(next)?.x !== null) continue;
    found.push(next);
    open.push(...stage.hierarchy.childrenOf(next));
  }
  return found;
}

function placements(
  stage: Stage,
  seatIds: readonly SeatId[],
  by: MapPoint,
): readonly { seatId: SeatId; x: number; y: number }[] {
  const chosen = new Set(seatIds);
  const { seat } = mapState();
  return seatIds.flatMap((seatId) => {
    const at = stage.places.get(seatId);
    if (at === undefined) return [];
    // A report whose manager moves too comes along by itself and stays placed automatically.
    if (seat.get(seatId)?.x === null && managerMoves(stage, seatId, chosen)) return [];
    return [
      {
        seatId,
        x: Math.round(at.x + at.width / 2 + by.x),
        y: Math.round(at.y + at.height / 2 + by.y),
      },
    ];
  });
}

function managerMoves(stage: Stage, seatId: SeatId, chosen: ReadonlySet<SeatId>): boolean {
  const { seat } = mapState();
  for (let at = stage.hierarchy.managerOf(seatId); at !== null; at = stage.hierarchy.managerOf(at)) {
    if (chosen.has(at)) return true;
    if (seat.get(at)?.x !== null) return false;
  }
  return false;
}
