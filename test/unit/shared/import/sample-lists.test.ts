import { describe, expect, it } from 'vitest';
import { resolveHierarchy } from '#shared/graph/hierarchy.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import { bringIn, opened } from './importing.ts';

/** 107 people, five levels: one list by number with `,`, one by name with `;` and a byte order mark. */
function ownLists(): readonly Uint8Array[] {
  const boss = (i: number): number => Math.floor((i - 1) / 3);
  const people = Array.from({ length: 107 }, (_, i) => i);
  const name = (i: number): string =>
    `Prénom${'abcdefghij'[i % 10]} Name${String.fromCodePoint(0x61 + (i % 26), 0x61 + Math.floor(i / 26))}`;
  const byId = people.map(
    (i) => `${100 + i},${name(i)},person${i}@example.com,${i === 0 ? '' : 100 + boss(i)}`,
  );
  const byName = people.map(
    (i) => `${name(i)};Title ${i % 9};${i === 0 ? '' : name(boss(i))};person${i}@example.com`,
  );
  return [
    ['Employee ID,Employee Name,Email,Manager ID', ...byId].join('\r\n'),
    ['\ufeffFull Name;Title;Reports To;E-mail', ...byName].join('\r\n'),
  ].map((text) => new TextEncoder().encode(text));
}

/** What has to be true of 107 people in one tree; compared as a whole. */
function shapeOf(state: PartnerState): unknown {
  const { roots, descendantCountOf, broken } = resolveHierarchy(state.seat, state.person);
  const everybodyPlaced = [...state.seat.values()].every((seat) => seat.onMap && seat.personId !== null);
  return {
    people: state.person.size,
    below: roots.map((root) => descendantCountOf(root)),
    broken,
    everybodyPlaced,
  };
}
const oneTree = { people: 107, below: [106], broken: [], everybodyPlaced: true };

const contents = ownLists();

describe('107 people, in two lists', () => {
  it('each gives one tree with one root, nobody lost, nothing to complain about', async () => {
    for (const bytes of contents) {
      const list = await opened(bytes);
      const { preview, state } = bringIn(list);
      expect(preview.problems).toEqual([]);
      expect(shapeOf(state)).toEqual(oneTree);
      expect(bringIn(list, state).changes).toEqual([]);
    }
  });

  it('one after the other are the same 107 people', async () => {
    let state = emptyState();
    for (const bytes of contents) ({ state } = bringIn(await opened(bytes), state));
    expect(shapeOf(state)).toEqual(oneTree);
  });
});
