import { change, removal, type Change } from '../../model/change.ts';
import type { PersonId, SeatId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { moveUp } from './move-up.ts';

/**
 * Deletes seats and the people in them. Reports move up to the nearest manager who stays. With a person goes all that is said
 * about that person and nobody else: ratings, lines, acquaintances, champion tests, plan lines and what came of them, the choice as a target,
 * objectives, promises, and actions, open or done (an action "call her" without her says nothing). Shared records stay and lose the
 * name: a touchpoint with others, a meeting brief, a step of a process, a competency, a priority that the person named. A person who also holds a seat that stays is kept. All of it is
 * tombstones of one command, so undo brings everything back.
 */
export function deleteSeats(state: PartnerState, seatIds: readonly SeatId[]): readonly Change[] {
  const seats = new Set(seatIds.filter((id) => state.seat.has(id)));
  const people = peopleLeaving(state, seats);
  return [
    ...moveUp(state, seats),
    ...rowsAbout(state, seats, people),
    ...withoutNames(state, people),
    ...[...seats].map((id) => removal('seat', id)),
    ...[...people].map((id) => removal('person', id)),
  ];
}

/** Deletes people who hold no seat (they left), with all that is said about them; people with a seat are left alone. */
export function deletePeopleWithoutSeat(
  state: PartnerState,
  personIds: readonly PersonId[],
): readonly Change[] {
  const seated = new Set([...state.seat.values()].map((seat) => seat.personId));
  const people = new Set(personIds.filter((id) => state.person.has(id) && !seated.has(id)));
  return [
    ...rowsAbout(state, new Set(), people),
    ...withoutNames(state, people),
    ...[...people].map((id) => removal('person', id)),
  ];
}

function peopleLeaving(state: PartnerState, seats: ReadonlySet<SeatId>): ReadonlySet<PersonId> {
  const leaving = new Set<PersonId>();
  for (const id of seats) {
    const personId = state.seat.get(id)?.personId ?? null;
    if (personId !== null) leaving.add(personId);
  }
  for (const { id, personId } of state.seat.values()) {
    if (personId !== null && !seats.has(id)) leaving.delete(personId);
  }
  return leaving;
}

function rowsAbout(
  state: PartnerState,
  seats: ReadonlySet<SeatId>,
  people: ReadonlySet<PersonId>,
): readonly Change[] {
  const changes: Change[] = [];
  const goes = (personId: PersonId | null): boolean => personId !== null && people.has(personId);
  for (const row of state.rating.values()) if (goes(row.personId)) changes.push(removal('rating', row.id));
  for (const row of state.line.values()) {
    const seatGoes = [row.fromSeatId, row.toSeatId].some((id) => id !== null && seats.has(id));
    if (seatGoes || goes(row.fromPersonId) || goes(row.toPersonId)) changes.push(removal('line', row.id));
  }
  for (const row of state.acquaintance.values())
    if (goes(row.personId)) changes.push(removal('acquaintance', row.id));
  for (const row of state.action.values()) if (goes(row.personId)) changes.push(removal('action', row.id));
  for (const row of state.objective.values())
    if (goes(row.personId)) changes.push(removal('objective', row.id));
  for (const row of state.plan_line.values())
    if (goes(row.personId)) changes.push(removal('plan_line', row.id));
  for (const row of state.plan_target.values())
    if (goes(row.personId)) changes.push(removal('plan_target', row.id));
  for (const row of state.champion_test.values())
    if (goes(row.personId)) changes.push(removal('champion_test', row.id));
  for (const row of state.tactic_outcome.values())
    if (goes(row.personId)) changes.push(removal('tactic_outcome', row.id));
  for (const row of state.promise.values()) if (goes(row.personId)) changes.push(removal('promise', row.id));
  return changes;
}

function withoutNames(state: PartnerState, people: ReadonlySet<PersonId>): readonly Change[] {
  const changes: Change[] = [];
  const rest = (ids: readonly PersonId[]): readonly PersonId[] => ids.filter((id) => !people.has(id));
  for (const row of state.touchpoint.values()) {
    const left = rest(row.personIds);
    if (left.length === row.personIds.length) continue;
    changes.push(
      left.length === 0 ? removal('touchpoint', row.id) : change('touchpoint', row.id, { personIds: left }),
    );
  }
  for (const row of state.meeting_brief.values()) {
    const left = rest(row.personIds);
    if (left.length < row.personIds.length)
      changes.push(change('meeting_brief', row.id, { personIds: left }));
  }
  for (const row of state.process_step.values()) {
    const left = rest(row.personIds);
    if (left.length < row.personIds.length) changes.push(change('process_step', row.id, { personIds: left }));
  }
  for (const row of state.person.values()) {
    const left = rest(row.otherPlanPersonIds);
    if (left.length < row.otherPlanPersonIds.length && !people.has(row.id))
      // ids of person rows are person ids
      changes.push(change('person', row.id, { otherPlanPersonIds: left }));
  }
  for (const row of state.competency.values()) {
    const left = rest(row.personIds);
    if (left.length < row.personIds.length) changes.push(change('competency', row.id, { personIds: left }));
  }
  for (const row of state.priority.values()) {
    if (row.saidByPersonId !== null && people.has(row.saidByPersonId))
      changes.push(change('priority', row.id, { saidByPersonId: null }));
  }
  return changes;
}
