import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';
import type { Rect } from '../../layout/geometry.ts';
import { shapeOfLine, type LineShape } from '../../layout/person-lines.ts';
import type { Places } from '../../layout/placement.ts';
import type { Polyline } from '../../layout/polyline.ts';
import { combOf, type Comb } from '../../layout/reporting-lines.ts';
import { shapesOfLines } from '../../layout/routing/line-shapes.ts';
import { n } from './card-marks.ts';
import { ink } from './palette.ts';
import { filled, stroked, type Primitive } from './primitive.ts';
import type { InternalLineKind, PrintedLine, PrintMap } from './print-map.ts';

/** The elbows from every shown manager to the shown reports that are cards, with the geometry of the screen. */
export function reportingLines(
  hierarchy: Hierarchy,
  places: Places,
  isCard: (id: SeatId) => boolean,
): readonly Primitive[] {
  return combs(hierarchy, places, isCard).map((comb) => ({
    kind: 'path',
    d: comb.pieces.map(pathOf).join(''),
    paint: stroked(ink.line, 1.2),
  }));
}

/** The lines of people between cards, in the order of the map, on the ways that they take on the screen. */
export function shapesIn(map: PrintMap, hierarchy: Hierarchy, places: Places): readonly LineShape[] {
  const chart = combs(hierarchy, places, (id) => map.cards.has(id)).flatMap((comb) => comb.pieces);
  return shapesOfLines(
    map.lines.map((line, index) => ({ ...line, id: String(index) })),
    places,
    chart,
    ({ strength }) => strength === 3,
  );
}

/** The room that all lines of a map take, which may swing out beyond its cards; empty when there are none. */
export function boxesOfLines(map: PrintMap, places: Places): readonly Rect[] {
  const others = shapesIn(map, map.hierarchy, places).map(({ bounds }) => bounds);
  return [...combs(map.hierarchy, places, (id) => map.cards.has(id)).map((comb) => comb.bounds), ...others];
}

function combs(hierarchy: Hierarchy, places: Places, isCard: (id: SeatId) => boolean): readonly Comb[] {
  return [...places].flatMap(([id, from]) => {
    const reports = hierarchy.childrenOf(id).flatMap((report) => {
      const place = places.get(report);
      return place === undefined || !isCard(report) ? [] : { id: report, place };
    });
    return combOf(id, from, reports) ?? [];
  });
}

const colours: Readonly<Record<InternalLineKind, string>> = {
  dotted: ink.line,
  influences: ink.influence,
  ally: ink.ally,
  conflict: ink.conflict,
};

/** A line of one of the four other kinds between two cards, with the geometry of the screen. */
export function otherLine(line: PrintedLine<InternalLineKind>, from: Rect, to: Rect): readonly Primitive[] {
  return drawnShape(line.kind, shapeOfLine({ ...line, id: '' }, from, to));
}

/** A line whose shape is known. */
export function drawnShape(kind: InternalLineKind, shape: LineShape): readonly Primitive[] {
  const colour = colours[kind];
  const strokes = shape.strokes.map((stroke): Primitive => ({
    kind: 'path',
    d: pathOf(stroke),
    // Paper shows finer lines than a screen.
    paint: stroked(colour, shape.width * 0.7, shape.dash),
  }));
  return shape.arrow === null
    ? strokes
    : [...strokes, { kind: 'path', d: `${pathOf(shape.arrow)}Z`, paint: filled(colour) }];
}

export function pathOf(points: Polyline): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
}
