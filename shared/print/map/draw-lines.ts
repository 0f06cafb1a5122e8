import type { Hierarchy } from '../../graph/hierarchy.ts';
import type { SeatId } from '../../model/id.ts';
import type { Rect } from '../../layout/geometry.ts';
import { shapeOfLine, type LineShape } from '../../layout/person-lines.ts';
import type { Places } from '../../layout/placement.ts';
import type { Polyline } from '../../layout/polyline.ts';
import { combOf, type Comb } from '../../layout/reporting-lines.ts';
import { lineShaper } from '../../layout/routing/line-shapes.ts';
import { ink } from './palette.ts';
import { filled, n, stroked, type Primitive } from './primitive.ts';
import type { InternalLineKind, PrintedLine, PrintMap } from './print-map.ts';

/** The lines of a map that is laid out, with the geometry of the screen. */
export type PlacedLines = { readonly combs: readonly Comb[]; readonly shapes: readonly LineShape[] };

/**
 * Lines between cards: from every shown manager to the shown reports, and those of people (`lines`, by default all) in their order, on the
 * ways that they take on the screen.
 */
export function linesIn(
  map: PrintMap,
  hierarchy: Hierarchy,
  places: Places,
  lines: PrintMap['lines'] = map.lines,
): PlacedLines {
  const combs = combsOf(hierarchy, places, (id) => map.cards.has(id));
  const shapesOf = lineShaper(lines.length, places, () => combs.flatMap(({ pieces }) => pieces));
  return { combs, shapes: shapesOf(lines.map((line, index) => ({ ...line, id: String(index) }))) };
}

/** All lines, those of people above the chart. */
export function drawLines({ combs, shapes }: PlacedLines): readonly Primitive[] {
  const elbows = combs.map((comb): Primitive => ({
    kind: 'path',
    d: comb.pieces.map(pathOf).join(''),
    paint: stroked(ink.line, 1.2),
  }));
  const others = shapes.flatMap((shape) =>
    shape.line.kind === 'reports-to' ? [] : drawnShape(shape.line.kind, shape),
  );
  return [...elbows, ...others];
}

/** The room that all lines take, which may swing out beyond the cards; empty when there are none. */
export function boxesOfLines({ combs, shapes }: PlacedLines): readonly Rect[] {
  return [...combs, ...shapes].map(({ bounds }) => bounds);
}

function combsOf(hierarchy: Hierarchy, places: Places, isCard: (id: SeatId) => boolean): readonly Comb[] {
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
function drawnShape(kind: InternalLineKind, shape: LineShape): readonly Primitive[] {
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
