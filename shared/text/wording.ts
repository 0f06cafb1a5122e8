/** A text with its first letter as at the beginning of a sentence. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with its first letter as in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text that ends as a sentence does; one that already does is left as it is. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text cut behind its first sentence: the sentence, and what follows it, which may be empty. What stands in quotation marks is never cut. */
export function firstSentence(text: string): readonly [string, string] {
  let quoted = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '“') quoted += 1;
    if (char === '”') quoted = Math.max(0, quoted - 1);
    const ends = '.!?'.includes(char) && /^\s+\p{Lu}/u.test(text.slice(at + 1));
    if (quoted === 0 && ends) return [text.slice(0, at + 1), text.slice(at + 1).trim()];
  }
  return [text, ''];
}

/** A text without the full stop at its end, to go on behind it. */
export function withoutPoint(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/**
 * Parts as a list in a sentence, such as `a`, `a and b` or `a, b and c`; empty for none. With more parts than `most`, the first of
 * them and how many more there are: `a, b and 4 more`.
 */
export function listed(parts: readonly string[], most = parts.length): string {
  const more = parts.length - most;
  return joinLast(more > 0 ? [...parts.slice(0, most), `${more} more`] : parts, 'and');
}

/** Parts to choose from in a sentence, such as `a, b or c`; empty for none. */
export function listedOr(parts: readonly string[]): string {
  return joinLast(parts, 'or');
}

function joinLast(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** A count with its word, such as `1 rating`, `3 people` or `1,200 people`. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
