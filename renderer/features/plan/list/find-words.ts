import { foldText } from '#renderer/ui/fold-text.ts';

/** The words of a search, without case and accents; none finds everything. */
export function searchWords(search: string): readonly string[] {
  return foldText(search).split(/\s+/).filter(Boolean);
}

/** Whether a folded text has every word. */
export function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
