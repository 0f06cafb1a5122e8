import { nameOfPerson, nameOfSeat } from '#shared/reading/names.ts';
import { reportingLineId } from '#shared/edit/lines/reporting-line.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Line, LineKind } from '#shared/model/line.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { linesThatCount } from '#shared/reading/lines.ts';

/** One line as seen from one seat. */
export type LineOfSeat = {
  readonly lineId: string;
  readonly kind: LineKind;
  /** The line in words, as seen from the seat: `Influences`, `Influenced by` … */
  readonly words: string;
  /** The card at the other end; null when that person has no seat any more. */
  readonly otherSeatId: SeatId | null;
  readonly otherName: string;
  /** 1-3 for influence, null for the other kinds. */
  readonly strength: number | null;
  readonly note: string;
};

const order: readonly LineKind[] = ['reports-to', 'dotted', 'influences', 'ally', 'conflict'];

/** All lines of a seat and its person: its manager, its reports, then the stored lines by kind and name. */
export function linesOf(state: PartnerState, seatId: SeatId): readonly LineOfSeat[] {
  const seat = state.seat.get(seatId);
  if (seat === undefined) return [];
  const lines: LineOfSeat[] = [];
  for (const line of linesThatCount(state.line).values()) {
    const seen = seenFrom(state, line, seatId, seat.personId);
    if (seen !== null) lines.push(seen);
  }
  lines.sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      a.words.localeCompare(b.words) ||
      a.otherName.localeCompare(b.otherName) ||
      (a.lineId < b.lineId ? -1 : 1),
  );
  return [...solidLines(state, seatId, seat.reportsToSeatId), ...lines];
}

function solidLines(
  state: PartnerState,
  seatId: SeatId,
  managerSeatId: SeatId | null,
): readonly LineOfSeat[] {
  const solid = (report: SeatId, other: SeatId, words: string): LineOfSeat => ({
    lineId: reportingLineId(report),
    kind: 'reports-to',
    words,
    otherSeatId: other,
    otherName: nameOfSeat(state, other),
    strength: null,
    note: '',
  });
  const up =
    managerSeatId === null || !state.seat.has(managerSeatId)
      ? []
      : [solid(seatId, managerSeatId, 'Reports to')];
  const down = [...state.seat.values()]
    .filter((seat) => seat.reportsToSeatId === seatId)
    .sort((a, b) => a.order - b.order)
    .map((seat) => solid(seat.id, seat.id, 'Leads'));
  return [...up, ...down];
}

function seenFrom(
  state: PartnerState,
  line: Line,
  seatId: SeatId,
  personId: PersonId | null,
): LineOfSeat | null {
  const common = { lineId: line.id, kind: line.kind, note: line.note };
  if (line.kind === 'dotted') {
    const outward = line.fromSeatId === seatId;
    const other = outward ? line.toSeatId : line.toSeatId === seatId ? line.fromSeatId : null;
    if (other === null) return null;
    const words = outward ? 'Dotted line to' : 'Dotted line from';
    return { ...common, words, otherSeatId: other, otherName: nameOfSeat(state, other), strength: null };
  }
  if (personId === null) return null;
  const outward = line.fromPersonId === personId;
  const other = outward ? line.toPersonId : line.toPersonId === personId ? line.fromPersonId : null;
  if (other === null) return null;
  const otherSeat = seatOf(state, other);
  return {
    ...common,
    words: personWords(line.kind, outward),
    otherSeatId: otherSeat === undefined ? null : otherSeat.id,
    otherName: nameOfPerson(state, other),
    strength: line.kind === 'influences' ? line.strength : null,
  };
}

function personWords(kind: Exclude<Line['kind'], 'dotted'>, outward: boolean): string {
  switch (kind) {
    case 'influences':
      return outward ? 'Influences' : 'Influenced by';
    case 'ally':
      return 'Ally of';
    case 'conflict':
      return 'In conflict with';
  }
}
