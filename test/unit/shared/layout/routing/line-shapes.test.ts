import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/layout/geometry.ts';
import type { MapLine } from '#shared/layout/map-lines.ts';
import { shapesOfLines } from '#shared/layout/routing/line-shapes.ts';
import { lineFigures } from '../../../../fixtures/line-figures.ts';
import { some } from '../../../../fixtures/some.ts';
import { numbers } from '../../../../bench/chart.ts';
import { seatId } from '../charts.ts';

/** Cards in rows and columns with the gutters of the tightest map. */
const places = new Map<ReturnType<typeof seatId>, Rect>();
for (let n = 0; n < 48; n += 1)
  places.set(seatId(n), { x: (n % 6) * 154, y: Math.floor(n / 6) * 52, width: 140, height: 44 });

const next = numbers(3);
const lines = Array.from({ length: 24 }, (_, n): MapLine => {
  const from = Math.floor(next() * 48);
  const to = (from + 1 + Math.floor(next() * 46)) % 48;
  const kind = (['influences', 'ally', 'conflict'] as const)[n % 3] ?? 'ally';
  return { id: `line-${String(n)}`, kind, from: seatId(from), to: seatId(to), strength: 1 + (n % 3) };
});
const strong = ({ strength }: MapLine): boolean => strength === 3;

describe('shapesOfLines', () => {
  const shapes = shapesOfLines(lines, places, [], strong);

  test('no line runs under a card', () => {
    expect(lineFigures(shapes, places)).toMatchObject({ lines: 24, cardsCrossed: 0 });
  });

  test('every line begins at the edge of its first card and ends at the edge of its last', () => {
    for (const { line, path } of some(shapes)) {
      for (const [point, id] of [
        [path[0], line.from],
        [path.at(-1), line.to],
      ] as const) {
        const card = places.get(id);
        if (card === undefined || point === undefined) throw new Error('no end');
        const onSide = point.x === card.x || point.x === card.x + card.width;
        const onTop = point.y === card.y || point.y === card.y + card.height;
        expect(onSide || onTop).toBe(true);
      }
    }
  });

  test('what is asked for later moves none of those at rest', () => {
    const rest = shapesOfLines(lines.filter(strong), places, [], strong);
    for (const shape of some(rest))
      expect(shapes.find(({ line }) => line === shape.line)?.path).toEqual(shape.path);
  });

  test('a line crosses another rather than to run along it', () => {
    const one: MapLine = { id: 'a', kind: 'ally', from: seatId(0), to: seatId(5), strength: 1 };
    const two: MapLine = { id: 'b', kind: 'ally', from: seatId(1), to: seatId(4), strength: 1 };
    const [first, second] = shapesOfLines([one, two], places, [], () => true);
    const level = (path: typeof first): readonly number[] =>
      (path?.path ?? []).flatMap((point, index, all) => (all[index + 1]?.y === point.y ? [point.y] : []));
    expect(level(first).filter((y) => level(second).includes(y))).toEqual([]);
  });
});
