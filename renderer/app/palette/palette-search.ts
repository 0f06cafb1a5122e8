import { fold } from '#shared/text/fold.ts';
import { hasBeginning, searchWords } from '#shared/text/search.ts';

/** Something that the palette can find: `text` is searched and shown, `more` is searched after it and shown quietly. */
export type PaletteEntry = {
  readonly id: string;
  /** `elsewhere` is somebody at a partner that is not open. */
  readonly kind: 'command' | 'person' | 'partner' | 'view' | 'elsewhere';
  readonly text: string;
  readonly more: string;
  /** Searched like `more` and not shown. */
  readonly also?: string;
  readonly shortcut?: string;
};

/**
 * How well an entry fits, higher is better, 0 = not at all. Every word that was typed has to begin a word of the entry
 * (best) or stand anywhere in it; finds in `text` count more than finds in `more`.
 */
function scoreEntry(entry: PaletteEntry, query: string): number {
  const text = fold(entry.text);
  const more = fold(`${entry.more} ${entry.also ?? ''}`);
  const words = searchWords(query);
  if (words.length === 0) return 1;
  let score = text.startsWith(words.join(' ')) ? 20 : 0;
  for (const word of words) {
    const found = scoreWord(text, word) * 4 || scoreWord(more, word);
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

/**
 * For the order of groups: 2 when every word begins a word of the entry's text, 1 when the text holds them all, 0 when the quiet
 * words are needed too. So `log` means the command before everybody whose department is Technology.
 */
export function tierOf({ text }: PaletteEntry, query: string): 0 | 1 | 2 {
  const folded = fold(text);
  const scores = searchWords(query).map((word) => scoreWord(folded, word));
  if (scores.every((score) => score === 3)) return 2;
  return scores.every((score) => score > 0) ? 1 : 0;
}

function scoreWord(text: string, word: string): number {
  if (!text.includes(word)) return 0;
  return hasBeginning(text, word) ? 3 : 1;
}

/** The best entries first; equals keep their order. Cost: one pass over all entries, about 5 ms for 5,000. */
export function searchPalette(
  entries: readonly PaletteEntry[],
  query: string,
  most: number,
): readonly PaletteEntry[] {
  return entries
    .map((entry) => ({ entry, score: scoreEntry(entry, query) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}
