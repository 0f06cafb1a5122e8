import { CARD_EDGE, CARD_RADIUS } from '../../layout/card-metrics.ts';
import { findingMark, rankText, type Mark } from '../../layout/card-signs.ts';
import type { Rect } from '../../layout/geometry.ts';
import { supportSigns } from '../../model/rating.ts';
import { drawMark, hatch, MARK_SIZE } from './card-marks.ts';
import { EDGE } from '../../layout/compose/card-needs.ts';
import { NAME_SIZE, PADDING, PAPER_CARD } from './card-style.ts';
import { cardText } from './card-text.ts';
import type { MeasureText } from '../fit-text.ts';
import { ink, supportTints } from './palette.ts';
import { filled, n, type Paint, type Primitive } from './primitive.ts';
import type { InternalCard, SafeCard } from './print-map.ts';

/** The parts of one card, back to front. What it shows is decided by the kind of card, not here. */
export function drawCard(
  card: InternalCard | SafeCard,
  box: Rect,
  measure: MeasureText,
): readonly Primitive[] {
  const internal = card.audience === 'internal' && !card.vacant ? card : null;
  const compact = box.height < PAPER_CARD.height - 10;
  const edge = internal === null ? 0 : compact ? EDGE : CARD_EDGE;
  const marks = card.audience === 'internal' ? marksOf(card, box, compact) : [];
  return [
    { kind: 'rect', ...pick(box), radius: CARD_RADIUS, paint: filled(ink.paper) },
    ...(internal === null ? [] : edgeOf(internal, box, edge)),
    { kind: 'rect', ...pick(box), radius: CARD_RADIUS, paint: outline(card) },
    ...marks,
    ...cardText(card, box, edge, compact ? 0 : marks.length, measure),
    ...(internal === null ? [] : rankOf(internal, box)),
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

function edgeOf(card: InternalCard, box: Rect, edge: number): readonly Primitive[] {
  const { x, y, height } = box;
  const r = CARD_RADIUS;
  const d = `M${n(x + edge)} ${n(y)}H${n(x + r)}a${r} ${r} 0 0 0 ${-r} ${r}V${n(y + height - r)}a${r} ${r} 0 0 0 ${r} ${r}H${n(x + edge)}Z`;
  if (card.support === null)
    return [
      hatch(x + 2, y + 2, edge - 2, height - 4),
      {
        kind: 'path',
        d: `M${n(x + edge)} ${n(y)}V${n(y + height)}`,
        paint: { fill: null, stroke: ink.hatch, width: 1, dash: [] },
      },
    ];
  const tint = supportTints[card.support];
  return [
    { kind: 'path', d, paint: filled(tint.fill) },
    {
      kind: 'text',
      x: x + edge / 2,
      y: y + height / 2 + 4.5,
      text: supportSigns[card.support],
      size: NAME_SIZE,
      weight: 600,
      fill: tint.text,
      align: 'middle',
    },
  ];
}

/** A small card has room for the star alone, below its name. */
function marksOf(card: InternalCard, box: Rect, compact: boolean): readonly Primitive[] {
  if (compact)
    return card.champion
      ? [drawMark('star', box.x + box.width - MARK_SIZE - 5, box.y + box.height - MARK_SIZE - 4)]
      : [];
  const shown: Mark[] = card.finding === null ? [] : [findingMark(card.finding)];
  if (card.stale) shown.push('clock');
  if (card.champion) shown.push('star');
  return shown.map((mark, index) =>
    drawMark(mark, box.x + box.width - PADDING - MARK_SIZE - index * (MARK_SIZE + 3), box.y + PADDING),
  );
}

/** The place of the five who matter most, on a dark tab as on the screen. */
function rankOf({ rank }: InternalCard, box: Rect): readonly Primitive[] {
  const text = rankText(rank);
  return text === null ? [] : rankTab(text, box.x - 5, box.y - 9);
}

/** Such a tab with its top left corner at a point; 28 wide, 16 high. */
export function rankTab(text: string, x: number, y: number): readonly Primitive[] {
  return [
    { kind: 'rect', x, y, width: 28, height: 16, radius: 4, paint: filled(ink.text) },
    { kind: 'text', x: x + 14, y: y + 12, text, size: 12, weight: 600, fill: ink.paper, align: 'middle' },
  ];
}
