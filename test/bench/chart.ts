import { change, type Change } from '../../shared/model/change.ts';
import type { IsoDate, PartnerId, PersonId, SeatId } from '../../shared/model/id.ts';
import { ratingId, type RatingKind } from '../../shared/model/rating.ts';
import {
  adaptabilities,
  confidences,
  coverages,
  influences,
  orientations,
  supports,
} from '#shared/model/rating.ts';

const firstNames =
  'Ada Bo Chidi Dana Emil Farah Goran Hana Ines Jonas Kenji Lena Milan Nora Omar Petra Quinn Rosa Sven Tomas Uma Vera Wanda Yusuf Zoe'.split(
    ' ',
  );
const lastNames =
  'Berg Castillo Dahl Eriksen Fontaine Gruber Haddad Ivanova Jensen Kowalski Lindqvist Moreau Nakamura Okafor Pereira Rossi Silva Tanaka Urban Varga Weber Yilmaz Zeman'.split(
    ' ',
  );
const departments = [
  'Sales',
  'Delivery',
  'Finance',
  'Engineering',
  'Support',
  'Procurement',
  'Marketing',
  'Operations',
  'Legal',
];
const ranks = [
  'Chief executive',
  'Vice president',
  'Director',
  'Head of',
  'Team lead',
  'Senior specialist',
  'Specialist',
];

/** A small generator of numbers in [0, 1) that gives the same sequence for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The changes that make a partner of `size` people: an ordinary company with teams of three to twelve, five ratings for most
 * people, and a line for every tenth. The same seed gives the same partner.
 */
export function generateChart(size: number, today: IsoDate, seed = 7): readonly Change[] {
  const next = numbers(seed + size);
  const partnerId = `bench-${String(size)}` as PartnerId; // an id of our own making
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  };
  const changes: Change[] = [change('partner', partnerId, { name: `Bench ${String(size)}` })];
  const depths: number[] = [];
  let manager = 0;
  let room = 6;
  for (let i = 0; i < size; i += 1) {
    if (i > 0 && room === 0) {
      manager += 1;
      room = 3 + Math.floor(next() * 9);
    }
    if (i > 0) room -= 1;
    const depth = i === 0 ? 0 : (depths[manager] ?? 0) + 1;
    depths.push(depth);
    const department = departments[(i + (manager % departments.length)) % departments.length] ?? 'Sales';
    const personId = personOf(size, i);
    changes.push(
      change('person', personId, {
        partnerId,
        name: `${pick(firstNames)} ${pick(lastNames)}`,
        email: `person${String(i)}@example.com`,
        externalId: `E${String(i)}`,
      }),
      change('seat', seatOf(size, i), {
        partnerId,
        personId,
        title: `${ranks[Math.min(depth, ranks.length - 1)] ?? 'Specialist'} ${department}`,
        department,
        reportsToSeatId: i === 0 ? null : seatOf(size, manager),
        order: i,
      }),
    );
    const rate = (kind: RatingKind, value: string, likely: number): void => {
      if (next() > likely) return;
      changes.push(
        change('rating', ratingId(personId, kind), {
          partnerId,
          personId,
          kind,
          values: [value],
          evidence: 'Said so at the last review.',
          confidence: pick(confidences),
          ratedBy: 'Bench',
          ratedOn: today,
        }),
      );
    };
    rate('support', pick(supports), 0.85);
    rate(
      'influence',
      depth < 2
        ? 'inner-circle'
        : depth < 4 && next() < 0.4
          ? 'political-structure'
          : pick(influences.slice(0, 1)),
      0.9,
    );
    rate('coverage', pick(coverages), 0.9);
    rate('adaptability', pick(adaptabilities), 0.7);
    rate('orientation', pick(orientations), 0.7);
    if (i > 3 && i % 10 === 0) {
      const kind = pick(['influences', 'influences', 'influences', 'ally', 'conflict'] as const);
      changes.push(
        change('line', `bench-line-${String(size)}-${String(i)}`, {
          partnerId,
          kind,
          fromPersonId: personId,
          toPersonId: personOf(size, Math.floor(next() * i * 0.4)),
          strength: 1 + Math.floor(next() * 3),
        }),
      );
    }
  }
  return changes;
}

/** The id of a seat of a generated chart by its number. */
export function seatOf(size: number, n: number): SeatId {
  return `bench-seat-${String(size)}-${String(n).padStart(5, '0')}` as SeatId; // an id of our own making
}

/** The id of a person of a generated chart by its number. */
export function personOf(size: number, n: number): PersonId {
  return `bench-person-${String(size)}-${String(n).padStart(5, '0')}` as PersonId; // an id of our own making
}
