const MEASURED_AT = 100;
const widths = new Map<string, number>();
/** Enough for 5,000 people in all their forms; emptied beyond that, so that it cannot grow for ever. */
const MOST_WIDTHS = 30_000;

/** The widest form of a name that fits: whole, `A. Berg`, `Berg`, initials, or nothing. `font` is without size. */
export function fitName(
  context: CanvasRenderingContext2D,
  font: string,
  name: string,
  initials: string,
  size: number,
  room: number,
): string {
  const fits = (text: string): boolean => (widthOf(context, font, text) * size) / MEASURED_AT <= room;
  if (fits(name)) return name;
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length > 1) {
    const short = `${name.slice(0, 1)}. ${last}`;
    if (fits(short)) return short;
    if (fits(last)) return last;
  }
  return initials !== '' && fits(initials) ? initials : '';
}

/** The text, or as much of its beginning as about fits, with dots behind it. `font` is without size. */
export function fitText(
  context: CanvasRenderingContext2D,
  font: string,
  text: string,
  size: number,
  room: number,
): string {
  const share = room / ((widthOf(context, font, text) * size) / MEASURED_AT);
  // Measured with the heavier letters of names, so that it rather ends early.
  return share >= 0.96
    ? text
    : `${text.slice(0, Math.max(1, Math.floor(text.length * share) - 1)).trimEnd()}…`;
}

/** Width of a text at 100 px; measuring is slow, so that each text is measured once. */
function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const before = context.font;
  context.font = fontOf(font, 600, MEASURED_AT);
  const { width } = context.measureText(text);
  context.font = before;
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** A CSS font of the map. */
export function fontOf(family: string, weight: number, size: number): string {
  return `${String(weight)} ${String(size)}px ${family}`;
}
