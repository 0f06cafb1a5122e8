import { commit } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectLine, selectSeats } from '#renderer/document/selection-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { addLine } from '#shared/edit/add-line.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { moveSeats } from '#shared/edit/move-seat.ts';
import type { Outcome } from '#shared/edit/outcome.ts';
import { clearPlaces, placeSeats, type Placement } from '#shared/edit/place-seats.ts';
import { fromTray } from '#shared/edit/tray.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Change } from '#shared/model/change.ts';
import type { LineKind } from '#shared/model/value-sets.ts';
import { expand } from './map-store.ts';
import { currentScene } from './scene/scene-store.ts';

/** Writes what an edit gives, or says why it cannot be done; whether something was written. */
async function write(name: string, label: string, outcome: Outcome): Promise<boolean> {
  if (!outcome.ok) {
    toast({ title: outcome.reason, key: 'map-refused' });
    return false;
  }
  return (await commit({ name, label }, outcome.changes)) !== null;
}

function changes(list: readonly Change[]): Outcome {
  return { ok: true, changes: list };
}

/** Makes seats report to a manager (null: to nobody). */
export async function reparent(seatIds: readonly SeatId[], managerSeatId: SeatId | null): Promise<void> {
  const state = currentState();
  if (managerSeatId !== null) expand([managerSeatId]);
  await write(
    'seat.move',
    editLabels.moveSeats(state, seatIds, managerSeatId),
    moveSeats(state, seatIds, managerSeatId),
  );
}

/** Keeps cards where they were put. */
export async function place(placements: readonly Placement[]): Promise<void> {
  const state = currentState();
  const label = editLabels.placeSeats(
    state,
    placements.map(({ seatId }) => seatId),
  );
  await write('seat.place', label, changes(placeSeats(state, placements)));
}

/** Places every card automatically again. */
export async function tidy(): Promise<void> {
  const state = currentState();
  const seatIds = currentScene().stage.hierarchy.preorder;
  await write('map.tidy', editLabels.tidy(), changes(clearPlaces(state, seatIds)));
}

/** Draws a line of any kind; the new line gets selected. */
export async function drawLine(
  kind: LineKind,
  from: SeatId,
  to: SeatId,
  strength?: 1 | 2 | 3,
): Promise<void> {
  const { partnerId, state } = useDocument.getState();
  if (partnerId === null) return;
  const lineId = newId();
  const outcome = addLine(state, {
    partnerId,
    lineId,
    kind,
    fromSeatId: from,
    toSeatId: to,
    ...(strength === undefined ? {} : { strength }),
  });
  const written = await write('line.add', editLabels.addLine(state, kind, from, to), outcome);
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
  const state = currentState();
  if (managerSeatId !== null) expand([managerSeatId]);
  const done = await write(
    'seat.fromTray',
    editLabels.fromTray(state, [seatId]),
    fromTray(state, seatId, managerSeatId, at),
  );
  if (done) selectSeats([seatId]);
}
