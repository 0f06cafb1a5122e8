import { currentState } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectLine, selectSeats } from '#renderer/session/selection-store.ts';
import { save } from '#renderer/edits/save.ts';
import { reparent as moveUnder } from '#renderer/edits/seats.ts';
import { addLine } from '#shared/edit/lines/add-line.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { clearPlaces, placeSeats, type Placement } from '#shared/edit/seats/place-seats.ts';
import { fromTray } from '#shared/edit/seats/tray.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { LineKind } from '#shared/model/line.ts';
import { expand } from '../state/map-store.ts';
import { assumeMoved, useWhatIf } from '#renderer/session/what-if-store.ts';
import { currentScene } from '../scene/scene-store.ts';

/** Makes seats report to a manager (null: to nobody); while asking "what if" it is only assumed. */
export async function reparent(seatIds: readonly SeatId[], managerSeatId: SeatId | null): Promise<void> {
  if (managerSeatId !== null) expand([managerSeatId]);
  if (useWhatIf.getState().on) assumeMoved(seatIds, managerSeatId);
  else await moveUnder(seatIds, managerSeatId);
}

/** Keeps cards where they were put; while asking "what if" only whom a seat reports to counts, and nothing is kept. */
export async function place(placements: readonly Placement[]): Promise<void> {
  if (useWhatIf.getState().on) return;
  const seatIds = placements.map(({ seatId }) => seatId);
  await save('seat.place', editLabels.placeSeats(currentState(), seatIds), (now) =>
    placeSeats(now, placements),
  );
}

/** Places every card automatically again. */
export async function tidy(): Promise<void> {
  const seatIds = currentScene().stage.hierarchy.preorder;
  await save('map.tidy', editLabels.tidy(), (now) => clearPlaces(now, seatIds));
}

/** Draws a line of any kind; the new line gets selected. */
export async function drawLine(
  kind: LineKind,
  from: SeatId,
  to: SeatId,
  strength?: 1 | 2 | 3,
): Promise<void> {
  const lineId = newId();
  const ends = { fromSeatId: from, toSeatId: to, ...(strength === undefined ? {} : { strength }) };
  const written = await save(
    'line.add',
    editLabels.addLine(currentState(), kind, from, to),
    (now, partnerId) => addLine(now, { partnerId, lineId, kind, ...ends }),
  );
  if (!written) return;
  if (kind === 'reports-to') selectSeats([from]);
  else selectLine(lineId);
}

/** Takes a seat out of the tray, under a manager or to a place of its own (centre, map units). */
export async function takeFromTray(
  seatId: SeatId,
  managerSeatId: SeatId | null,
  at?: { readonly x: number; readonly y: number },
): Promise<void> {
  if (managerSeatId !== null) expand([managerSeatId]);
  const done = await save('seat.fromTray', editLabels.fromTray(currentState(), [seatId]), (now) =>
    fromTray(now, seatId, managerSeatId, at),
  );
  if (done) selectSeats([seatId]);
}
