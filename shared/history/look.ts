import type { PersonId, SeatId } from '../model/id.ts';
import type { PartnerState } from '../model/partner-state.ts';
import type { EntityName, RecordFor } from '../model/registry.ts';
import type { Difference, SeatPlace, TwoDays } from './comparison.ts';
import type { TouchedRow } from './moment.ts';

/** What differences are found in: both states, their days, and what was written in between. */
export type Look = {
  readonly earlier: PartnerState;
  readonly later: PartnerState;
  readonly days: TwoDays;
  readonly touched: ReadonlyMap<EntityName, readonly TouchedRow[]>;
};

/** A difference with what told of it. */
export type Found = {
  readonly difference: Difference;
  readonly people: readonly PersonId[];
  /** Distinguishes it from others of its kind. */
  readonly key: string;
  /** The newest command that led to it; null where nobody wrote anything. */
  readonly command: number | null;
};

/** One row that was written in between, as it is at both moments. */
export type TouchedPair<N extends EntityName> = {
  readonly id: string;
  readonly earlier: RecordFor<N> | undefined;
  readonly later: RecordFor<N> | undefined;
  readonly touched: TouchedRow;
};

/** The rows of an entity that were written in between and are there at one of the two moments at least. */
export function pairsOf<N extends EntityName>(look: Look, entity: N): readonly TouchedPair<N>[] {
  const pairs: TouchedPair<N>[] = [];
  for (const touched of look.touched.get(entity) ?? []) {
    const id = touched.row;
    const [earlier, later] = [look.earlier[entity].get(id), look.later[entity].get(id)];
    if (earlier !== later && (earlier !== undefined || later !== undefined))
      pairs.push({ id, earlier, later, touched });
  }
  return pairs;
}

/** The newest of the commands that wrote these fields of a row, or any field where none of them was; null when it was not written. */
export function commandOf(touched: TouchedRow | undefined, ...fields: readonly string[]): number | null {
  if (touched === undefined) return null;
  const named = fields.flatMap((field) => touched.by[field] ?? []);
  const commands = named.length > 0 ? named : Object.values(touched.by);
  return commands.length === 0 ? null : Math.max(...commands);
}

/** Whether the value of a field stands for one that the log no longer has. */
export function isUnknown(record: { readonly unreadable?: readonly string[] }, field: string): boolean {
  return record.unreadable?.includes(field) === true;
}

/** Where a seat is in a state; null when it is not there. */
export function placeIn(state: PartnerState, seatId: SeatId | null | undefined): SeatPlace | null {
  const seat = seatId === null || seatId === undefined ? undefined : state.seat.get(seatId);
  if (seat === undefined) return null;
  const manager = seat.reportsToSeatId;
  return {
    seatId: seat.id,
    title: seat.title,
    managerSeatId: manager,
    managerId: manager === null ? null : (state.seat.get(manager)?.personId ?? null),
  };
}
