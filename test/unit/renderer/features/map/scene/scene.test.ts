import { describe, expect, test } from 'vitest';
import { sceneBuilder, type Scene, type View } from '#renderer/features/map/scene/scene.ts';
import { cardAt, lineAt, type Shapes } from '#renderer/features/map/scene/scene-lines.ts';
import { shapesToDraw, type LineChoice } from '#renderer/features/map/scene/shown-lines.ts';
import { treeRows } from '#renderer/features/map/tree/tree-rows.ts';
import { aligned } from '#renderer/features/map/input/align.ts';
import { searchSeats } from '#renderer/features/map/panels/search-seats.ts';
import { centreOf, overlaps } from '#shared/layout/geometry.ts';
import { change } from '#shared/model/change.ts';
import { applyChanges } from '#shared/model/partner-state.ts';
import { joined, rated, seated, seatOf, stateOf, today } from '../../../../shared/layout/people.ts';

const view: View = {
  collapsed: new Set(),
  focusOn: null,
  lens: 'support',
  signs: new Map(),
  ghosts: new Map(),
  room: { width: 820, height: 600 },
  arrangedFor: null,
  matters: [],
  byPower: false,
};
const company = stateOf(
  seated('ada'),
  seated('bo', 'ada'),
  seated('cy', 'ada'),
  seated('dee', 'bo'),
  seated('eli', 'bo'),
  seated('fay', 'cy'),
  joined('influences', 'eli', 'fay', 3),
);

const all: LineChoice = {
  hiddenKinds: new Set(),
  all: true,
  asked: new Set(),
  lineId: null,
  byPower: false,
};
const allOf = (scene: Scene): Shapes => shapesToDraw(scene, all);

describe('sceneBuilder', () => {
  test('a rating changes cards and colours, and neither places nor lines', () => {
    const build = sceneBuilder();
    const before = build(company, today, view);
    const after = build(applyChanges(company, [rated('ada', 'support', ['opponent'])]), today, view);
    expect(after.stage).toBe(before.stage);
    expect(after.lines).toBe(before.lines);
    expect(after.cards.get(seatOf('bo'))).toBe(before.cards.get(seatOf('bo')));
    expect(after.scale.entries[0]).toMatchObject({ key: 'opponent', count: 1 });
  });

  test('ghosts take a place in the layout, and are neither cards nor in the way of the pointer', () => {
    const build = sceneBuilder();
    const bare = build(company, today, view);
    const dee = company.seat.get(seatOf('dee'));
    if (dee === undefined) throw new Error('no seat');
    const id = seatOf('ghost');
    const ghosts = new Map([[id, { ...dee, id, personId: null, reportsToSeatId: seatOf('cy') }]]);
    const { stage, cards, lines } = build(company, today, { ...view, ghosts });
    const ghost = stage.ghosts.get(id);
    if (ghost === undefined) throw new Error('no place');
    expect(stage.order).toEqual(bare.stage.order);
    expect(stage.places.has(id)).toBe(false);
    expect(cards.has(id)).toBe(false);
    expect(cardAt(stage, centreOf(ghost))).toBeNull();
    expect([...stage.places.values()].some((place) => overlaps(place, ghost))).toBe(false);
    expect(lines.tails).toHaveLength(bare.lines.tails.length);
    expect(build(company, today, view).stage.ghosts.size).toBe(0);
  });

  test('a new manager changes the places', () => {
    const build = sceneBuilder();
    const before = build(company, today, view);
    const moved = applyChanges(company, [change('seat', 's-dee', { reportsToSeatId: seatOf('cy') })]);
    expect(build(moved, today, view).stage).not.toBe(before.stage);
  });

  test('a collapsed branch says how many it hides, and its lines end at the card that hides them', () => {
    const scene = sceneBuilder()(company, today, { ...view, collapsed: new Set([seatOf('bo')]) });
    expect(scene.stage.order).not.toContain(seatOf('eli'));
    expect(scene.stage.hiddenBelow).toEqual(new Map([[seatOf('bo'), 2]]));
    expect(allOf(scene).shapes).toHaveLength(1);
  });

  test('a neighbourhood has the managers, the reports, and who is joined by a line', () => {
    const scene = sceneBuilder()(company, today, { ...view, focusOn: seatOf('eli') });
    expect(new Set(scene.stage.order)).toEqual(new Set(['eli', 'dee', 'bo', 'ada', 'fay', 'cy'].map(seatOf)));
    const around = sceneBuilder()(company, today, { ...view, focusOn: seatOf('dee') });
    expect(around.stage.order).not.toContain(seatOf('fay'));
  });

  test('the tray is not on the map', () => {
    const state = applyChanges(company, [change('seat', 's-fay', { onMap: false, reportsToSeatId: null })]);
    const scene = sceneBuilder()(state, today, view);
    expect(scene.stage.order).not.toContain(seatOf('fay'));
    expect(allOf(scene).shapes).toHaveLength(0);
  });
});

describe('hits', () => {
  const scene = sceneBuilder()(company, today, view);

  test('every card is found at its middle', () => {
    for (const [id, place] of scene.stage.places) expect(cardAt(scene.stage, centreOf(place))).toBe(id);
  });

  test('lines are found along their path, unless their kind is hidden', () => {
    const path = allOf(scene).shapes[0]?.path;
    const point = path?.[Math.floor(path.length / 2)];
    if (point === undefined) throw new Error('no line');
    expect(lineAt(scene.lines, allOf(scene), point, 4, true)).toBe('influences-eli-fay');
    const hidden = shapesToDraw(scene, { ...all, hiddenKinds: new Set(['influences'] as const) });
    expect(lineAt(scene.lines, hidden, point, 4, true)).toBeNull();
  });

  test('the last part of a reporting line stands for it', () => {
    const tail = scene.lines.tails.find(({ id }) => id.endsWith('s-bo'));
    const point = tail?.path[0];
    expect(point && lineAt(scene.lines, allOf(scene), point, 4, true)).toBe('reports-to:s-bo');
  });
});

describe('treeRows', () => {
  const { stage } = sceneBuilder()(company, today, view);

  test('has managers, siblings and reports, each with its level and place', () => {
    const rows = treeRows(stage, seatOf('bo'));
    expect(rows.map(({ seatId, level, position, siblings }) => [seatId, level, position, siblings])).toEqual([
      ['s-ada', 1, 1, 1],
      ['s-bo', 2, 1, 2],
      ['s-dee', 3, 1, 2],
      ['s-eli', 3, 2, 2],
      ['s-cy', 2, 2, 2],
    ]);
  });

  test('stays small in a large team', () => {
    const team = Array.from({ length: 500 }, (_, i) =>
      seated(`p${String(i).padStart(3, '0')}`, 'ada'),
    ).flat();
    const large = sceneBuilder()(stateOf(seated('ada'), team), today, view).stage;
    const rows = treeRows(large, seatOf('p250'));
    expect(rows.length).toBeLessThan(30);
    expect(rows.find(({ seatId }) => seatId === seatOf('p250'))).toMatchObject({
      position: 251,
      siblings: 500,
    });
  });
});

describe('aligned', () => {
  const { places } = sceneBuilder()(company, today, view).stage;
  const ids = ['ada', 'dee', 'fay'].map(seatOf);

  test('left gives all the same left edge, and leaves heights', () => {
    const result = aligned(places, ids, 'left');
    const edges = result.map(({ seatId, x }) => x - (places.get(seatId)?.width ?? 0) / 2);
    expect(new Set(edges).size).toBe(1);
    expect(result.map(({ y }) => y)).toEqual(
      ids.map((id) => centreOf(places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }).y),
    );
  });

  test('across spreads evenly', () => {
    const xs = aligned(places, ids, 'across')
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[2] ?? 0) - (xs[1] ?? 0));
  });

  test('one card is nothing to line up', () => {
    expect(aligned(places, [seatOf('ada')], 'left')).toEqual([]);
  });
});

describe('searchSeats', () => {
  test('finds by name without accents, names that begin with the text first', () => {
    const state = stateOf(seated('Åda'), seated('Melada'), seated('Bo'));
    expect(searchSeats(state, 'ada').map(({ label }) => label)).toEqual(['Åda Berg', 'Melada Berg']);
    expect(searchSeats(state, 'berg title bo').map(({ label }) => label)).toEqual(['Bo Berg']);
    expect(searchSeats(state, '  ')).toEqual([]);
  });
});
