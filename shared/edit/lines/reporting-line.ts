import type { SeatId } from '../../model/id.ts';

const REPORTING = 'reports-to:';

/** The id under which the solid reporting line of a seat is selected, edited and removed like any other line. */
export function reportingLineId(reportSeatId: SeatId): string {
  return REPORTING + reportSeatId;
}

/** The reporting seat of a solid reporting line's id; null for the id of a stored line. */
export function reportOfLineId(lineId: string): SeatId | null {
  return lineId.startsWith(REPORTING) ? (lineId.slice(REPORTING.length) as SeatId) : null; // made by `reportingLineId`
}
