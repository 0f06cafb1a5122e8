import { change, type Change } from '../../model/change.ts';
import type { SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { lastOrder } from './add-seat.ts';
import { nameOfSeat } from '../../reading/names.ts';
import { onlyChanged } from '../only-changed.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { managersAbove } from './reporting.ts';

/** How several seats are moved at once. */
export type MoveOptions = {
  /**
   * False (dragging a group): a seat whose manager moves along stays under that manager, so that teams stay whole.
   * True (a column of a table): every single seat gets the manager.
   */
  readonly each?: boolean;
};

/**
 * Gives seats another manager (null: they become top seats). They come out of the tray, lose their free place, so that they
 * stand where the new manager's reports stand, and come last among them. Refused when the manager is one of the seats or
 * stands below one, because then nobody would be at the top.
 */
export function moveSeats(
  state: PartnerState,
  seatIds: readonly SeatId[],
  managerSeatId: SeatId | null,
  options: MoveOptions = {},
): Outcome {
  const reason = whyNotMove(state, seatIds, managerSeatId);
  if (reason !== null) return refused(reason);
  const moving = new Set(seatIds);
  const wanted =
    options.each === true ? [...moving] : [...moving].filter((id) => !movesAlong(state, id, moving));
  let order = lastOrder(state, managerSeatId);
  return allowed(
    wanted.flatMap((id): readonly Change[] => {
      const before = state.seat.get(id);
      if (before === undefined) return [];
      const stays = before.reportsToSeatId === managerSeatId && before.onMap;
      if (!stays) order += 1;
      return onlyChanged(
        before,
        change('seat', id, {
          reportsToSeatId: managerSeatId,
          onMap: true,
          x: null,
          y: null,
          order: stays ? before.order : Math.min(order, 1_000_000),
        }),
      );
    }),
  );
}

/** Why these seats cannot report to that one, as a sentence, or null when they can. Cheap enough to ask while dragging. */
export function whyNotMove(
  state: PartnerState,
  seatIds: readonly SeatId[],
  managerSeatId: SeatId | null,
): string | null {
  if (managerSeatId === null) return null;
  const manager = state.seat.get(managerSeatId);
  if (manager === undefined) return 'The new manager is no longer there.';
  const name = nameOfSeat(state, managerSeatId);
  if (!manager.onMap) return `${name} is in the tray. Put ${name} on the map first.`;
  if (seatIds.includes(managerSeatId)) return `${name} cannot report to the own seat.`;
  const above = new Set(managersAbove(state, managerSeatId));
  const loop = seatIds.find((id) => above.has(id));
  if (loop === undefined) return null;
  const boss = nameOfSeat(state, loop);
  return manager.reportsToSeatId === loop
    ? `${name} reports to ${boss}; that would be a circle. Move ${name} first.`
    : `${name} reports to ${boss} over others; that would be a circle. Move ${name} first.`;
}

function movesAlong(state: PartnerState, id: SeatId, moving: ReadonlySet<SeatId>): boolean {
  return managersAbove(state, id).some((manager) => moving.has(manager));
}
