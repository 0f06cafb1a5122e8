import { change, type Change } from '../../model/change.ts';
import type { ColleagueId, IsoDate, PersonId, SeatId } from '../../model/id.ts';
import { applyChanges, type PartnerState } from '../../model/partner-state.ts';
import { colleagueNameOf } from '../../reading/colleagues.ts';
import { editPerson } from '../people/edit-person.ts';
import { moveSeats, whyNotMove } from '../seats/move-seat.ts';
import { nameOfPerson, nameOfSeat } from '../../reading/names.ts';
import { allowed, refused, type Outcome } from '../outcome.ts';
import { hasLeft } from '../../reading/people.ts';

/** One thing that is assumed to see what it would do; never written. */
export type Assumption =
  | { readonly kind: 'person-gone'; readonly personId: PersonId }
  | { readonly kind: 'colleague-gone'; readonly colleagueId: ColleagueId }
  | { readonly kind: 'seat-moved'; readonly seatId: SeatId; readonly managerSeatId: SeatId | null };

/** The changes that an assumption stands for, made to a state in which the ones before it hold. */
function changesOfAssumption(state: PartnerState, assumption: Assumption, today: IsoDate): Outcome {
  switch (assumption.kind) {
    case 'person-gone':
      return personGone(state, assumption.personId, today);
    case 'colleague-gone':
      return colleagueGone(state, assumption.colleagueId, today);
    case 'seat-moved': {
      const { seatId, managerSeatId } = assumption;
      if (state.seat.get(seatId) === undefined) return refused('This seat is no longer there.');
      return moveSeats(state, [seatId], managerSeatId);
    }
  }
}

/** All assumptions one after the other; those that cannot hold (any more) are left out. */
export function changesOfAssumptions(
  state: PartnerState,
  assumptions: readonly Assumption[],
  today: IsoDate,
): readonly Change[] {
  let now = state;
  const changes: Change[] = [];
  for (const assumption of assumptions) {
    const outcome = changesOfAssumption(now, assumption, today);
    if (!outcome.ok) continue;
    changes.push(...outcome.changes);
    now = applyChanges(now, outcome.changes);
  }
  return changes;
}

/** Adds an assumption: another move of the same seat takes the place of the one before; the same one again changes nothing. */
export function assume(
  state: PartnerState,
  assumptions: readonly Assumption[],
  next: Assumption,
  today: IsoDate,
): readonly Assumption[] | { readonly reason: string } {
  const others = assumptions.filter((one) => !aboutSame(one, next));
  const before = applyChanges(state, changesOfAssumptions(state, others, today));
  if (next.kind === 'seat-moved') {
    const reason = whyNotMove(before, [next.seatId], next.managerSeatId);
    if (reason !== null) return { reason };
    if ((before.seat.get(next.seatId)?.reportsToSeatId ?? null) === next.managerSeatId) return others;
  }
  const outcome = changesOfAssumption(before, next, today);
  return outcome.ok ? [...others, next] : { reason: outcome.reason };
}

/** Tells assumptions apart; also a key for lists. */
export function assumptionKey(assumption: Assumption): string {
  switch (assumption.kind) {
    case 'person-gone':
      return `person ${assumption.personId}`;
    case 'colleague-gone':
      return `colleague ${assumption.colleagueId}`;
    case 'seat-moved':
      return `seat ${assumption.seatId}`;
  }
}

/** An assumption in words, such as `Ada Berg is gone`. */
export function assumptionText(state: PartnerState, assumption: Assumption): string {
  switch (assumption.kind) {
    case 'person-gone':
      return `${nameOfPerson(state, assumption.personId)} is gone`;
    case 'colleague-gone': {
      const name = colleagueNameOf(state, assumption.colleagueId);
      return `${name === '' ? 'A colleague' : name} (ours) is gone`;
    }
    case 'seat-moved': {
      const { seatId, managerSeatId } = assumption;
      const name = nameOfSeat(state, seatId);
      return managerSeatId === null
        ? `${name} reports to nobody`
        : `${name} reports to ${nameOfSeat(state, managerSeatId)}`;
    }
  }
}

function aboutSame(a: Assumption, b: Assumption): boolean {
  return assumptionKey(a) === assumptionKey(b);
}

function personGone(state: PartnerState, personId: PersonId, today: IsoDate): Outcome {
  const person = state.person.get(personId);
  if (person === undefined) return refused('This person is no longer there.');
  if (hasLeft(person, today)) return refused(`${nameOfPerson(state, personId)} left already.`);
  const seats = [...state.seat.values()].filter((seat) => seat.personId === personId);
  return allowed([
    ...seats.map((seat) => change('seat', seat.id, { personId: null })),
    ...editPerson(state, personId, { leftOn: today }),
  ]);
}

function colleagueGone(state: PartnerState, colleagueId: ColleagueId, today: IsoDate): Outcome {
  const colleague = state.colleague.get(colleagueId);
  if (colleague === undefined) return refused('This colleague is no longer there.');
  if (hasLeft(colleague, today)) return refused(`${colleague.name} is gone already.`);
  return allowed([change('colleague', colleagueId, { leftOn: today })]);
}
