import type { PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import type { Line, StoredLineKind } from '../../model/line.ts';
import { managersAbove } from '../seats/reporting.ts';

/** The two ends of a stored line; the pair that its kind does not use is null. */
export type LineEnds = Pick<Line, 'fromPersonId' | 'toPersonId' | 'fromSeatId' | 'toSeatId'>;

/** The ends of a dotted line from a report to a second manager, or why it cannot be. */
export function dottedEnds(state: PartnerState, fromSeatId: SeatId, toSeatId: SeatId): LineEnds | string {
  if (fromSeatId === toSeatId) return 'A line needs two different people.';
  if (managersAbove(state, fromSeatId)[0] === toSeatId) return 'The solid reporting line goes there already.';
  return { fromSeatId, toSeatId, fromPersonId: null, toPersonId: null };
}

/** The ends of a line between two people, or why it cannot be; undirected kinds are put into one order. */
export function personEnds(
  kind: Exclude<StoredLineKind, 'dotted'>,
  from: PersonId | null,
  to: PersonId | null,
): LineEnds | string {
  if (from === null || to === null) return 'A vacant seat has no person whose line this could be.';
  if (from === to) return 'A line needs two different people.';
  // Ally and conflict have no direction: the smaller id comes first, so that one pair is one line.
  const [fromPersonId, toPersonId] = kind !== 'influences' && to < from ? [to, from] : [from, to];
  return { fromPersonId, toPersonId, fromSeatId: null, toSeatId: null };
}

/** The line of this kind between these ends, if there is one; for ally and conflict in either direction. */
export function findLine(state: PartnerState, kind: StoredLineKind, ends: LineEnds): Line | undefined {
  for (const row of state.line.values()) {
    if (row.kind !== kind) continue;
    if (row.fromSeatId !== ends.fromSeatId || row.toSeatId !== ends.toSeatId) continue;
    const same = row.fromPersonId === ends.fromPersonId && row.toPersonId === ends.toPersonId;
    const reversed = row.fromPersonId === ends.toPersonId && row.toPersonId === ends.fromPersonId;
    if (same || (reversed && kind !== 'influences' && kind !== 'dotted')) return row;
  }
  return undefined;
}
