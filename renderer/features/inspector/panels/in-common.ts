import { nameOfSeat } from '#shared/reading/names.ts';
import type { ColleagueId, PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { colleagueNameOf } from '#shared/reading/colleagues.ts';

/** What several seats share; null where they differ, empty where all have nothing. */
export type InCommon = {
  /** The people who sit there, each once. */
  readonly people: readonly PersonId[];
  readonly department: string | null;
  readonly ownerName: string | null;
  readonly managerName: string | null;
};

/** Looks for what the selected seats have in common; one pass. */
export function inCommon(state: PartnerState, seatIds: readonly SeatId[]): InCommon {
  const people = new Set<PersonId>();
  const departments = new Set<string>();
  const owners = new Set<ColleagueId | null>();
  const managers = new Set<SeatId | null>();
  for (const id of seatIds) {
    const seat = state.seat.get(id);
    if (seat === undefined) continue;
    departments.add(seat.department);
    managers.add(seat.reportsToSeatId);
    if (seat.personId === null) continue;
    people.add(seat.personId);
    owners.add(state.person.get(seat.personId)?.ownerColleagueId ?? null);
  }
  const owner = only(owners);
  const manager = only(managers);
  return {
    people: [...people],
    department: only(departments) ?? null,
    ownerName: owner === undefined ? null : colleagueNameOf(state, owner),
    managerName: manager === undefined ? null : manager === null ? '' : nameOfSeat(state, manager),
  };
}

/** The one member of a set, undefined when there are none or several. */
function only<T>(set: ReadonlySet<T>): T | undefined {
  const [first] = set;
  return set.size === 1 ? first : undefined;
}
