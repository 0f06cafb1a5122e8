import type { Rect } from '../../layout/geometry.ts';
import { coverageDots, DOTS_WIDTH, MARK_SIZE } from './card-marks.ts';
import {
  COMPACT_NAME,
  NAME_LEADING,
  NAME_SIZE,
  PADDING,
  PAPER_CARD,
  SMALL_LEADING,
  SMALL_SIZE,
} from './card-style.ts';
import { ellipsised, fitLines, type MeasureText } from '../fit-text.ts';
import { ink } from './palette.ts';
import type { DrawnText, Primitive } from './primitive.ts';
import type { InternalCard, SafeCard } from './print-map.ts';

/**
 * The text of a card: name and title from the top, the signs on the last line. Where lines are short, the second line of the
 * title goes first, then the department.
 */
export function cardText(
  card: InternalCard | SafeCard,
  box: Rect,
  edge: number,
  marks: number,
  measure: MeasureText,
): readonly Primitive[] {
  const left = box.x + edge + PADDING;
  const width = box.width - edge - 2 * PADDING;
  const signs =
    box.height < PAPER_CARD.height - 10
      ? []
      : signLine(card, left, width, box.y + box.height - PADDING - 4, measure);
  const room = linesIn(box.height) - (signs.length > 0 ? 1 : 0);
  // The marks stand beside the first line only, but a name that wraps around them would look odd.
  const nameWidth = width - marks * (MARK_SIZE + 3);
  const size = box.height < PAPER_CARD.height - 10 ? COMPACT_NAME : NAME_SIZE;
  const name = fitLines(card.name, nameWidth, Math.min(2, Math.max(1, room)), size, 600, measure);
  const below = room - name.length;
  const titleRoom = Math.max(below > 0 ? 1 : 0, Math.min(2, below - (card.department === '' ? 0 : 1)));
  const title = titleRoom === 0 ? [] : fitLines(card.title, width, titleRoom, SMALL_SIZE, 400, measure);
  const department = card.department !== '' && name.length + title.length < room ? [card.department] : [];
  const colour = card.vacant ? ink.quiet : ink.text;
  let baseline = box.y + PADDING + size - 1;
  const parts: Primitive[] = [...signs];
  for (const text of name) {
    parts.push(line(text, left, baseline, size, 600, colour));
    baseline += NAME_LEADING;
  }
  baseline -= NAME_LEADING - SMALL_LEADING;
  for (const text of [...title, ...department]) {
    const cut = ellipsised(text, width, SMALL_SIZE, 400, measure);
    parts.push(line(cut, left, baseline, SMALL_SIZE, 400, ink.quiet));
    baseline += SMALL_LEADING;
  }
  return parts;
}

/** Lines of text that a card of a height has room for, the first of them a name. */
function linesIn(height: number): number {
  return 1 + Math.floor((height - 2 * PADDING + 4 - NAME_LEADING) / SMALL_LEADING);
}

function signLine(
  card: InternalCard | SafeCard,
  left: number,
  width: number,
  baseline: number,
  measure: MeasureText,
): readonly Primitive[] {
  if (card.audience === 'partner-safe') return [];
  const dots = card.coverage === null ? [] : coverageDots(left + width - DOTS_WIDTH, baseline, card.coverage);
  if (card.signs === '') return dots;
  const room = width - (dots.length > 0 ? DOTS_WIDTH + 6 : 0);
  const text = ellipsised(card.signs, room, SMALL_SIZE, 400, measure);
  return [...dots, line(text, left, baseline, SMALL_SIZE, 400, ink.quiet)];
}

function line(text: string, x: number, y: number, size: number, weight: 400 | 600, fill: string): DrawnText {
  return { kind: 'text', x, y, text, size, weight, fill, align: 'left' };
}
