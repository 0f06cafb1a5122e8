/** How much of what both texts share is shown before they part, in UTF-16 units. */
const BEFORE = 24;

/**
 * A line of a text that was typed, from where it parts from what is saved; at most `most` UTF-16 units. The whole of it when nothing is
 * saved.
 */
export function typedPart(typed: string, saved: string, most: number): string {
  const line = oneLine(typed);
  const start = partsAt(line, oneLine(saved));
  const from = start <= BEFORE ? 0 : wordStart(line, start - BEFORE);
  const shown = line.slice(from);
  const end = shown.length > most ? `${shown.slice(0, most - 1).trimEnd()}…` : shown;
  return from === 0 ? end : `… ${end}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Where two texts part. */
function partsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function wordStart(line: string, at: number): number {
  const space = line.indexOf(' ', at);
  return space < 0 || space > at + BEFORE ? at : space + 1;
}
