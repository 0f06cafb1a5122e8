import fc from 'fast-check';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { reorder, type GivenLine } from '../fixtures/partner-map.ts';

/** One of the values, or not rated. */
export function maybe<T extends string>(values: readonly T[]): fc.Arbitrary<T | readonly T[]> {
  return fc.oneof(fc.constantFrom(...values), fc.constant<readonly T[]>([]));
}

/** A line between two of these people, most often of influence; it may be one to oneself. */
export function givenLine(keys: readonly string[]): fc.Arbitrary<GivenLine> {
  return fc.tuple(
    fc.constantFrom('influences', 'influences', 'influences', 'ally', 'conflict'),
    fc.constantFrom(...keys),
    fc.constantFrom(...keys),
    fc.constantFrom(1, 2, 3),
  );
}

/** The same rows with every table in an order that the numbers decide. */
export function shuffledBy(numbers: fc.Stream<number>, state: PartnerState): PartnerState {
  return reorder(state, (rows) =>
    rows
      .map((row) => ({ row, at: numbers.next().value }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row),
  );
}
