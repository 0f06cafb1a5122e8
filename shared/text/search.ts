import { fold } from './fold.ts';

/** What was typed into a field of search, as folded words in their order; none where nothing was typed, which finds everything. */
export function searchWords(query: string): readonly string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** Whether texts have all words of what was typed; nothing typed finds all. For texts that are not folded yet. */
export function searchFor(query: string): (text: string) => boolean {
  const words = searchWords(query);
  return (text) => words.length === 0 || hasWords(fold(text), words);
}

/** Whether a folded text has every word somewhere, also inside of words. The one rule of what a search finds. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** Whether a folded text has a word that begins with this. */
export function hasBeginning(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}\p{M}]$/u.test(folded.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** For what is found, the best first: 0 when the text begins with all that was typed, 1 when each word begins a word of it, 2 for the rest. */
export function searchRank(folded: string, words: readonly string[]): 0 | 1 | 2 {
  if (folded.startsWith(words.join(' '))) return 0;
  return words.every((word) => hasBeginning(folded, word)) ? 1 : 2;
}
