import { commit } from '#renderer/document/commit.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { newId } from '#renderer/document/new-id.ts';
import { selectLine, selectSeats, useSelection } from '#renderer/document/selection-store.ts';
import { toast } from '#renderer/ui/toast.ts';
import { addLine } from '#shared/edit/add-line.ts';
import { addSeat } from '#shared/edit/add-seat.ts';
import { deleteSeats } from '#shared/edit/delete-seats.ts';
import { editLabels } from '#shared/edit/labels.ts';
import { moveSeats } from '#shared/edit/move-seat.ts';
import type { Outcome } from '#shared/edit/outcome.ts';
import { clearPlaces, placeSeats, type Placement } from '#shared/edit/place-seats.ts';
import { ratePerson } from '#shared/edit/rate-person.ts';
import { removeLine } from '#shared/edit/remove-line.ts';
import { fromTray, toTray } from '#shared/edit/tray.ts';
import { vacateSeat } from '#shared/edit/vacate-seat.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { Change } from '#shared/model/change.ts';
import type { LineKind, Support } from '#shared/model/value-sets.ts';
import { reportOfLineId } from '#shared/edit/reporting-line.ts';
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

/** Adds a person under a manager (null: at the top), selects the new card and opens the manager's branch. */
export async function addPerson(managerSeatId: SeatId | null, vacant = false): Promise<void> {
  const { partnerId, state } = useDocument.getState();
  if (partnerId === null) return;
  const seatId = newId<SeatId>();
  const label = managerSeatId === null ? editLabels.addTop() : editLabels.addReport(state, managerSeatId);
  if (managerSeatId !== null) expand([managerSeatId]);
  const person = vacant ? {} : { person: { id: newId<PersonId>(), facts: { name: 'New person' } } };
  const list = addSeat(state, { partnerId, seatId, reportsToSeatId: managerSeatId, ...person });
  if (await write('seat.add', label, changes(list))) selectSeats([seatId]);
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

/** Deletes the selected line, or the selected seats with their people. */
export async function deleteSelected(): Promise<void> {
  const state = currentState();
  const { lineId, seatIds } = useSelection.getState();
  if (lineId !== null) {
    const kind = reportOfLineId(lineId) === null ? state.line.get(lineId)?.kind : 'reports-to';
    if (kind === undefined) return;
    await write('line.remove', editLabels.removeLine(kind), changes(removeLine(state, lineId)));
    return;
  }
  const ids = [...seatIds];
  if (ids.length === 0) return;
  const { hierarchy } = currentScene().stage;
  const next = ids.map((id) => hierarchy.managerOf(id)).find((id) => id !== null && !seatIds.has(id)) ?? null;
  const done = await write(
    'seat.delete',
    editLabels.deleteSeats(state, ids),
    changes(deleteSeats(state, ids)),
  );
  if (!done) return;
  selectSeats(next === null ? [] : [next]);
}

/** Rates the support of everybody in these seats. */
export async function rateSupport(seatIds: readonly SeatId[], support: Support): Promise<void> {
  const { state, today, userName } = useDocument.getState();
  const people = seatIds.flatMap((id) => state.seat.get(id)?.personId ?? []);
  if (people.length === 0) return;
  const list = people.flatMap((personId) =>
    ratePerson(state, personId, 'support', { values: [support], ratedBy: userName, ratedOn: today }),
  );
  await write('person.rate', editLabels.rate(state, people, 'support'), changes(list));
}

/** Takes seats off the map into the tray. */
export async function putIntoTray(seatIds: readonly SeatId[]): Promise<void> {
  const state = currentState();
  await write('seat.toTray', editLabels.toTray(state, seatIds), changes(toTray(state, seatIds)));
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

/** Makes seats vacant; the people go into the tray. */
export async function vacate(seatIds: readonly SeatId[]): Promise<void> {
  const state = currentState();
  const [first] = seatIds;
  if (first === undefined) return;
  const list = seatIds.flatMap((id) => vacateSeat(state, id, { staysAs: newId<SeatId>() }));
  await write('seat.vacate', editLabels.vacate(state, first), changes(list));
}
