/** Width of a text in drawing units. Passed in, because only a window knows its fonts. */
export type MeasureText = (text: string, size: number, weight: 400 | 600) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into at most `most` lines of a width; what does not fit ends in an ellipsis. Breaks and cuts between words, inside a
 * word only where it is longer than a line (or has no spaces, as in Chinese), or where much of the last line would stay empty.
 */
export function fitLines(
  text: string,
  width: number,
  most: number,
  size: number,
  weight: 400 | 600,
  measure: MeasureText,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.replace(/\s+/gu, ' ').trim();
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(cutAtWord(rest, ellipsised(rest, width, size, weight, measure)));
      break;
    }
    const head = headThatFits(rest, width, size, weight, measure);
    lines.push(head.trimEnd());
    rest = rest.slice(head.length).trimStart();
  }
  return lines;
}

/** At least so much of a line is kept for the sake of a whole word. */
const KEPT = 2 / 3;

/** Takes the beginning of a word from what is left of a text before its ellipsis, and the comma or full stop that would stand there. */
function cutAtWord(text: string, cut: string): string {
  if (cut === text) return cut;
  const head = cut.slice(0, -1);
  const space = /\s/u.test(text.charAt(head.length)) ? head.length : head.lastIndexOf(' ');
  const kept = (space < head.length * KEPT ? head : head.slice(0, space)).replace(/[\s.,;:–-]+$/u, '');
  return kept === '' ? cut : `${kept}…`;
}

/** The text on one line of a width, cut with an ellipsis where it is longer. */
export function ellipsised(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  measure: MeasureText,
): string {
  if (measure(text, size, weight) <= width) return text;
  const clusters = clustersOf(text);
  const count = longestPrefix(
    clusters.length,
    (n) => measure(`${clusters.slice(0, n).join('').trimEnd()}…`, size, weight) <= width,
  );
  return `${clusters.slice(0, count).join('').trimEnd()}…`;
}

function headThatFits(
  text: string,
  width: number,
  size: number,
  weight: 400 | 600,
  measure: MeasureText,
): string {
  if (measure(text, size, weight) <= width) return text;
  const clusters = clustersOf(text);
  const count = Math.max(
    1,
    longestPrefix(
      clusters.length,
      (n) => measure(clusters.slice(0, n).join('').trimEnd(), size, weight) <= width,
    ),
  );
  const head = clusters.slice(0, count).join('');
  if (clusters[count] === ' ') return head;
  const space = head.lastIndexOf(' ');
  return space > 0 ? head.slice(0, space + 1) : head;
}

// Names are short; nothing on a card shows more than this many characters, so that a 10,000-character cell stays cheap.
const MOST_CLUSTERS = 200;

function clustersOf(text: string): readonly string[] {
  const clusters: string[] = [];
  for (const { segment } of graphemes.segment(text.slice(0, MOST_CLUSTERS * 4))) {
    clusters.push(segment);
    if (clusters.length === MOST_CLUSTERS) break;
  }
  return clusters;
}

function longestPrefix(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
