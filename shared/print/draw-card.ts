import { CARD_EDGE, CARD_RADIUS } from '../layout/card-metrics.ts';
import type { Rect } from '../layout/geometry.ts';
import { supportSigns } from '../model/value-sets.ts';
import { clockMark, hatch, keyMark, MARK_SIZE, n, starMark } from './card-marks.ts';
import { NAME_LEADING, NAME_SIZE, SMALL_LEADING, SMALL_SIZE } from './card-style.ts';
import { ellipsised, fitLines, type MeasureText } from './fit-text.ts';
import { ink, supportTints } from './palette.ts';
import { filled, type Paint, type Primitive } from './primitive.ts';
import type { InternalCard, SafeCard } from './print-map.ts';

const PADDING = 8;
/** Lines of text that a card has room for. */
const MOST_LINES = 5;

/** The parts of one card, back to front. What it shows is decided by the kind of card, not here. */
export function drawCard(
  card: InternalCard | SafeCard,
  box: Rect,
  measure: MeasureText,
): readonly Primitive[] {
  const internal = card.audience === 'internal' && !card.vacant ? card : null;
  const edge = internal === null ? 0 : CARD_EDGE;
  const marks = internal === null ? [] : marksOf(internal, box);
  return [
    { kind: 'rect', ...pick(box), radius: CARD_RADIUS, paint: filled(ink.paper) },
    ...(internal === null ? [] : edgeOf(internal, box)),
    { kind: 'rect', ...pick(box), radius: CARD_RADIUS, paint: outline(card) },
    ...marks.flatMap((mark) => mark),
    ...textsOf(card, box, edge, marks.length, measure),
  ];
}

function pick({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

/** Weight carries influence; a dashed outline a vacant seat (design: Map). */
function outline(card: InternalCard | SafeCard): Paint {
  if (card.vacant) return { fill: null, stroke: ink.line, width: 1, dash: [5, 3] };
  const width = card.audience === 'partner-safe' ? 1 : card.innerCircle ? 3 : card.keyPlayer ? 2 : 1;
  return { fill: null, stroke: width > 1 ? ink.text : ink.hairline, width, dash: [] };
}

function edgeOf(card: InternalCard, box: Rect): readonly Primitive[] {
  const { x, y, height } = box;
  const r = CARD_RADIUS;
  const d = `M${n(x + CARD_EDGE)} ${n(y)}H${n(x + r)}a${r} ${r} 0 0 0 ${-r} ${r}V${n(y + height - r)}a${r} ${r} 0 0 0 ${r} ${r}H${n(x + CARD_EDGE)}Z`;
  if (card.support === null)
    return [
      hatch(x + 2, y + 2, CARD_EDGE - 2, height - 4),
      {
        kind: 'path',
        d: `M${n(x + CARD_EDGE)} ${n(y)}V${n(y + height)}`,
        paint: { fill: null, stroke: ink.hatch, width: 1, dash: [] },
      },
    ];
  const tint = supportTints[card.support];
  return [
    { kind: 'path', d, paint: filled(tint.fill) },
    {
      kind: 'text',
      x: x + CARD_EDGE / 2,
      y: y + height / 2 + 4.5,
      text: supportSigns[card.support],
      size: NAME_SIZE,
      weight: 600,
      fill: tint.text,
      align: 'middle',
    },
  ];
}

function marksOf(card: InternalCard, box: Rect): readonly (readonly Primitive[])[] {
  const draws = [
    card.stale ? clockMark : null,
    card.champion ? starMark : null,
    card.keyPlayer ? keyMark : null,
  ].filter((draw) => draw !== null);
  return draws.map((draw, index) =>
    draw(box.x + box.width - PADDING - MARK_SIZE - index * (MARK_SIZE + 3), box.y + PADDING),
  );
}

function textsOf(
  card: InternalCard | SafeCard,
  box: Rect,
  edge: number,
  marks: number,
  measure: MeasureText,
): readonly Primitive[] {
  const left = box.x + edge + PADDING;
  const width = box.width - edge - 2 * PADDING;
  const signs = card.audience === 'internal' ? card.signs : '';
  const below = [card.department, signs].filter((text) => text !== '').length;
  // The marks stand beside the first line only; a name is too important to be cut for them, so all its lines are narrower.
  const nameWidth = width - marks * (MARK_SIZE + 3);
  const name = fitLines(card.name, nameWidth, 2, NAME_SIZE, 600, measure);
  const title = fitLines(
    card.title,
    width,
    Math.max(1, Math.min(2, MOST_LINES - below - name.length)),
    SMALL_SIZE,
    400,
    measure,
  );
  const rest = [...title, ...[card.department, signs].filter((text) => text !== '')];
  const height = name.length * NAME_LEADING + rest.length * SMALL_LEADING;
  let baseline = box.y + Math.max(PADDING - 2, Math.min(PADDING + 2, (box.height - height) / 2)) + NAME_SIZE;
  const parts: Primitive[] = [];
  for (const text of name) {
    parts.push({
      kind: 'text',
      x: left,
      y: baseline,
      text,
      size: NAME_SIZE,
      weight: 600,
      fill: card.vacant ? ink.quiet : ink.text,
      align: 'left',
    });
    baseline += NAME_LEADING;
  }
  baseline -= NAME_LEADING - SMALL_LEADING;
  for (const text of rest) {
    parts.push({
      kind: 'text',
      x: left,
      y: baseline,
      text: ellipsised(text, width, SMALL_SIZE, 400, measure),
      size: SMALL_SIZE,
      weight: 400,
      fill: ink.quiet,
      align: 'left',
    });
    baseline += SMALL_LEADING;
  }
  return parts;
}
