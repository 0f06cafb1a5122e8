/** Line ends, all other control characters, and the two separators of Unicode that some readers take for line ends. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** Marks that turn the direction of what follows and so show another text than there is. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as one line for a header, a title or a field of another format: no line end or control character that could end it early, and
 * nothing that turns its direction.
 */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(TURNS, '').replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
}

/** A text of several lines, each as `plainLine` has it; line ends are `\n`. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/u)
    .map(plainLine)
    .join('\n');
}
