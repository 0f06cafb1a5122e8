/**
 * Advance widths of Inter at size 100 for the printable ASCII characters from the blank on, as measured. The layout reckons with
 * them and not with a window's fonts, so that it is the same before fonts are loaded, on paper and in tests.
 */
const strong =
  '25 32 52 64 65 100 66 33 37 37 54 67 32 47 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54 100 73 66 74 72 61 59 75 75 28 58 70 57 92 76 77 65 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47 35 57 62 58 62 59 39 63 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 45 36 45 67'
    .split(' ')
    .map(Number);
const FIRST = ' '.charCodeAt(0);
/** Text of normal weight is so much narrower. */
const NORMAL = 0.975;
/** Letters beyond ASCII that are no accented Latin ones. */
const OTHER = 68;
const WIDE = 104;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** About how wide a text is at a size, in the units of the size; some hundredths off at most for Latin text. */
export function estimatedWidth(text: string, size: number, weight: 400 | 600): number {
  let width = known.get(text);
  if (width === undefined) {
    width = 0;
    for (const letter of text.normalize('NFD')) width += widthOf(letter);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, width);
  }
  return (width * size * (weight === 600 ? 1 : NORMAL)) / 100;
}

function widthOf(letter: string): number {
  const ascii = strong[letter.charCodeAt(0) - FIRST];
  if (ascii !== undefined) return ascii;
  if (/\p{M}/u.test(letter)) return 0;
  return wide.test(letter) ? WIDE : OTHER;
}

/** The least width at which a text stands on two lines that are broken at a blank; its whole width when it has none. */
export function widthOnTwoLines(text: string, size: number, weight: 400 | 600): number {
  const words = text.split(/\s+/u);
  let least = estimatedWidth(text, size, weight);
  for (let at = 1; at < words.length; at += 1) {
    const first = estimatedWidth(words.slice(0, at).join(' '), size, weight);
    const second = estimatedWidth(words.slice(at).join(' '), size, weight);
    least = Math.min(least, Math.max(first, second));
  }
  return least;
}
