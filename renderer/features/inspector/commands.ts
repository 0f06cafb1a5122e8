import { deleteLine } from '#shared/edit/lines/line-edits.ts';
import { run } from '#renderer/edits/run.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { focusLineEditor } from './lines/focus-line-editor.ts';
import { nameOnMap, revealOnMap } from '#renderer/session/show-on-map.ts';
import { registerCommand } from '#renderer/commands/commands.ts';
import { currentState, useDocument } from '#renderer/document/document-store.ts';
import { selectedPeople } from '#renderer/session/select-person.ts';
import { clearSelection, selectSeats, useSelection } from '#renderer/session/selection-store.ts';
import { addPerson } from '#renderer/edits/add-person.ts';
import { deletePeople } from '#renderer/edits/delete-people.ts';
import type { NewPlace } from '#shared/edit/seats/seat-edits.ts';
import { endsOfLine } from './lines/line-ends-words.ts';
import type { CommandId } from '#shared/commands/command-list.ts';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import { supports } from '#shared/model/rating.ts';
import { removeFormerPerson } from '#renderer/parts/people/FormerPersonButtons.tsx';
import { hasPhoto, removePhoto } from '#renderer/parts/people/photo-menu.ts';
import { openSeatDialog } from './seat/seat-dialog-store.ts';
import { choosePhoto } from '#renderer/parts/people/take-photo.ts';
import { wantName } from '#renderer/session/inspector-store.ts';
import { leaveAndTell, putIntoTrayAndTell, swapAndTell, vacateAndTell } from './seat/tell-seat-change.ts';

/** The selected seats that are still there, in the order of the selection. */
function selectedSeats(): readonly SeatId[] {
  const { seat } = currentState();
  return [...useSelection.getState().seatIds].filter((id) => seat.has(id));
}

function mayWrite(): boolean {
  const { partnerId, readOnly } = useDocument.getState();
  return partnerId !== null && !readOnly;
}

/** The seat that the keyboard stands on: the focused one, else the only selected one. */
function focusedSeat(): SeatId | null {
  const focus = useSelection.getState().focusSeatId;
  if (focus !== null && currentState().seat.has(focus)) return focus;
  const [first] = selectedSeats();
  return first ?? null;
}

async function addAndEdit(place: NewPlace, vacant = false): Promise<void> {
  const seatId = await addPerson(place, vacant ? null : '');
  if (seatId === null) return;
  selectSeats([seatId]);
  revealOnMap(seatId);
  if (vacant || !nameOnMap(seatId)) wantName(seatId);
}

/** Where the selection goes when seats are deleted: to the nearest manager that stays, so that the keyboard keeps its place. */
function neighbourOf(leaving: readonly SeatId[]): SeatId | null {
  const gone = new Set(leaving);
  const { seat, person } = currentState();
  const hierarchy = resolveHierarchy(seat, person);
  for (let at = leaving[0] ?? null; at !== null; at = hierarchy.managerOf(at)) if (!gone.has(at)) return at;
  return null;
}

async function deleteSelected(): Promise<void> {
  const { lineId, personId } = useSelection.getState();
  if (personId !== null && selectedSeats().length === 0) return removeFormerPerson(personId);
  if (lineId !== null && endsOfLine(currentState(), lineId) !== null) {
    if (await run(deleteLine, { lineId })) clearSelection();
    return;
  }
  const seats = selectedSeats();
  const next = neighbourOf(seats);
  if (!(await deletePeople(seats))) return;
  if (next === null) clearSelection();
  else selectSeats([next]);
}

const someSeat = () => mayWrite() && selectedSeats().length > 0;
const somePerson = () => mayWrite() && selectedPeople().length > 0;
registerCommand('seat.addReport', {
  // On an empty map it adds the first person.
  mayRun: () => mayWrite() && (onMap(focusedSeat()) || currentState().seat.size === 0),
  run: () => {
    const under = focusedSeat();
    return addAndEdit(under === null ? { at: 'top' } : { under });
  },
});
registerCommand('seat.addBeside', {
  mayRun: () => mayWrite() && onMap(focusedSeat()),
  run: () => {
    const { seat, person } = currentState();
    const beside = focusedSeat();
    const manager = beside === null ? null : resolveHierarchy(seat, person).managerOf(beside);
    return addAndEdit(manager === null ? { at: 'top' } : { under: manager });
  },
});
registerCommand('seat.addTop', { mayRun: mayWrite, run: () => addAndEdit({ at: 'top' }) });
registerCommand('seat.addVacant', {
  mayRun: mayWrite,
  run: () => {
    const under = focusedSeat();
    const onMap = under !== null && currentState().seat.get(under)?.onMap === true;
    return addAndEdit(onMap ? { under } : { at: 'top' }, true);
  },
});
registerCommand('seat.edit', {
  mayRun: () => focusedSeat() !== null || useSelection.getState().lineId !== null,
  run: () => {
    if (useSelection.getState().lineId !== null) return focusLineEditor();
    const seatId = focusedSeat();
    if (seatId === null) return;
    selectSeats([seatId]);
    wantName(seatId);
  },
});
registerCommand('seat.vacate', {
  mayRun: () => somePerson() && vacatable().length > 0,
  run: async () => void (await vacateAndTell(vacatable())),
});
registerCommand('seat.left', {
  mayRun: () => mayWrite() && vacatable().length === 1 && selectedSeats().length === 1,
  run: async () => {
    const [seatId] = vacatable();
    if (seatId !== undefined) await leaveAndTell(seatId);
  },
});
registerCommand('seat.succeed', {
  mayRun: () => mayWrite() && selectedSeats().length === 1 && onMap(focusedSeat()),
  run: () => {
    const seatId = focusedSeat();
    if (seatId !== null) openSeatDialog({ kind: 'succeed', seatId });
  },
});
registerCommand('seat.swap', {
  mayRun: () => mayWrite() && selectedSeats().length < 3 && onMap(focusedSeat()),
  run: async () => {
    const [a, b] = selectedSeats();
    if (a !== undefined && b !== undefined) await swapAndTell(a, b);
    else if (a !== undefined) openSeatDialog({ kind: 'swap', seatId: a });
  },
});
registerCommand('seat.toTray', {
  mayRun: () => someSeat() && selectedSeats().some((id) => currentState().seat.get(id)?.onMap),
  run: async () => void (await putIntoTrayAndTell(selectedSeats())),
});
registerCommand('seat.delete', {
  mayRun: () => {
    const { lineId, personId } = useSelection.getState();
    return mayWrite() && (selectedSeats().length > 0 || lineId !== null || personId !== null);
  },
  run: deleteSelected,
});
registerCommand('person.choosePhoto', {
  mayRun: () => mayWrite() && onlyPerson() !== null,
  run: () => {
    const personId = onlyPerson();
    return personId === null ? undefined : choosePhoto(personId);
  },
});
registerCommand('person.removePhoto', {
  mayRun: () => {
    const personId = onlyPerson();
    return mayWrite() && personId !== null && hasPhoto(personId);
  },
  run: () => {
    const personId = onlyPerson();
    return personId === null ? undefined : removePhoto(personId);
  },
});
for (const [index, support] of supports.entries()) {
  registerCommand(`person.support${String(index + 1)}` as CommandId, {
    // five supports, five commands
    mayRun: somePerson,
    run: async () =>
      void (await run(ratePeople, { personIds: selectedPeople(), kind: 'support', values: [support] })),
  });
}

/** Who is selected, when it is one person. */
function onlyPerson(): PersonId | null {
  const [first, ...others] = selectedPeople();
  return first === undefined || others.length > 0 ? null : first;
}

function onMap(seatId: SeatId | null): boolean {
  return seatId !== null && currentState().seat.get(seatId)?.onMap === true;
}

function vacatable(): readonly SeatId[] {
  const { seat } = currentState();
  return selectedSeats().filter((id) => {
    const row = seat.get(id);
    return row !== undefined && row.onMap && row.personId !== null && row.id === id;
  });
}
