import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import { reportOfLineId } from '#shared/edit/lines/reporting-line.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { StoredLineKind } from '#shared/model/line.ts';
import { seatOf } from '#shared/reading/seats.ts';

/** One end of a line: its card (null when the person has none) and its name. */
export type LineEnd = { readonly seatId: SeatId | null; readonly name: string };
/** Both ends of a line and the words between them: `Ada` `influences` `Ben`. */
export type LineSentence = { readonly from: LineEnd; readonly words: string; readonly to: LineEnd };

const words: Readonly<Record<StoredLineKind, string>> = {
  dotted: 'has a dotted line to',
  influences: 'influences',
  ally: 'is an ally of',
  conflict: 'is in conflict with',
};

/** A line as a sentence; null when it is not there any more. */
export function endsOfLine(state: PartnerState, lineId: string): LineSentence | null {
  const report = reportOfLineId(lineId);
  if (report !== null) {
    const manager = state.seat.get(report)?.reportsToSeatId ?? null;
    if (manager === null) return null;
    return { from: seatEnd(state, report), words: 'reports to', to: seatEnd(state, manager) };
  }
  const line = state.line.get(lineId);
  if (line === undefined) return null;
  const end = (seatId: SeatId | null, personId: PersonId | null): LineEnd | null =>
    seatId !== null ? seatEnd(state, seatId) : personId === null ? null : personEnd(state, personId);
  const from = end(line.fromSeatId, line.fromPersonId);
  const to = end(line.toSeatId, line.toPersonId);
  return from === null || to === null ? null : { from, words: words[line.kind], to };
}

function seatEnd(state: PartnerState, seatId: SeatId): LineEnd {
  return { seatId, name: nameOfSeat(state, seatId) };
}

function personEnd(state: PartnerState, personId: PersonId): LineEnd {
  const seat = seatOf(state, personId);
  return { seatId: seat === undefined ? null : seat.id, name: nameOfPerson(state, personId) };
}
