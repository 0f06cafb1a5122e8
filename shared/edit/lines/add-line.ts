import { change } from '../../model/change.ts';
import type { PartnerId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { LineKind } from '../../model/line.ts';
import { dottedEnds, findLine, personEnds } from './line-ends.ts';
import { moveSeats } from '../seats/move-seat.ts';
import { nameOfSeat } from '../../reading/names.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';

/** A line to be drawn from one card to another. For `reports-to` and `dotted` the first card is the report. */
export type NewLine = {
  readonly partnerId: PartnerId;
  /** Id of the new row; not used for `reports-to`, which is a field of the seat. */
  readonly lineId: string;
  readonly kind: LineKind;
  readonly fromSeatId: SeatId;
  readonly toSeatId: SeatId;
  /** 1-3, for `influences`; 2 when left out. */
  readonly strength?: number;
  readonly note?: string;
};

/** Draws a line of any of the five kinds. Refused: a line to itself, a line that is there already, a person's line at a vacant seat. */
export function addLine(state: PartnerState, wanted: NewLine): Outcome {
  const { kind, fromSeatId, toSeatId, partnerId, lineId } = wanted;
  if (kind === 'reports-to') {
    if (state.seat.get(fromSeatId)?.reportsToSeatId === toSeatId)
      return refused(`${nameOfSeat(state, fromSeatId)} reports to ${nameOfSeat(state, toSeatId)} already.`);
    return moveSeats(state, [fromSeatId], toSeatId);
  }
  const from = state.seat.get(fromSeatId);
  const to = state.seat.get(toSeatId);
  if (from === undefined || to === undefined) return refused('One end of the line is no longer there.');
  const ends =
    kind === 'dotted'
      ? dottedEnds(state, fromSeatId, toSeatId)
      : personEnds(kind, from.personId, to.personId);
  if (typeof ends === 'string') return refused(ends);
  if (findLine(state, kind, ends) !== undefined) return refused('This line is there already.');
  const strength = wanted.strength ?? 2;
  return allowed([change('line', lineId, { partnerId, kind, ...ends, strength, note: wanted.note ?? '' })]);
}
