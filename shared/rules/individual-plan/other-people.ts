import { resolveHierarchy } from '../../graph/hierarchy.ts';
import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { influencersOf } from '../people/influence-reach.ts';
import { isPresentKeyPlayer } from '../people/key-player.ts';
import { isPresent, nameOf } from '../../reading/people.ts';
import { personOf, seatOf } from '../../reading/seats.ts';
import { STRENGTH_THAT_COUNTS } from '../people/strategy.ts';
import { hasIndividualPlan } from './has-plan.ts';
import { linesThatCount } from '../../reading/lines.ts';

/** Somebody whom the map offers as another one who needs a plan, and why. */
export type OfferedPerson = { readonly personId: PersonId; readonly because: string };

/** Other people who need a plan, as the individual plan of one person sees it (method, section 5, point 6). */
export type OtherPeople = {
  /** Whom the user named; people who are gone are left out. */
  readonly chosen: readonly PersonId[];
  /** Whom the map offers: those who influence or manage the person, or are in conflict with them, count, and have no plan. At most four. */
  readonly offered: readonly OfferedPerson[];
};

const MOST_OFFERED = 4;

/** Whom the plan of a person names, and whom the map would add. */
export function otherPeopleFor(state: PartnerState, personId: PersonId, today: IsoDate): OtherPeople {
  const named = state.person.get(personId)?.otherPlanPersonIds ?? [];
  const chosen = named.filter((id) => isPresent(state, id, today));
  const offered = new Map<PersonId, string>();
  const offer = (id: PersonId, because: string): void => {
    if (id === personId || chosen.includes(id) || offered.has(id)) return;
    if (!isPresentKeyPlayer(state, id, today) || hasIndividualPlan(state, id)) return;
    offered.set(id, because);
  };
  const name = nameOf(state, personId);
  for (const step of influencersOf(state, personId))
    if (step.strength >= STRENGTH_THAT_COUNTS)
      offer(step.personId, `${nameOf(state, step.personId)} influences ${name}.`);
  for (const id of conflictsOf(state, personId))
    offer(id, `${nameOf(state, id)} is in conflict with ${name}.`);
  const manager = managerOf(state, personId);
  if (manager !== null) offer(manager, `${name} reports to ${nameOf(state, manager)}.`);
  return {
    chosen,
    offered: [...offered].slice(0, MOST_OFFERED).map(([id, because]) => ({ personId: id, because })),
  };
}

function conflictsOf(state: PartnerState, personId: PersonId): readonly PersonId[] {
  const found = new Set<PersonId>();
  for (const { kind, fromPersonId: a, toPersonId: b } of linesThatCount(state.line).values()) {
    if (kind !== 'conflict' || a === null || b === null) continue;
    if (a === personId) found.add(b);
    if (b === personId) found.add(a);
  }
  return [...found].sort();
}

function managerOf(state: PartnerState, personId: PersonId): PersonId | null {
  const seat = seatOf(state, personId);
  if (seat === undefined) return null;
  const manager = resolveHierarchy(state.seat, state.person).managerOf(seat.id);
  const person = manager === null ? undefined : personOf(state, manager);
  return person === undefined ? null : person.id;
}
