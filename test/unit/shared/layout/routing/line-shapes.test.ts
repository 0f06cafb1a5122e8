import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/layout/geometry.ts';
import { isStrong, type MapLine } from '#shared/layout/map-lines.ts';
import { lineShaper } from '#shared/layout/routing/line-shapes.ts';
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
  return {
    id: `line-${String(n)}`,
    kind,
    from: seatId(from),
    to: seatId(to),
    strength: 1 + (Math.floor(n / 3) % 3),
  };
});
const shaper = () => lineShaper(lines.length, places, () => []);

describe('lineShaper', () => {
  const shapes = shaper()(lines);

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
    const rest = shaper()(lines.filter(isStrong));
    for (const shape of some(rest))
      expect(shapes.find(({ line }) => line === shape.line)?.path).toEqual(shape.path);
  });

  test('a line stays where it was laid, whatever is asked for afterwards', () => {
    const shapesOf = shaper();
    const [asked] = shapesOf(lines.slice(-1));
    expect(shapesOf(lines).at(-1)).toBe(asked);
    expect(shapesOf(lines)).toHaveLength(lines.length);
  });

  test('a line crosses another rather than to run along it', () => {
    const one: MapLine = { id: 'a', kind: 'ally', from: seatId(0), to: seatId(5), strength: 1 };
    const two: MapLine = { id: 'b', kind: 'ally', from: seatId(1), to: seatId(4), strength: 1 };
    const [first, second] = shaper()([one, two]);
    const level = (path: typeof first): readonly number[] =>
      (path?.path ?? []).flatMap((point, index, all) => (all[index + 1]?.y === point.y ? [point.y] : []));
    expect(level(first).filter((y) => level(second).includes(y))).toEqual([]);
  });
});
