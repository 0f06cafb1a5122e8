import { CARD_RADIUS } from './card-metrics.ts';
import type { ComparedMap, Ghost, ShownChange } from './compared-map.ts';
import { centreOf, type Rect } from './geometry.ts';
import type { MapSign } from './map-signs.ts';
import { shapeOfLine, type LineShape } from './person-lines.ts';
import { boundsOfLine, curvePoints, leaving, type Polyline } from './polyline.ts';
import type { SeatId } from '../model/id.ts';

/** How a part looks: `up` and `down` are of support only, and never said by colour alone. */
export type Tone = 'plain' | 'up' | 'down' | 'ghost';

/** A sign with a few characters on a round label; its sizes are for `scale` 1. */
export type Label = {
  readonly kind: 'label';
  readonly changeId: string;
  readonly sign: MapSign | null;
  readonly text: string;
  readonly tone: Tone;
  /** The card that the label is about; null on lines and ghosts. */
  readonly at: SeatId | null;
  readonly box: Rect;
};

/** What the map draws of differences over cards and lines, in map units, back to front. Screen and paper draw the same. */
export type DifferenceShape =
  | Label
  | {
      readonly kind: 'ghost';
      readonly changeId: string;
      readonly name: string;
      readonly title: string;
      readonly box: Rect;
    }
  | {
      readonly kind: 'track';
      readonly changeId: string;
      readonly path: Polyline;
      /** Corners of the head, filled. */
      readonly head: Polyline;
      readonly bounds: Rect;
    }
  | {
      readonly kind: 'line';
      readonly changeId: string;
      readonly what: 'added' | 'gone' | 'changed';
      readonly shape: LineShape;
    };

/** The width of a text in the units of its size. */
export type MeasureLabel = (text: string, size: number) => number;

/** What shapes are made of besides the comparison itself. */
export type ShapeInput = {
  /** Where cards and ghosts stand. */
  readonly places: ReadonlyMap<SeatId, Rect>;
  /** The card that stands for a seat, such as the one that hides its branch; null when none does. */
  readonly shownAs: (id: SeatId) => SeatId | null;
  /** Signs to show; empty = all. */
  readonly signs: ReadonlySet<MapSign>;
  /** How much larger than at zoom 1 labels are, in map units: far away they must still be read. */
  readonly scale: number;
  /** Whether labels have words, or signs only. */
  readonly words: boolean;
  readonly measure: MeasureLabel;
};

/** Height and type size of a label at scale 1. */
export const LABEL_HEIGHT = 18;
export const LABEL_SIZE = 12;
/** Width of a sign on a label at scale 1. */
export const LABEL_SIGN = 10;
const PAD = 5;
const GAP = 3;
/** How far a label reaches into its card, in map units. */
const OVERLAP = 5;
/** More signs than these at one card are a number. */
const MOST_LABELS = 3;
const ROOM_OF_COUNT = 34;

/** The shapes of all shown differences, in the order of painting. */
export function differenceShapes({ changes }: ComparedMap, input: ShapeInput): readonly DifferenceShape[] {
  const below: DifferenceShape[] = [];
  const above: DifferenceShape[] = [];
  const atCard = new Map<SeatId, ShownChange[]>();
  const slips = new Map<SeatId, number>();
  for (const shown of changes) {
    if (input.signs.size > 0 && !input.signs.has(shown.sign)) continue;
    if (shown.ghost !== null) addGhost(shown, shown.ghost, input, slips, below, above);
    if (shown.track !== null) below.push(...trackOf(shown, shown.track, input));
    if (shown.line !== null) addLine(shown, input, below, above);
    const card = shown.seatId === null ? null : input.shownAs(shown.seatId);
    if (card === null) continue;
    const others = atCard.get(card);
    if (others === undefined) atCard.set(card, [shown]);
    else others.push(shown);
  }
  for (const [id, some] of atCard) {
    const place = input.places.get(id);
    if (place !== undefined) above.push(...labelsAt(some, place, input).map((one) => ({ ...one, at: id })));
  }
  return [...below, ...above];
}

/** The room that a shape takes, in map units. */
export function boxOfShape(shape: DifferenceShape): Rect {
  if (shape.kind === 'line') return shape.shape.bounds;
  return shape.kind === 'track' ? shape.bounds : shape.box;
}

function addGhost(
  { change, sign }: ShownChange,
  ghost: Ghost,
  input: ShapeInput,
  slips: Map<SeatId, number>,
  below: DifferenceShape[],
  above: DifferenceShape[],
): void {
  const card = ghost.isSlip ? input.shownAs(ghost.seatId) : ghost.seatId;
  const place = card === null ? undefined : input.places.get(card);
  if (card === null || place === undefined) return;
  const name = ghost.name;
  if (!ghost.isSlip) {
    below.push({ kind: 'ghost', changeId: change.id, name, title: ghost.title, box: rectOf(place) });
    above.push(label(change.id, sign, '', 'ghost', over(place, input), input));
    return;
  }
  const before = slips.get(card) ?? 0;
  slips.set(card, before + 1);
  const y = place.y + place.height - 4 * input.scale + before * (LABEL_HEIGHT + 2) * input.scale;
  const words = input.words ? `${name} ${change.kind === 'left' ? 'left' : 'was here'}` : '';
  above.push({ ...label(change.id, sign, words, 'ghost', { x: over(place, input).x, y }, input), at: card });
}

function addLine(
  { change, line, sign }: ShownChange,
  input: ShapeInput,
  below: DifferenceShape[],
  above: DifferenceShape[],
): void {
  if (line === null || change.kind !== 'line') return;
  const [from, to] = [input.shownAs(line.from), input.shownAs(line.to)];
  const start = from === null ? undefined : input.places.get(from);
  const end = to === null ? undefined : input.places.get(to);
  if (start === undefined || end === undefined || from === to) return;
  const shape = shapeOfLine(line, start, end);
  below.push({ kind: 'line', changeId: change.id, what: change.what, shape });
  const middle = shape.path[Math.floor(shape.path.length / 2)];
  if (middle === undefined) return;
  const made = label(change.id, sign, '', change.what === 'gone' ? 'ghost' : 'plain', middle, input);
  const { width, height } = made.box;
  above.push({ ...made, box: { x: middle.x - width / 2, y: middle.y - height / 2, width, height } });
}

function trackOf(
  { change }: ShownChange,
  track: NonNullable<ShownChange['track']>,
  input: ShapeInput,
): readonly DifferenceShape[] {
  const [from, to] = [input.shownAs(track.from), input.shownAs(track.to)];
  const start = from === null ? undefined : input.places.get(from);
  const end = to === null ? undefined : input.places.get(to);
  if (start === undefined || end === undefined || from === to) return [];
  const begin = leaving(start, centreOf(end));
  const tip = leaving(end, begin);
  const bend = Math.min(60, Math.hypot(tip.x - begin.x, tip.y - begin.y) * 0.12);
  const path = curvePoints(begin, { x: (begin.x + tip.x) / 2, y: (begin.y + tip.y) / 2 - bend }, tip);
  const before = path.at(-3) ?? begin;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const size = 11 * input.scale;
  const corner = (turn: number): { x: number; y: number } => ({
    x: tip.x - size * Math.cos(angle + turn),
    y: tip.y - size * Math.sin(angle + turn),
  });
  const head = [tip, corner(0.42), corner(-0.42)];
  return [{ kind: 'track', changeId: change.id, path, head, bounds: boundsOfLine([...path, ...head]) }];
}

/** The signs at one card in a row over its upper edge, what matters most first; what has no room is a number. */
function labelsAt(all: readonly ShownChange[], place: Rect, input: ShapeInput): readonly Label[] {
  // What has no sign of its own is only counted where something has.
  const signed = all.filter(({ sign }) => sign !== 'else');
  const labels: Label[] = [];
  const { x: start, y } = over(place, input);
  let x = start;
  for (const shown of (signed.length > 0 ? signed : all).slice(0, signed.length > 0 ? MOST_LABELS : 1)) {
    const { change, sign, text } = shown;
    const made = label(change.id, sign, text, toneOf(shown), { x, y }, input);
    const isLast = labels.length + 1 === all.length;
    const room = place.x + place.width - (isLast ? 0 : ROOM_OF_COUNT * input.scale);
    if (labels.length > 0 && made.box.x + made.box.width > room) break;
    labels.push(made);
    x += made.box.width + GAP * input.scale;
  }
  const next = all.find(({ change }) => labels.every(({ changeId }) => changeId !== change.id));
  if (next === undefined) return labels;
  const more = `+${String(all.length - labels.length)}`;
  return [...labels, label(next.change.id, null, more, 'plain', { x, y }, input)];
}

function toneOf(shown: ShownChange): Tone {
  if (shown.change.kind !== 'rated' || shown.change.rating !== 'support') return 'plain';
  return shown.sign === 'up' ? 'up' : shown.sign === 'down' ? 'down' : 'plain';
}

function over(place: Rect, { scale }: ShapeInput): { readonly x: number; readonly y: number } {
  // From far away labels are larger than the cards' own words: they stand above the card, and never on its name.
  return { x: place.x + CARD_RADIUS, y: place.y - LABEL_HEIGHT * scale + Math.min(OVERLAP, OVERLAP * scale) };
}

function label(
  changeId: string,
  sign: MapSign | null,
  text: string,
  tone: Tone,
  { x, y }: { readonly x: number; readonly y: number },
  { scale, measure, words }: ShapeInput,
): Label {
  const shown = words || sign === null ? text : '';
  const wide = (sign === null ? 0 : LABEL_SIGN) + (shown === '' ? 0 : measure(shown, LABEL_SIZE));
  const between = sign !== null && shown !== '' ? 4 : 0;
  const width = Math.max(LABEL_HEIGHT, wide + between + 2 * PAD) * scale;
  return {
    kind: 'label',
    changeId,
    sign,
    text: shown,
    tone,
    at: null,
    box: { x, y, width, height: LABEL_HEIGHT * scale },
  };
}

function rectOf({ x, y, width, height }: Rect): Rect {
  return { x, y, width, height };
}

/** Where sign and words of a label begin, from its left edge; in the units of scale 1. */
export function labelParts(
  { sign, text, box }: Label,
  scale: number,
  measure: MeasureLabel,
): { readonly sign: number; readonly text: number } {
  const wide =
    (sign === null ? 0 : LABEL_SIGN) +
    (text === '' ? 0 : measure(text, LABEL_SIZE)) +
    (sign !== null && text !== '' ? 4 : 0);
  const left = (box.width / scale - wide) / 2;
  return { sign: left, text: left + (sign === null ? 0 : LABEL_SIGN + 4) };
}
