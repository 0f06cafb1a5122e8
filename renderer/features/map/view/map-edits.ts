import { useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectSeats } from '#renderer/session/selection-store.ts';
import { run } from '#renderer/edits/run.ts';
import { drawLine as addLine } from '#shared/edit/lines/line-edits.ts';
import type { Placement } from '#shared/edit/seats/place-seats.ts';
import { placeCards, putOnMap, reparent as moveUnder, tidyMap } from '#shared/edit/seats/seat-edits.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { LineKind } from '#shared/model/line.ts';
import { expand } from '../state/map-store.ts';
import { assumeMoved, useWhatIf } from '#renderer/session/what-if-store.ts';
import { currentScene } from '../scene/scene-store.ts';
import { rememberRoom } from '../state/room-store.ts';

/** Makes seats report to a manager (null: to nobody); while asking "what if" it is only assumed. */
export async function reparent(seatIds: readonly SeatId[], managerSeatId: SeatId | null): Promise<void> {
  if (managerSeatId !== null) expand([managerSeatId]);
  if (useWhatIf.getState().on) assumeMoved(seatIds, managerSeatId);
  else await run(moveUnder, { seatIds, managerSeatId });
}

/** Keeps cards where they were put; while asking "what if" only whom a seat reports to counts, and nothing is kept. */
export async function place(placements: readonly Placement[]): Promise<void> {
  if (useWhatIf.getState().on) return;
  rememberRoomOfFirst();
  await run(placeCards, { placements });
}

/** The first card that is placed by hand decides for which room the others stay laid out. */
function rememberRoomOfFirst(): void {
  const { partnerId, state } = useDocument.getState();
  const isArranged = [...state.seat.values()].some(({ x, y }) => x !== null && y !== null);
  if (partnerId !== null && !isArranged) rememberRoom(partnerId);
}

/** Places every card automatically again. */
export async function tidy(): Promise<void> {
  const seatIds = currentScene().stage.hierarchy.preorder;
  await run(tidyMap, { seatIds });
}

/** Draws a line of any kind; then its first person is selected, as before. */
export async function drawLine(
  kind: LineKind,
  from: SeatId,
  to: SeatId,
  strength?: 1 | 2 | 3,
): Promise<void> {
  const lineId = newId();
  const ends = { fromSeatId: from, toSeatId: to, ...(strength === undefined ? {} : { strength }) };
  if (await run(addLine, { lineId, kind, ...ends })) selectSeats([from]);
}

/** Takes a seat out of the tray, under a manager or to a place of its own (centre, map units). */
export async function takeFromTray(
  seatId: SeatId,
  managerSeatId: SeatId | null,
  at?: { readonly x: number; readonly y: number },
): Promise<void> {
  if (managerSeatId !== null) expand([managerSeatId]);
  if (at !== undefined) rememberRoomOfFirst();
  if (await run(putOnMap, { seatId, managerSeatId, at })) selectSeats([seatId]);
}
