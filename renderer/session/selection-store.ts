import { create } from 'zustand';
import type { PersonId, SeatId } from '#shared/model/id.ts';

/** What is selected, shared by map, table and inspector. Session data: never saved. */
export type SelectionStore = {
  readonly seatIds: ReadonlySet<SeatId>;
  /** The seat that the keyboard stands on and the inspector shows; in `seatIds` unless nothing is selected. */
  readonly focusSeatId: SeatId | null;
  /** The selected line, when a line and not a seat is selected. */
  readonly lineId: string | null;
  /** Somebody without a seat, such as who left; only while neither a seat nor a line is selected. People with a seat are selected by it. */
  readonly personId: PersonId | null;
};

const nothing: SelectionStore = { seatIds: new Set(), focusSeatId: null, lineId: null, personId: null };

export const useSelection = create<SelectionStore>(() => nothing);

/** Whether anything is selected that a panel could show. */
export function isAnythingSelected({ seatIds, lineId, personId }: SelectionStore): boolean {
  return seatIds.size > 0 || lineId !== null || personId !== null;
}

/** Selects exactly these seats; the last one gets the focus. */
export function selectSeats(ids: readonly SeatId[]): void {
  useSelection.setState({ ...nothing, seatIds: new Set(ids), focusSeatId: ids.at(-1) ?? null });
}

export function toggleSeat(id: SeatId): void {
  useSelection.setState(({ seatIds, focusSeatId }) => {
    const next = new Set(seatIds);
    if (next.delete(id))
      return {
        seatIds: next,
        focusSeatId: focusSeatId === id ? ([...next].at(-1) ?? null) : focusSeatId,
        lineId: null,
        personId: null,
      };
    next.add(id);
    return { seatIds: next, focusSeatId: id, lineId: null, personId: null };
  });
}

/** Selects one line and no seat. */
export function selectLine(id: string): void {
  useSelection.setState({ ...nothing, lineId: id });
}

export function selectPersonWithoutSeat(id: PersonId): void {
  useSelection.setState({ ...nothing, personId: id });
}

export function clearSelection(): void {
  useSelection.setState(nothing);
}
