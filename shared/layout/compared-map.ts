import type { Comparison, HistoryChange, SeatPlace } from '../history/comparison.ts';
import type { TwoStates } from '../history/state-then.ts';
import type { PersonId, SeatId } from '../model/id.ts';
import { noName } from '../model/person.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { Seat } from '../model/seat.ts';
import { seatOf } from '../reading/seats.ts';
import type { MapLine } from './map-lines.ts';
import { signOf, signText, type MapSign } from './map-signs.ts';

/** What stood somewhere at the earlier moment and no longer does. */
export type Ghost = {
  /** Of a whole card the id of its own in `ghosts`; of a slip the seat that is still there. */
  readonly seatId: SeatId;
  /** A slip at a card that somebody else has now, in place of a card of its own. */
  readonly isSlip: boolean;
  readonly name: string;
  readonly title: string;
};

/** One difference as the map shows it; null where it has no such part. */
export type ShownChange = {
  readonly change: HistoryChange;
  readonly sign: MapSign;
  /** The few characters beside the sign; may be empty. */
  readonly text: string;
  /** The card that has the sign. */
  readonly seatId: SeatId | null;
  readonly ghost: Ghost | null;
  /** From the old place, which may be a ghost's, to the new one. */
  readonly track: { readonly from: SeatId; readonly to: SeatId } | null;
  readonly line: MapLine | null;
};

/** A comparison as the map shows it: the later state with signs, and ghosts of what is gone. */
export type ComparedMap = {
  /** Seats that take a place in the layout and are no cards; their ids are no seats'. */
  readonly ghosts: ReadonlyMap<string, Seat>;
  /** What matters most first. */
  readonly changes: readonly ShownChange[];
};

/** Everything of a comparison that the map can tell; a difference about nobody on the map has a sign and no place. */
export function comparedMap({ changes }: Comparison, states: TwoStates): ComparedMap {
  const ghosts = new Map<string, Seat>();
  const shown = changes.flatMap((change) => {
    const sign = signOf(change);
    return sign === null ? [] : [shownChange(states, ghosts, change, sign)];
  });
  return { ghosts, changes: shown };
}

/** The cards and ghosts that a difference is shown at, the one to look at first in front. */
export function placesOf({ seatId, ghost, track, line }: ShownChange): readonly SeatId[] {
  const ids = [seatId, ghost?.seatId, track?.from, track?.to, line?.from, line?.to];
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}

function shownChange(
  states: TwoStates,
  ghosts: Map<string, Seat>,
  change: HistoryChange,
  sign: MapSign,
): ShownChange {
  const bare = { change, sign, text: signText(change), seatId: null, ghost: null, track: null, line: null };
  const { later } = states;
  switch (change.kind) {
    case 'left': {
      const name = nameOf(states, change.personId);
      return { ...bare, ghost: ghostAt(states, ghosts, change.seat, name) };
    }
    case 'moved': {
      const name = change.personId === null ? 'Vacant seat' : nameOf(states, change.personId);
      const seatId = onMap(later, change.to?.seatId);
      const ghost = isSamePlace(states, change.from, change.to)
        ? null
        : ghostAt(states, ghosts, change.from, name, change.from?.seatId === change.to?.seatId);
      const from = ghost?.seatId ?? onMap(later, change.from?.managerSeatId);
      const track = seatId === null || from === null || from === seatId ? null : { from, to: seatId };
      return { ...bare, seatId, ghost, track };
    }
    case 'seat':
      return change.what === 'added'
        ? { ...bare, seatId: onMap(later, change.seat.seatId) }
        : { ...bare, ghost: ghostAt(states, ghosts, change.seat, 'Vacant seat') };
    case 'line': {
      const ends = [change.from, change.to].map((end) =>
        change.line === 'dotted' ? onMap(later, end) : seatOfPerson(later, end as PersonId),
      );
      const [from = null, to = null] = ends;
      if (from === null || to === null || from === to) return { ...bare, seatId: from ?? to };
      const strength = change.strength.later ?? change.strength.earlier ?? 1;
      return { ...bare, line: { id: change.lineId, kind: change.line, from, to, strength } };
    }
    default: {
      const seats = change.people.map((id) => seatOfPerson(later, id));
      return { ...bare, seatId: seats.find((id) => id !== null) ?? null };
    }
  }
}

/**
 * The ghost of a place that somebody had: a slip at the seat where that is still on the map, a card of its own under the manager of
 * then where the seat is gone or `moved` to another manager. Null for a place that was not on the map.
 */
function ghostAt(
  { earlier, later }: TwoStates,
  ghosts: Map<string, Seat>,
  place: SeatPlace | null,
  name: string,
  moved = false,
): Ghost | null {
  const then = place === null ? undefined : earlier.seat.get(place.seatId);
  if (then?.onMap !== true) return null;
  const { id, title } = then;
  if (!moved && onMap(later, id) !== null) return { seatId: id, isSlip: true, name, title };
  const seatId = `ghost ${id}` as SeatId; // a blank is in no id of a seat
  ghosts.set(seatId, {
    ...then,
    id: seatId,
    personId: null,
    reportsToSeatId: firstAbove(earlier, later, then),
  });
  return { seatId, isSlip: false, name, title };
}

/** The nearest manager of then who is on the map now. */
function firstAbove(earlier: PartnerState, later: PartnerState, seat: Seat): SeatId | null {
  const seen = new Set<SeatId>();
  for (let at = seat.reportsToSeatId; at !== null && !seen.has(at);) {
    if (onMap(later, at) !== null) return at;
    seen.add(at);
    at = earlier.seat.get(at)?.reportsToSeatId ?? null;
  }
  return null;
}

/** Whether a card that has another manager stands by hand where it stood: its ghost would lie below it. */
function isSamePlace({ earlier, later }: TwoStates, from: SeatPlace | null, to: SeatPlace | null): boolean {
  if (from === null || to === null || from.seatId !== to.seatId) return false;
  const [before, after] = [earlier.seat.get(from.seatId), later.seat.get(to.seatId)];
  return before?.x !== null && before?.x === after?.x && before?.y === after?.y;
}

function onMap(state: PartnerState, id: string | null | undefined): SeatId | null {
  const seat = id === null || id === undefined ? undefined : state.seat.get(id);
  return seat?.onMap === true ? seat.id : null;
}

function seatOfPerson(state: PartnerState, id: PersonId): SeatId | null {
  return onMap(state, seatOf(state, id)?.id);
}

function nameOf({ earlier, later }: TwoStates, id: PersonId): string {
  return (later.person.get(id) ?? earlier.person.get(id))?.name.trim() || noName;
}
