import { useSelection } from '#renderer/session/selection-store.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { LineChoice } from '../scene/shown-lines.ts';
import { useGesture } from '../state/gesture-store.ts';
import { useMap } from '../state/map-store.ts';

let last: LineChoice | null = null;

/** Which lines are drawn now; the same object while nothing of it changed. */
export function lineChoice(): LineChoice {
  const { hiddenKinds, allLines: all, shape } = useMap.getState();
  const byPower = shape === 'power';
  const { seatIds, lineId } = useSelection.getState();
  const { pointed } = useGesture.getState();
  const asked = pointed === null ? seatIds : new Set<SeatId>([...seatIds, pointed]);
  if (
    last !== null &&
    last.hiddenKinds === hiddenKinds &&
    last.all === all &&
    last.lineId === lineId &&
    last.byPower === byPower &&
    sameSeats(last.asked, asked)
  )
    return last;
  last = { hiddenKinds, all, asked, lineId, byPower };
  return last;
}

function sameSeats(a: ReadonlySet<SeatId>, b: ReadonlySet<SeatId>): boolean {
  return a === b || (a.size === b.size && [...a].every((id) => b.has(id)));
}
