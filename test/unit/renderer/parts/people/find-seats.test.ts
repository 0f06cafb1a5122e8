import { expect, it } from 'vitest';
import { findSeats } from '#renderer/parts/people/find-seats.ts';
import { company } from '../../../shared/edit/fixture.ts';

function labels(query: string): readonly string[] {
  return findSeats(company(), query).map(({ label }) => label);
}

it('finds by a part of the name or the title, names that begin with it first', () => {
  expect(labels('c')[0]).toBe('CEO');
  expect(labels('head hr')).toEqual(['Head of HR (vacant)']);
  expect(labels('nobody of this name')).toEqual([]);
});

it('offers everybody for an empty text, and only those who fit', () => {
  expect(labels('')).toHaveLength(7);
  const placed = findSeats(company(), '', (seat) => seat.onMap);
  expect(placed.map(({ label }) => label)).not.toContain('NEW');
});

it('counts neither accents nor case', () => {
  expect(labels('HÉAD hr')).toEqual(['Head of HR (vacant)']);
});
