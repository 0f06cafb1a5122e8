import { CARD_NAME, CARD_TITLE, PILL_NAME, type CardNeeds } from '../../layout/compose/card-needs.ts';
import { compose, type Room } from '../../layout/compose/compose.ts';
import { openingFolds } from '../../layout/compose/opening-folds.ts';
import { boundsOf, type Rect } from '../../layout/geometry.ts';
import { isAtRest } from '../../layout/map-lines.ts';
import type { Places } from '../../layout/placement.ts';
import type { SeatId } from '../../model/id.ts';
import { supportLabels, supports, supportSigns } from '../../model/rating.ts';
import { countText } from '../../text/wording.ts';
import { ellipsised, fitLines, type MeasureText } from '../fit-text.ts';
import { linesIn } from '../map/draw-lines.ts';
import { ink, supportTints } from '../map/palette.ts';
import type { InternalCard, PrintMap, SafeCard } from '../map/print-map.ts';
import { box, CONTENT, type Paragraph, type Slide, type SlideBox, type SlidePart } from './slide.ts';

/** A chart that is small is not blown up further. */
const MOST_SCALE = 1.15;
/** Names on a slide are at least some 10 points. */
const SLIDE_SCALE = 0.8;
const LEGEND = 20;
/** From one line of a card to the next, as a share of its type. */
const LEADING = 1.2;
/** Left and right of the words of a card, in points. */
const PAD = 6;
/** Above and below the words of a card that has a title, in points. */
const AIR = 3;
/** A slide shows finer lines than a screen. */
const LINE_WIDTH = 0.8;

/** The whole map as shapes in a room: each card one shape with its words, each line one line. */
export type MapShapes = {
  readonly parts: readonly SlidePart[];
  /** How many seats are folded into those above them, which count them. */
  readonly folded: number;
};

/** The whole map on one slide. */
export function mapSlide(map: PrintMap, title: string, measure: MeasureText): Slide {
  if (map.hierarchy.roots.length === 0) return { title, subtitle: 'Nobody is on the map yet.', parts: [] };
  const { parts, folded } = mapShapes(map, CONTENT, SLIDE_SCALE, measure);
  return {
    title,
    subtitle: folded === 0 ? '' : `${countText(folded, 'more seat')} further down, counted on the cards`,
    parts,
  };
}

/**
 * The whole map laid out for a room (points), with the legend at its foot. Type may become `least` as large as on the screen (13 px); whoever
 * could not be read then is counted on the card above.
 */
export function mapShapes(map: PrintMap, room: Rect, least: number, measure: MeasureText): MapShapes {
  const whole = map.hierarchy;
  const { places, collapsed, scale, bounds } = composed(
    map,
    { width: room.width, height: room.height - LEGEND },
    least,
  );
  const left = room.x + (room.width - bounds.width * scale) / 2 - bounds.x * scale;
  const top = room.y - bounds.y * scale;
  const at: At = (point) => ({ x: left + point.x * scale, y: top + point.y * scale });
  const conflicts = inConflict(map);
  const cards = [...places].flatMap(([id, place]) => {
    const here = { ...at(place), width: place.width * scale, height: place.height * scale };
    const hidden = collapsed.has(id) ? whole.descendantCountOf(id) : 0;
    return cardBox(map, id, here, scale, hidden, conflicts.has(id), measure);
  });
  return {
    parts: [...linesOf(map, places, at), ...cards, ...legendOf(map, room)],
    folded: whole.preorder.length - places.size,
  };
}

type Laid = {
  readonly places: Places;
  readonly collapsed: ReadonlySet<SeatId>;
  readonly bounds: Rect;
  readonly scale: number;
};

function composed(map: PrintMap, points: Room, least: number): Laid {
  const needs = needsOf(map);
  const room = { width: points.width / least, height: points.height / least };
  const first = map.hierarchy.preorder.filter((id) => needs(id).rank === 'key');
  const collapsed = openingFolds(map.hierarchy, first, { room, needs });
  const { places } = compose(map.hierarchy, { room, needs, collapsed });
  const bounds = boundsOf(places.values()) ?? { x: 0, y: 0, width: 1, height: 1 };
  const scale = Math.min(MOST_SCALE, points.width / bounds.width, points.height / bounds.height);
  return { places, collapsed, bounds, scale };
}

/** What a card has to show; on the chart for the partner all are alike. */
function needsOf(map: PrintMap): CardNeeds {
  const conflicts = inConflict(map);
  return (id) => {
    const card = map.cards.get(id);
    if (card === undefined) return { rank: 'plain', name: '', title: '', badged: false };
    // Of a vacant seat the title is what there is to say.
    const rank = card.audience === 'partner-safe' || card.keyPlayer || card.vacant ? 'key' : 'plain';
    // The sign of support takes no more than the coloured edge of the screen's cards, which a slide does not have.
    const name = `${card.name}${marksOf(card, conflicts.has(id))}`;
    return { rank, name, title: card.title, badged: false };
  };
}

/** The cards of those who are in conflict with somebody. */
function inConflict(map: PrintMap): ReadonlySet<SeatId> {
  return new Set(map.lines.flatMap(({ kind, from, to }) => (kind === 'conflict' ? [from, to] : [])));
}

/** What stands behind a name. */
function marksOf(card: InternalCard | SafeCard, conflict: boolean): string {
  if (card.audience === 'partner-safe' || card.vacant) return '';
  return `${card.champion ? ' ★' : ''}${conflict ? ' ≠' : ''}`;
}

function cardBox(
  map: PrintMap,
  id: SeatId,
  place: Rect,
  scale: number,
  hidden: number,
  conflict: boolean,
  measure: MeasureText,
): readonly SlideBox[] {
  const card = map.cards.get(id);
  if (card === undefined) return [];
  const inside = card.audience === 'internal' && !card.vacant ? card : null;
  const support = inside?.support ?? null;
  const tint = support === null ? null : supportTints[support];
  const sign = support === null ? '' : `${supportSigns[support]} `;
  const more = hidden === 0 ? '' : ` +${String(hidden)}`;
  const nameSize =
    (inside?.keyPlayer === true || card.audience === 'partner-safe' ? CARD_NAME : PILL_NAME) * scale;
  const titleSize = CARD_TITLE * scale * 0.9;
  const room = place.width - 2 * PAD * scale;
  const text = `${sign}${card.name}${marksOf(card, conflict)}${more}`;
  // A title stands where the name left room for it.
  const most = Math.max(1, Math.floor((place.height - 2) / (nameSize * LEADING)));
  const lines = fitLines(text, room, Math.min(2, most), nameSize, 600, measure);
  const withTitle =
    card.title !== '' && place.height >= (lines.length * nameSize + titleSize) * LEADING + AIR;
  const paragraphs: Paragraph[] = [[{ text: lines.join(' '), bold: true }]];
  if (withTitle)
    paragraphs.push([{ text: ellipsised(card.title, room, titleSize, 400, measure), size: titleSize }]);
  return [
    box({
      ...place,
      radius: 5 * scale,
      fill: tint?.fill ?? '#ffffff',
      stroke: inside?.keyPlayer === true ? ink.text : ink.line,
      strokeWidth: inside?.innerCircle === true ? 2.25 : inside?.keyPlayer === true ? 1.5 : 0.75,
      dashed: card.vacant,
      paragraphs,
      size: nameSize,
      padding: PAD * scale,
      color: tint?.text ?? ink.text,
      valign: 'middle',
      name: card.name,
    }),
  ];
}

type At = (point: { readonly x: number; readonly y: number }) => { x: number; y: number };

/** The chart, and of the lines of people those that the screen shows at rest: more of them would hide what the chart says. */
function linesOf(map: PrintMap, places: Places, at: At): readonly SlidePart[] {
  const { combs, shapes } = linesIn(map, map.hierarchy, places, linesAtRest(map));
  const chart = combs.flatMap(({ pieces }) =>
    pieces.map((points): SlidePart => ({
      kind: 'line',
      points: points.map(at),
      color: ink.hairline,
      width: 1,
      dashed: false,
      arrow: false,
      name: 'Reports to',
    })),
  );
  const people = shapes.map(({ line, path, width }): SlidePart => ({
    kind: 'line',
    points: path.map(at),
    color: line.kind === 'influences' ? ink.influence : ink.line,
    width: width * LINE_WIDTH,
    dashed: line.kind === 'dotted',
    arrow: line.kind === 'influences',
    name: line.kind === 'influences' ? 'Influences' : 'Dotted line',
  }));
  return [...chart, ...people];
}

function linesAtRest(map: PrintMap): PrintMap['lines'] {
  return map.lines.filter((line) => {
    const to = map.cards.get(line.to);
    return isAtRest(line, to?.audience === 'internal' && to.keyPlayer);
  });
}

/** What the colours mean; the partner's own chart needs none. */
function legendOf(map: PrintMap, room: Rect): readonly SlidePart[] {
  if (![...map.cards.values()].some(({ audience }) => audience === 'internal')) return [];
  const runs = supports.flatMap((support) => {
    const { fill, text } = supportTints[support];
    return [
      { text: ` ${supportSigns[support]} `, bold: true, color: text, fill },
      { text: ` ${supportLabels[support]}     ` },
    ];
  });
  return [
    box({
      x: room.x,
      y: room.y + room.height - LEGEND + 4,
      width: room.width,
      height: LEGEND - 2,
      paragraphs: [
        [
          ...runs,
          { text: 'Thick frame: key player     ★ Champion     ≠ In conflict     Arrow: strong influence' },
        ],
      ],
      size: 9,
      valign: 'middle',
      name: 'Legend',
    }),
  ];
}
