import type { CardFacts } from '#shared/layout/card.ts';
import { findingMark, marksOf, ringWeight } from '#shared/layout/card-signs.ts';
import { CARD_TITLE } from '#shared/layout/compose/card-needs.ts';
import {
  adaptabilityLabels,
  coverageLabels,
  orientationLabels,
  supportLabels,
} from '#shared/model/rating.ts';
import { nameSize, typeSize, type Painted } from './card-level.ts';
import { fitName, fitText, fontOf, nameLines, NAME_WEIGHT, TITLE_WEIGHT } from './fit-name.ts';
import type { PaintInput } from './paint-input.ts';
import { paintMark } from './paint-marks.ts';
import { photoOf } from './photos.ts';

const LINE = 1.26;
const MARK = 13;

/** Everything that a card has room for near by: the face, name, title, department, and the ratings in words. */
export function paintFull(
  context: CanvasRenderingContext2D,
  input: PaintInput,
  { card, box }: Painted,
  edge: number,
): void {
  const { palette, scene } = input;
  const face = Math.min(64, box.height * 0.5);
  paintFace(context, input, card, box.x + edge + 10, box.y + 10, face);
  const left = box.x + edge + 20 + face;
  const room = box.x + box.width - left - 8;
  const size = nameSize(input, card);
  const small = typeSize(CARD_TITLE, input.viewport.zoom);
  const found = scene.signs.get(card.seatId);
  const marks = [
    ...marksOf(card).filter((mark) => mark !== 'key'),
    ...(found === undefined ? [] : [findingMark(found.severity)]),
  ];
  const nameRoom = room - marks.length * (MARK + 3);
  const name = card.vacant ? 'Vacant' : card.name;
  const lines = nameLines(context, palette.font, name, size, nameRoom, 2) ?? [
    fitName(context, palette.font, name, card.short, card.initials, size, nameRoom),
  ];
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let y = box.y + 9 + (size * LINE) / 2;
  const end = box.y + box.height - 6;
  context.font = fontOf(palette.font, NAME_WEIGHT, size);
  context.fillStyle = card.vacant ? palette.quiet : palette.text;
  for (const line of lines) {
    context.fillText(line, left, y);
    y += size * LINE;
  }
  marks.forEach((mark, index) => {
    const x = box.x + box.width - 8 - MARK - (marks.length - 1 - index) * (MARK + 3);
    paintMark(context, palette, mark, x, box.y + 9, MARK);
  });
  context.font = fontOf(palette.font, TITLE_WEIGHT, small);
  context.fillStyle = palette.quiet;
  y += (small - size) * LINE * 0.5;
  for (const text of [card.title, card.department, ...ratingLines(card)]) {
    if (text === '' || y + small / 2 > end) continue;
    context.fillText(fitText(context, palette.font, text, small, room), left, y);
    y += small * LINE;
  }
}

/** What is rated, in words; what is not rated is not said. */
function ratingLines(card: CardFacts): readonly string[] {
  const { support, coverage, adaptability, orientations } = card;
  return [
    support === null ? '' : `Support: ${supportLabels[support].toLowerCase()}`,
    coverage === null ? '' : `In touch: ${coverageLabels[coverage].toLowerCase()}`,
    orientations.length === 0
      ? ''
      : `Decides by: ${orientations.map((each) => orientationLabels[each].toLowerCase()).join(', ')}`,
    adaptability === null ? '' : `Change: ${adaptabilityLabels[adaptability].toLowerCase()}`,
  ];
}

function paintFace(
  context: CanvasRenderingContext2D,
  { palette }: PaintInput,
  card: CardFacts,
  x: number,
  y: number,
  size: number,
): void {
  const [cx, cy, r] = [x + size / 2, y + size / 2, size / 2];
  const picture = card.photo === '' ? null : photoOf(card.photo);
  context.save();
  context.beginPath();
  context.arc(cx, cy, r, 0, Math.PI * 2);
  context.fillStyle = palette.bg;
  context.fill();
  if (picture !== null) {
    context.clip();
    const side = Math.min(picture.naturalWidth, picture.naturalHeight);
    const [sx, sy] = [(picture.naturalWidth - side) / 2, (picture.naturalHeight - side) / 2];
    context.drawImage(picture, sx, sy, side, side, x, y, size, size);
  }
  context.restore();
  const ring = ringWeight(card);
  context.lineWidth = [1, 1, 2, 3][ring] ?? 1;
  context.strokeStyle = ring > 1 ? palette.text : palette.strong;
  context.beginPath();
  context.arc(cx, cy, r, 0, Math.PI * 2);
  context.stroke();
  if (picture !== null || card.initials === '') return;
  context.font = fontOf(palette.font, 600, Math.max(11, Math.round(size * 0.34)));
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.quiet;
  context.fillText(card.initials, cx, cy + 0.5);
}
