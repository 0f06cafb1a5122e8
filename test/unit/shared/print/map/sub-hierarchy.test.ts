import { expect, test } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import type { SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { blankRecord } from '#shared/model/registry.ts';
import { subHierarchy } from '#shared/print/map/sub-hierarchy.ts';

test('a chain of twenty thousand seats is part of a chart like any other', () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => `s${String(n).padStart(5, '0')}` as SeatId);
  const seats = new Map<string, Seat>(
    ids.map((id, n) => [id, { ...blankRecord('seat', id), reportsToSeatId: ids[n - 1] ?? null }]),
  );
  const [top] = ids as [SeatId];
  const part = subHierarchy(resolveHierarchy(seats, new Map()), [top], () => true);
  expect(part.descendantsOf(top)).toEqual(ids.slice(1));
  expect(part.descendantCountOf(top)).toBe(19_999);
});
