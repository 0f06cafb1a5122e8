import type { Audience } from '../audience.ts';
import { supportLabels, supports, supportSigns } from '../../model/rating.ts';
import { coverageDots, DOTS_WIDTH, drawMark, hatch, MARK_SIZE } from './card-marks.ts';
import { SMALL_SIZE } from './card-style.ts';
import { rankTab } from './draw-card.ts';
import { signPart } from './draw-differences.ts';
import { otherLine } from './draw-lines.ts';
import type { MeasureText } from '../fit-text.ts';
import type { ComparedMap } from '../../layout/compared-map.ts';
import { mapSignLabels, mapSigns } from '../../layout/map-signs.ts';
import type { Mark } from '../../layout/card-signs.ts';
import type { Rect } from '../../layout/geometry.ts';
import type { SeatId } from '../../model/id.ts';
import type { InternalLineKind } from './print-map.ts';
import { ink, supportTints } from './palette.ts';
import { filled, stroked, type Drawing, type Primitive } from './primitive.ts';

type Item = {
  readonly label: string;
  readonly width: number;
  readonly draw: (x: number, y: number) => readonly Primitive[];
};

const ROW = 20;
const SWATCH = 26;
const LINE = 34;

/** What colours, marks, lines and signs of differences mean, in rows of a width (map units). */
export function drawLegend(
  audience: Audience,
  width: number,
  measure: MeasureText,
  compared: ComparedMap | null = null,
): Drawing {
  const items = audience === 'internal' ? [...internalItems(), ...signItems(compared)] : safeItems();
  const parts: Primitive[] = [];
  let x = 0;
  let y = 0;
  for (const item of items) {
    const wide = item.width + 5 + measure(item.label, SMALL_SIZE, 400);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += ROW;
    }
    parts.push(...item.draw(x, y), {
      kind: 'text',
      x: x + item.width + 5,
      y: y + 11,
      text: item.label,
      size: SMALL_SIZE,
      weight: 400,
      fill: ink.quiet,
      align: 'left',
    });
    x += wide + 16;
  }
  return { width, height: y + ROW, parts };
}

function internalItems(): readonly Item[] {
  const swatches = supports.map((support): Item => {
    const tint = supportTints[support];
    return {
      label: supportLabels[support],
      width: SWATCH,
      draw: (x, y) => [
        { kind: 'rect', x, y, width: SWATCH, height: 14, radius: 3, paint: filled(tint.fill) },
        {
          kind: 'text',
          x: x + SWATCH / 2,
          y: y + 11,
          text: supportSigns[support],
          size: SMALL_SIZE,
          weight: 600,
          fill: tint.text,
          align: 'middle',
        },
      ],
    };
  });
  return [
    ...swatches,
    {
      label: 'Not rated',
      width: SWATCH,
      draw: (x, y) => [
        hatch(x, y, SWATCH, 14),
        { kind: 'rect', x, y, width: SWATCH, height: 14, radius: 3, paint: stroked(ink.hatch, 0.9) },
      ],
    },
    { label: 'Matters most', width: 28, draw: (x, y) => rankTab('1st', x, y - 1) },
    frame('Key player', 2),
    frame('Inner circle', 3),
    markItem('Champion', 'star'),
    markItem('Stale rating', 'clock'),
    markItem('Important finding', 'alert'),
    markItem('Finding worth a look', 'look'),
    { label: 'Coverage', width: DOTS_WIDTH, draw: (x, y) => coverageDots(x, y + 11, 2) },
    reportsTo(),
    lineItem('Dotted line', 'dotted'),
    lineItem('Influences', 'influences'),
    lineItem('Ally', 'ally'),
    lineItem('Conflict', 'conflict'),
  ];
}

/** The signs of what changed, where there are any. */
function signItems(compared: ComparedMap | null): readonly Item[] {
  const used = new Set(compared?.changes.map(({ sign }) => sign));
  return mapSigns
    .filter((sign) => used.has(sign))
    .map((sign) => ({
      label: mapSignLabels[sign],
      width: MARK_SIZE,
      draw: (x, y) => [signPart(sign, x, y + 1, 1, ink.text)],
    }));
}

function safeItems(): readonly Item[] {
  return [reportsTo(), lineItem('Dotted line', 'dotted')];
}

function frame(label: string, width: number): Item {
  return {
    label,
    width: SWATCH,
    draw: (x, y) => [
      {
        kind: 'rect',
        x: x + 1.5,
        y: y + 1.5,
        width: SWATCH - 3,
        height: 11,
        radius: 3,
        paint: stroked(ink.text, width),
      },
    ],
  };
}

function reportsTo(): Item {
  return {
    label: 'Reports to',
    width: LINE,
    draw: (x, y) => [{ kind: 'path', d: `M${x} ${y + 7}H${x + LINE}`, paint: stroked(ink.line, 1.2) }],
  };
}

function lineItem(label: string, kind: InternalLineKind): Item {
  const at = (x: number, y: number): Rect => ({ x, y: y + 7, width: 0.01, height: 0.01 });
  const line = { kind, from: '' as SeatId, to: '' as SeatId, strength: 2 }; // a sample joins no seats
  return { label, width: LINE, draw: (x, y) => otherLine(line, at(x, y), at(x + LINE, y)) };
}

function markItem(label: string, mark: Mark): Item {
  return { label, width: MARK_SIZE, draw: (x, y) => [drawMark(mark, x, y)] };
}
