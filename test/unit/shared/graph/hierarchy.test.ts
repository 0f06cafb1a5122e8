import { describe, expect, test } from 'vitest';
import { resolveHierarchy as resolve, type Hierarchy } from '#shared/graph/hierarchy.ts';
import { seatsOnMap } from '#shared/graph/seats-on-map.ts';
import type { PersonId, SeatId } from '#shared/model/id.ts';
import type { Seat } from '#shared/model/seat.ts';
import { blankRecord } from '#shared/model/registry.ts';

const id = (text: string): SeatId => text as SeatId;

function table(
  rows: readonly (Partial<Omit<Seat, 'id' | 'reportsToSeatId'>> & { id: string; to?: string })[],
): ReadonlyMap<string, Seat> {
  return new Map(
    rows.map(({ to, ...row }) => [
      row.id,
      {
        ...blankRecord('seat', row.id),
        ...row,
        id: id(row.id),
        reportsToSeatId: to === undefined ? null : id(to),
      },
    ]),
  );
}

const nobody = new Map<string, { readonly name: string }>();

function resolveHierarchy(seats: ReadonlyMap<string, Seat>, people = nobody): Hierarchy {
  return resolve(seats, people);
}

describe('resolveHierarchy', () => {
  test('orders reports by order, then title, then id', () => {
    const tree = resolveHierarchy(
      table([
        { id: 'a' },
        { id: 'b', to: 'a', order: 2 },
        { id: 'c', to: 'a', order: 1, title: 'Z' },
        { id: 'd', to: 'a', order: 1, title: 'A' },
        { id: 'e', to: 'a', order: 1, title: 'A' },
      ]),
    );
    expect(tree.childrenOf(id('a'))).toEqual(['d', 'e', 'c', 'b']);
    expect(tree.roots).toEqual(['a']);
    expect(tree.broken).toEqual([]);
  });

  test('of equal order and title, by the name of who sits there, then id; a vacant seat first', () => {
    const sits = (seat: string, person: string | null, title = 'T') => ({
      id: seat,
      to: 'a',
      title,
      personId: person as PersonId | null, // invented here
    });
    const rows = [
      { id: 'a' },
      sits('b', 'zoe'),
      sits('c', 'bo'),
      sits('d', null),
      sits('e', 'bo2'),
      sits('f', 'zed', 'S'),
    ];
    const people = new Map([
      ['zoe', { name: 'Zoe' }],
      ['bo', { name: 'Bo' }],
      ['bo2', { name: 'Bo' }],
      ['zed', { name: 'Zed' }],
    ]);
    const seats = table(rows);
    const tree = resolveHierarchy(seats, people);
    expect(tree.childrenOf(id('a'))).toEqual(['f', 'd', 'c', 'e', 'b']);
    expect(resolveHierarchy(table(rows.toReversed()), people).preorder).toEqual(tree.preorder);
    // Another name counts where it decides, and nowhere else.
    expect(resolveHierarchy(seats, new Map([...people, ['zed', { name: 'Ann' }]]))).toBe(tree);
    const renamed = resolveHierarchy(seats, new Map([...people, ['zoe', { name: 'Abe' }]]));
    expect(renamed.childrenOf(id('a'))).toEqual(['f', 'd', 'b', 'c', 'e']);
  });

  test('gives depth, manager and everybody below', () => {
    const tree = resolveHierarchy(
      table([{ id: 'a' }, { id: 'b', to: 'a' }, { id: 'c', to: 'b' }, { id: 'd', to: 'a' }]),
    );
    expect(tree.depthOf(id('c'))).toBe(2);
    expect(tree.managerOf(id('c'))).toBe('b');
    expect(tree.managerOf(id('a'))).toBeNull();
    expect(tree.descendantsOf(id('a'))).toEqual(['b', 'c', 'd']);
    expect(tree.descendantCountOf(id('a'))).toBe(3);
    expect(tree.descendantsOf(id('d'))).toEqual([]);
    expect(tree.depthOf(id('nobody'))).toBe(-1);
  });

  test('a seat whose manager does not exist is a root', () => {
    expect(resolveHierarchy(table([{ id: 'a', to: 'gone' }])).roots).toEqual(['a']);
  });

  test('cuts each cycle at its newest seat, in whatever order the rows come', () => {
    const rows = [
      { id: 'a', to: 'c' },
      { id: 'b', to: 'a' },
      { id: 'c', to: 'b' },
      { id: 'd', to: 'b' },
      { id: 'x', to: 'x' },
    ];
    const tree = resolveHierarchy(table(rows));
    expect(tree.broken).toEqual(['c', 'x']);
    expect(tree.roots).toEqual(['c', 'x']);
    expect(tree.preorder).toEqual(['c', 'a', 'b', 'd', 'x']);
    expect(resolveHierarchy(table(rows.toReversed())).preorder).toEqual(tree.preorder);
  });

  test('a chain of 20,000 does not overflow', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      id: String(i).padStart(6, '0'),
      ...(i === 0 ? {} : { to: String(i - 1).padStart(6, '0') }),
    }));
    const tree = resolveHierarchy(table(rows));
    expect(tree.depthOf(id('019999'))).toBe(19_999);
    expect(tree.descendantCountOf(id('000000'))).toBe(19_999);
  });

  test('is cached by the table', () => {
    const seats = table([{ id: 'a' }]);
    expect(resolveHierarchy(seats)).toBe(resolveHierarchy(seats));
  });
});

describe('seatsOnMap', () => {
  test('leaves the tray out; reports of a seat in the tray become roots', () => {
    const seats = table([{ id: 'a', onMap: false }, { id: 'b', to: 'a' }, { id: 'c' }]);
    expect(resolveHierarchy(seatsOnMap(seats)).roots).toEqual(['b', 'c']);
  });

  test('is the table itself when nobody waits', () => {
    const seats = table([{ id: 'a' }]);
    expect(seatsOnMap(seats)).toBe(seats);
  });
});
