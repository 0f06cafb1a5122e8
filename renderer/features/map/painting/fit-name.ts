import type { ShortName } from '#shared/text/short-names.ts';

const MEASURED_AT = 100;
/** Weights of names and of titles. */
export const NAME_WEIGHT = 600;
export const TITLE_WEIGHT = 430;
const widths = new Map<string, number>();
/** Enough for 5,000 people in all their forms; emptied beyond that, so that it cannot grow for ever. */
const MOST_WIDTHS = 30_000;

/** A shorter beginning of a family name says less than initials do. */
const LEAST_BEGINNING = 4;

/** The widest form of a name that fits: whole, `A. Berg`, `Berg`, its beginning as far as it tells who it is, initials, or nothing. `font` is without size. */
export function fitName(
  context: CanvasRenderingContext2D,
  font: string,
  name: string,
  { forms, least }: ShortName,
  initials: string,
  size: number,
  room: number,
): string {
  const share = (text: string): number => shareOf(context, font, NAME_WEIGHT, text, size, room);
  const fits = (text: string): boolean => share(text) >= 1;
  if (fits(name)) return name;
  const fitting = forms.find(fits);
  if (fitting !== undefined) return fitting;
  const beginning =
    least === null ? null : beginningOf(forms.at(-1) ?? name, share, Math.max(LEAST_BEGINNING, least));
  if (beginning !== null) return beginning;
  return initials !== '' && fits(initials) ? initials : '';
}

/** A name on one line where it fits, else on two that are broken at a blank; null where it needs more room. `font` is without size. */
export function nameLines(
  context: CanvasRenderingContext2D,
  font: string,
  name: string,
  size: number,
  room: number,
  most: 1 | 2,
): readonly string[] | null {
  const fits = (text: string): boolean => shareOf(context, font, NAME_WEIGHT, text, size, room) >= 1;
  if (fits(name)) return [name];
  if (most === 1) return null;
  const words = name.split(/\s+/u);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (fits(first) && fits(second)) return [first, second];
  }
  return null;
}

/** A title, or as much of its beginning as fits, with dots behind it. `font` is without size. */
export function fitText(
  context: CanvasRenderingContext2D,
  font: string,
  text: string,
  size: number,
  room: number,
): string {
  const share = (part: string): number => shareOf(context, font, TITLE_WEIGHT, part, size, room);
  return share(text) >= 1 ? text : (beginningOf(text, share, 1) ?? '');
}

/** The longest beginning with dots behind it that fits, of at least `least` letters; null when there is none. */
function beginningOf(text: string, share: (part: string) => number, least: number): string | null {
  // Letters differ in width: from a guess a little too long, one letter less at a time.
  for (let end = Math.min(text.length - 1, Math.ceil(text.length * share(text))); end >= least; end -= 1) {
    const beginning = `${text.slice(0, end).trimEnd()}…`;
    if (share(beginning) >= 1) return beginning;
  }
  return null;
}

/** How much of a text fits into the room: 1 and more = all of it. */
function shareOf(
  context: CanvasRenderingContext2D,
  font: string,
  weight: number,
  text: string,
  size: number,
  room: number,
): number {
  return room / ((widthOf(context, font, weight, text) * size) / MEASURED_AT);
}

/** Width of a text at a size, in CSS pixels. `font` is without size. */
export function widthOfText(
  context: CanvasRenderingContext2D,
  font: string,
  weight: number,
  text: string,
  size: number,
): number {
  return (widthOf(context, font, weight, text) * size) / MEASURED_AT;
}

/** Width of a text at 100 px; measuring is slow, so that each text is measured once. */
function widthOf(context: CanvasRenderingContext2D, font: string, weight: number, text: string): number {
  const key = `${String(weight)} ${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const before = context.font;
  context.font = fontOf(font, weight, MEASURED_AT);
  const { width } = context.measureText(text);
  context.font = before;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

export function fontOf(family: string, weight: number, size: number): string {
  return `${String(weight)} ${String(size)}px ${family}`;
}
