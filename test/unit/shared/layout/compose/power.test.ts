import { describe, expect, test } from 'vitest';
import { cardsOf } from '#shared/layout/card.ts';
import { needsIn, needsOf } from '#shared/layout/compose/needs-of.ts';
import { powerGrid, type PowerGrid } from '#shared/layout/compose/power.ts';
import { overlaps } from '#shared/layout/geometry.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { SeatId } from '#shared/model/id.ts';
import { rated, seated, seatOf, stateOf, today } from '../people.ts';

const room = { width: 840, height: 600 };

function gridOf(state: PartnerState, first: readonly SeatId[] = []): PowerGrid {
  const order = [...new Set([...first, ...[...state.seat.values()].map(({ id }) => id)])];
  const cards = cardsOf(state, order, today);
  return powerGrid(cards, order, needsIn(needsOf(cards, new Set(first), new Map(), null)), room);
}

const state = stateOf(
  seated('ada'),
  seated('bo'),
  seated('cy'),
  seated('dee'),
  rated('ada', 'influence', ['inner-circle']),
  rated('ada', 'support', ['opponent']),
  rated('bo', 'influence', ['inner-circle']),
  rated('bo', 'support', ['supporter']),
  rated('cy', 'influence', ['outside']),
  rated('cy', 'support', ['supporter']),
);

describe('powerGrid', () => {
  const grid = gridOf(state);
  const at = (name: string) => {
    const place = grid.places.get(seatOf(name));
    if (place === undefined) throw new Error(`${name} has no place`);
    return place;
  };

  test('influence goes upwards, support to the right, and who is not rated stands last', () => {
    expect(at('ada').y).toBe(at('bo').y);
    expect(at('ada').x).toBeLessThan(at('bo').x);
    expect(at('cy').x).toBe(at('bo').x);
    expect(at('cy').y).toBeGreaterThan(at('bo').y);
    expect(at('dee').x).toBeGreaterThan(at('bo').x);
    expect(at('dee').y).toBeGreaterThan(at('cy').y);
  });

  test('says where nobody with weight is an advocate', () => {
    expect(grid.gaps.map(({ text }) => text)).toEqual([
      'Nobody here: no advocate in the inner circle',
      'Nobody here: no advocate with influence',
    ]);
  });

  test('the cell of two ratings is where such a card stands', () => {
    const cell = grid.cellOf('supporter', 'inner-circle');
    expect(cell !== null && overlaps(cell, at('bo'))).toBe(true);
  });

  test('in a full cell who matters comes first, nobody lies on somebody else, and the rest is counted', () => {
    const names = Array.from({ length: 30 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    const crowd = stateOf(
      ...names.map((name) => seated(name)),
      ...names.map((name) => rated(name, 'support', ['neutral'])),
      ...names.map((name, n) => rated(name, 'influence', [n < 12 ? 'political-structure' : 'outside'])),
    );
    const full = gridOf(crowd, [seatOf('p07')]);
    const places = [...full.places.values()];
    const bottom = Math.max(...places.map(({ y, height }) => y + height));
    expect(bottom).toBeLessThanOrEqual(room.height);
    expect(full.more.reduce((sum, { count }) => sum + count, places.length)).toBe(30);
    expect(full.more).toHaveLength(2);
    expect(places.some((a, index) => places.slice(index + 1).some((b) => overlaps(a, b)))).toBe(false);
    const [first] = [...full.places.entries()].toSorted(([, a], [, b]) => a.y - b.y);
    expect(first?.[0]).toBe(seatOf('p07'));
  });
});
