import { change, removal, type Change } from '#shared/model/change.ts';
import type { ColleagueId, PartnerId, PersonId, SeatId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { keptOf, mergeTwo } from '#shared/edit/people/merge-people.ts';
import { openDifferences } from '#shared/reading/differences.ts';
import { ratingId } from '#shared/model/rating.ts';
import type { Random } from '../property/random.ts';

const supports = ['opponent', 'neutral', 'supporter', 'advocate'] as const;
const words = ['a', 'b', 'c', 'd', 'e'] as const;

/** One edit as a user makes it: people come, are rated, move between seats, are noted and removed; lists of them are imported. */
export function randomEdit(
  random: Random,
  state: PartnerState,
  partnerId: PartnerId,
  newId: () => string,
): readonly Change[] {
  const people = [...state.person.keys()] as PersonId[];
  const seats = [...state.seat.keys()] as SeatId[];
  if (people.length < 2) return manyPeople(random, partnerId, newId, 2);
  // A few are everybody's business, so that two often write the same.
  const person = random.pick(random.chance(0.7) ? people.slice(0, 2) : people);
  const text = (): string => random.pick(words);
  switch (random.integer(19)) {
    case 0:
      return manyPeople(random, partnerId, newId, 1 + random.integer(4));
    case 1:
      return [
        removal('person', person),
        ...[...state.rating.values()]
          .filter((row) => row.personId === person)
          .map(({ id }) => removal('rating', id)),
      ];
    case 2:
    case 3: {
      const row = ratingId(person, 'support');
      const values = random.chance(0.1) ? [] : [random.pick(supports)];
      const proof = { values, evidence: text(), ratedBy: text() };
      return [change('rating', row, { partnerId, personId: person, kind: 'support', ...proof })];
    }
    case 4:
    case 5:
      if (seats.length === 0) return [];
      return [change('seat', random.pick(seats), { personId: random.chance(0.2) ? null : person })];
    case 6:
      if (seats.length < 2) return [];
      return [change('seat', random.pick(seats), { x: random.integer(9), y: random.integer(9) })];
    case 7: {
      if (seats.length < 2) return [];
      const [seat, manager] = [random.pick(seats), random.pick(seats)];
      return seat === manager ? [] : [change('seat', seat, { reportsToSeatId: manager })];
    }
    case 8: {
      const other = random.pick(people);
      if (other === person) return [];
      const ends = { kind: 'influences', fromPersonId: person, toPersonId: other } as const;
      return [change('line', newId(), { partnerId, ...ends, note: text() })];
    }
    case 9: {
      const personIds = [...new Set([person, random.pick(people)])];
      return [change('touchpoint', newId(), { partnerId, personIds, summary: text() })];
    }
    case 10: {
      const colleague = newId() as ColleagueId;
      return [
        change('colleague', colleague, { name: text() }),
        change('person', person, { ownerColleagueId: colleague }),
      ];
    }
    case 16: {
      // Opposite choices of whom to name first, and of chains of three.
      const other = random.pick(people);
      if (other === person) return [];
      const [kept, alias] = keptOf(person, other);
      return mergeTwo(state, { kept, alias, fromAlias: [], partnerId, newId });
    }
    case 17: {
      const [difference] = openDifferences(state);
      if (difference === undefined) return [];
      return difference.ids.map((id) => change('conflict', id, { settled: true, settledBy: text() }));
    }
    case 11:
    case 12:
      return [change('partner', partnerId, { notes: text() })];
    default:
      return [
        change('person', person, random.chance(0.3) ? { name: text() } : { notes: text(), phone: text() }),
      ];
  }
}

function manyPeople(
  random: Random,
  partnerId: PartnerId,
  newId: () => string,
  count: number,
): readonly Change[] {
  return Array.from({ length: count }, () => {
    const personId = newId() as PersonId;
    const seat = change('seat', newId(), { partnerId, personId, title: random.pick(words) });
    return [change('person', personId, { partnerId, name: random.pick(words) }), seat];
  }).flat();
}
