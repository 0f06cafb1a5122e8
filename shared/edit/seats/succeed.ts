import { change, type Change } from '../../model/change.ts';
import type { IsoDate, SeatId } from '../../model/id.ts';
import { applyChanges, type PartnerState } from '../../model/partner-state.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { fillSeat, vacateSeat, type Leaver, type Successor } from './vacate-seat.ts';

/**
 * Somebody takes over a seat, in one step: its holder leaves the partner or goes into the tray, and the successor sits down. A known
 * successor leaves the own seat on the map vacant and brings all ratings along; the seat keeps title, reports and history.
 */
export function succeed(
  state: PartnerState,
  seatId: SeatId,
  leaver: Leaver,
  successor: Successor,
  today: IsoDate,
): Outcome {
  const seat = state.seat.get(seatId);
  if (seat === undefined) return refused('This seat is no longer there.');
  if (!seat.onMap) return refused('This seat is in the tray. Put it on the map first.');
  if ('personId' in successor && successor.personId === seat.personId)
    return refused('The successor sits there already.');
  const vacated = vacateSeat(state, seatId, leaver);
  const taken = takeSeat(applyChanges(state, vacated), seatId, successor, today);
  return taken.ok ? allowed(merged([...vacated, ...taken.changes])) : taken;
}

/** Somebody sits down in a vacant seat; who is known already leaves the own seat on the map vacant. */
export function takeSeat(state: PartnerState, seatId: SeatId, successor: Successor, today: IsoDate): Outcome {
  const moved = 'personId' in successor ? leaveOtherSeats(state, seatId, successor.personId) : [];
  const filled = fillSeat(applyChanges(state, moved), seatId, successor, today);
  return filled.ok ? allowed(merged([...moved, ...filled.changes])) : filled;
}

function leaveOtherSeats(state: PartnerState, seatId: SeatId, personId: string): readonly Change[] {
  return [...state.seat.values()]
    .filter((seat) => seat.personId === personId && seat.onMap && seat.id !== seatId)
    .map((seat) => change('seat', seat.id, { personId: null }));
}

/** One change a row: the seat is first vacated and then filled, and only the end counts. */
function merged(changes: readonly Change[]): readonly Change[] {
  const byRow = new Map<string, Change>();
  for (const one of changes) {
    const key = `${one.entity} ${one.row}`;
    const before = byRow.get(key);
    byRow.set(key, before === undefined ? one : { ...one, fields: { ...before.fields, ...one.fields } });
  }
  return [...byRow.values()];
}
