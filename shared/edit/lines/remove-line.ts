import { change, type Change } from '../../model/change.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { removeRow } from '../one-row.ts';
import { onlyChanged } from '../only-changed.ts';
import { reportOfLineId } from './reporting-line.ts';

/** Takes a line away. Without its solid reporting line a seat becomes a top seat. */
export function removeLine(state: PartnerState, lineId: string): readonly Change[] {
  const report = reportOfLineId(lineId);
  if (report === null) return removeRow(state, 'line', lineId);
  const seat = state.seat.get(report);
  return seat === undefined ? [] : onlyChanged(seat, change('seat', report, { reportsToSeatId: null }));
}
