import { resolveHierarchy } from '../../../shared/graph/hierarchy.ts';
import { seatsOnMap } from '../../../shared/graph/seats-on-map.ts';
import { cardsOf } from '../../../shared/layout/card.ts';
import { compose } from '../../../shared/layout/compose/compose.ts';
import { needsIn, needsOf } from '../../../shared/layout/compose/needs-of.ts';
import { openingFolds } from '../../../shared/layout/compose/opening-folds.ts';
import { shownSeat, storedLines, type MapLine } from '../../../shared/layout/map-lines.ts';
import { shapeOfLine } from '../../../shared/layout/person-lines.ts';
import type { Places } from '../../../shared/layout/placement.ts';
import type { Polyline } from '../../../shared/layout/polyline.ts';
import { combOf } from '../../../shared/layout/reporting-lines.ts';
import { lineShaper } from '../../../shared/layout/routing/line-shapes.ts';
import { tiesOf } from '../../../shared/layout/ties.ts';
import { layoutTree } from '../../../shared/layout/tree-layout.ts';
import type { SeatId } from '../../../shared/model/id.ts';
import { applyChanges, emptyState, type PartnerState } from '../../../shared/model/partner-state.ts';
import { isKeyPlayer } from '../../../shared/rules/people/key-player.ts';
import { whoMatters } from '../../../shared/rules/campaign/who-matters.ts';
import { seatOf } from '../../../shared/reading/seats.ts';
import { sampleState } from '../../fixtures/sample-state.ts';
import { lineFigures, type LineFigures } from '../../fixtures/line-figures.ts';
import { sizes, today, type Bench } from '../bench-app.ts';
import { generateChart } from '../chart.ts';
import { figureOf, type Figure } from '../figures.ts';

/** What is left of a window of 1440 by 900 without panels. */
const room = { width: 1_380, height: 660 };
const none: ReadonlySet<SeatId> = new Set();

/** The layout for a room, from 30 to 5,000 people, and how the lines of three maps lie: curves in a plain tree, and ways through the gutters. */
export function benchLayout(_bench: Bench, runs: number): Promise<readonly Figure[]> {
  const times = sizes.flatMap((size) => {
    const given = givenOf(applyChanges(emptyState(), generateChart(size, today)));
    const open = openingFolds(given.hierarchy, given.matters, { ...given, room });
    const time = (work: () => unknown): readonly number[] =>
      Array.from({ length: runs }, () => {
        const from = performance.now();
        work();
        return performance.now() - from;
      });
    return [
      figureOf(
        'layout',
        `${size} people: branches folded for the room`,
        time(() => openingFolds(given.hierarchy, given.matters, { ...given, room })),
      ),
      figureOf(
        'layout',
        `${size} people: as opened`,
        time(() => compose(given.hierarchy, { ...given, room, collapsed: open })),
      ),
      figureOf(
        'layout',
        `${size} people: everybody`,
        time(() => compose(given.hierarchy, { ...given, room, collapsed: none })),
      ),
    ];
  });
  const maps: readonly (readonly [string, PartnerState])[] = [
    ['sample', sampleState(today)],
    ['60 people', applyChanges(emptyState(), generateChart(60, today))],
    ['200 people', applyChanges(emptyState(), generateChart(200, today))],
  ];
  return Promise.resolve([...times, ...maps.flatMap(([name, state]) => figuresOfLines(name, state, runs))]);
}

type Given = ReturnType<typeof givenOf>;

function givenOf(state: PartnerState) {
  const hierarchy = resolveHierarchy(seatsOnMap(state.seat), state.person);
  const matters = whoMatters(state, today).flatMap((id) => seatOf(state, id)?.id ?? []);
  const cards = cardsOf(state, hierarchy.preorder, today);
  const needs = needsIn(needsOf(cards, new Set(matters), tiesOf(storedLines(state)), null));
  return { hierarchy, matters, needs };
}

function figuresOfLines(name: string, state: PartnerState, runs: number): readonly Figure[] {
  const given = givenOf(state);
  const lines = storedLines(state);
  const tree = layoutTree(given.hierarchy);
  const curves = lines.flatMap((line) => {
    const [from, to] = [tree.get(line.from), tree.get(line.to)];
    return from === undefined || to === undefined ? [] : [shapeOfLine(line, from, to)];
  });
  const { places } = compose(given.hierarchy, { ...given, room, collapsed: none });
  const open = openingFolds(given.hierarchy, given.matters, { ...given, room });
  const opened = compose(given.hierarchy, { ...given, room, collapsed: open }).places;
  const atRest = lines.filter((line) => isAtRest(state, line));
  return [
    ...rows(`${name}, before: all lines`, lineFigures(curves, tree)),
    ...rows(`${name}: all lines, everybody`, lineFigures(routed(given, lines, places), places)),
    ...rows(`${name}: at rest, as opened`, lineFigures(routed(given, atRest, opened), opened)),
    figureOf(
      'lines',
      `${name}: ways of all lines`,
      Array.from({ length: runs }, () => {
        const from = performance.now();
        routed(given, lines, places);
        return performance.now() - from;
      }),
    ),
  ];
}

function rows(what: string, { lines, cardsCrossed, crossings, length }: LineFigures): readonly Figure[] {
  return [
    figureOf('lines', `${what} (${String(lines)}), cards crossed`, [cardsCrossed], { unit: '×' }),
    figureOf('lines', `${what} (${String(lines)}), crossings`, [crossings], { unit: '×' }),
    figureOf('lines', `${what} (${String(lines)}), length`, [length], { unit: 'px' }),
  ];
}

function routed({ hierarchy }: Given, lines: readonly MapLine[], places: Places) {
  const isShown = (id: SeatId): boolean => places.has(id);
  const chart = [...places].flatMap(([manager, from]): readonly Polyline[] => {
    const reports = hierarchy.childrenOf(manager).flatMap((id) => {
      const place = places.get(id);
      return place === undefined ? [] : [{ id, place }];
    });
    return combOf(manager, from, reports)?.pieces ?? [];
  });
  const shown = lines.flatMap((line) => {
    const from = shownSeat(hierarchy, isShown, line.from);
    const to = shownSeat(hierarchy, isShown, line.to);
    return from === null || to === null || from === to ? [] : [{ ...line, from, to }];
  });
  return lineShaper(shown.length, places, () => chart)(shown);
}

/** What the map draws before anybody points at a card. */
function isAtRest(state: PartnerState, { kind, strength, to }: MapLine): boolean {
  const person = state.seat.get(to)?.personId ?? null;
  return (
    kind === 'dotted' ||
    (kind === 'influences' && strength === 3 && person !== null && isKeyPlayer(state, person))
  );
}
