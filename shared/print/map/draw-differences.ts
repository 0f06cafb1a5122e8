import { placesOf, type ComparedMap } from '../../layout/compared-map.ts';
import {
  boxOfShape,
  differenceShapes,
  LABEL_SIGN,
  LABEL_SIZE,
  labelParts,
  type DifferenceShape,
  type Label,
  type Tone,
} from '../../layout/difference-shapes.ts';
import type { Rect } from '../../layout/geometry.ts';
import { signPaths, type MapSign } from '../../layout/map-signs.ts';
import type { Places } from '../../layout/placement.ts';
import type { SeatId } from '../../model/id.ts';
import { fitLines, type MeasureText } from '../fit-text.ts';
import { NAME_SIZE, PADDING, SMALL_LEADING, SMALL_SIZE } from './card-style.ts';
import { pathOf } from './draw-lines.ts';
import { ink, supportTints } from './palette.ts';
import { filled, stroked, type Paint, type Primitive } from './primitive.ts';
import { shiftedPart } from './shift-part.ts';

const NO_SIGNS: ReadonlySet<MapSign> = new Set();
const RADIUS = 7;

/** What changed, as the screen draws it: ghosts and lines below the cards, signs above them. */
export function drawDifferences(
  compared: ComparedMap | null,
  places: Places,
  measure: MeasureText,
): { readonly below: readonly Primitive[]; readonly above: readonly Primitive[] } {
  const shapes = shapesOn(compared, places, measure);
  return {
    below: shapes.flatMap((shape) => (shape.kind === 'label' ? [] : drawBelow(shape, measure))),
    above: shapes.flatMap((shape) => (shape.kind === 'label' ? drawLabel(shape, measure) : [])),
  };
}

/** The room that differences take besides cards. */
export function roomOfDifferences(
  compared: ComparedMap | null,
  places: Places,
  measure: MeasureText,
): readonly Rect[] {
  return shapesOn(compared, places, measure).map(boxOfShape);
}

function shapesOn(
  compared: ComparedMap | null,
  places: Places,
  measure: MeasureText,
): readonly DifferenceShape[] {
  if (compared === null) return [];
  const here: ComparedMap = {
    ...compared,
    changes: compared.changes.filter((shown) => placesOf(shown).some((id) => places.has(id))),
  };
  return differenceShapes(here, {
    places,
    shownAs: (id: SeatId) => (places.has(id) ? id : null),
    signs: NO_SIGNS,
    scale: 1,
    words: true,
    measure: (text, size) => measure(text, size, 600),
  });
}

function drawBelow(shape: Exclude<DifferenceShape, Label>, measure: MeasureText): readonly Primitive[] {
  switch (shape.kind) {
    case 'ghost':
      return drawGhost(shape, measure);
    case 'track':
      return [
        { kind: 'path', d: pathOf(shape.path), paint: stroked(ink.quiet, 1, [2, 4]) },
        { kind: 'path', d: `${pathOf(shape.head)}Z`, paint: filled(ink.quiet) },
      ];
    case 'line':
      // Lines that are there are drawn with all others.
      if (shape.what !== 'gone') return [];
      return [...shape.shape.strokes, ...(shape.shape.arrow === null ? [] : [shape.shape.arrow])].map(
        (stroke): Primitive => ({
          kind: 'path',
          d: pathOf(stroke),
          paint: stroked(ink.quiet, 1, [5, 5]),
        }),
      );
  }
}

function drawGhost(
  { box, name, title }: Extract<DifferenceShape, { kind: 'ghost' }>,
  measure: MeasureText,
): readonly Primitive[] {
  const width = box.width - 2 * PADDING;
  const names = fitLines(name, width, 1, NAME_SIZE, 600, measure);
  const titles = fitLines(title, width, 2, SMALL_SIZE, 400, measure);
  const text = { kind: 'text', x: box.x + PADDING, fill: ink.quiet, align: 'left' } as const;
  let y = box.y + PADDING + NAME_SIZE - 1;
  const parts: Primitive[] = [
    {
      kind: 'rect',
      ...box,
      radius: RADIUS,
      paint: { fill: ink.paper, stroke: ink.quiet, width: 1, dash: [6, 4] },
    },
  ];
  for (const line of names) parts.push({ ...text, y, text: line, size: NAME_SIZE, weight: 600 });
  for (const line of titles) {
    y += SMALL_LEADING;
    parts.push({ ...text, y, text: line, size: SMALL_SIZE, weight: 400 });
  }
  return parts;
}

function drawLabel(label: Label, measure: MeasureText): readonly Primitive[] {
  const { box, sign, text, tone } = label;
  const { fill, text: colour, paint } = coloursOf(tone);
  const parts = labelParts(label, 1, (words, size) => measure(words, size, 600));
  const middle = box.y + box.height / 2;
  return [
    { kind: 'rect', ...box, radius: box.height / 2, paint: { ...paint, fill } },
    ...(sign === null
      ? []
      : [signPart(sign, box.x + parts.sign, middle - LABEL_SIGN / 2, LABEL_SIGN / 12, colour)]),
    ...(text === ''
      ? []
      : [
          {
            kind: 'text',
            x: box.x + parts.text,
            y: middle + LABEL_SIZE * 0.36,
            text,
            size: LABEL_SIZE,
            weight: 600,
            fill: colour,
            align: 'left',
          } as const,
        ]),
  ];
}

/** A sign with its top left corner at a point, `scale` times 12 units large. */
export function signPart(sign: MapSign, x: number, y: number, scale: number, colour: string): Primitive {
  const { d, filled: isFilled } = signPaths[sign];
  const scaled = d.replaceAll(/[\d.]+/g, (number) => String(Number(number) * scale));
  const paint = isFilled ? filled(colour) : stroked(colour, 1.8 * scale);
  return shiftedPart({ kind: 'path', d: scaled, paint }, x, y);
}

function coloursOf(tone: Tone): { readonly fill: string; readonly text: string; readonly paint: Paint } {
  const solid = stroked(ink.text, 1);
  switch (tone) {
    case 'up':
      return { ...supportTints.supporter, paint: solid };
    case 'down':
      return { ...supportTints['non-supporter'], paint: solid };
    case 'ghost':
      return { fill: ink.paper, text: ink.quiet, paint: stroked(ink.quiet, 1, [3, 2]) };
    case 'plain':
      return { fill: ink.paper, text: ink.text, paint: solid };
  }
}
