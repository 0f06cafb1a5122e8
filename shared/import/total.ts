import { sumParts, totalWords } from './words/no-people.ts';

/** Whether folded words are those of a sum, such as `Total Sales` or `Count 3`. */
export function isTotal(folded: string): boolean {
  if (folded === '') return false;
  const words = folded.replace(/(^| )\d[\d ]*(?= |$)/g, ' ').trim();
  if (totalWords.has(words)) return true;
  const parts = words.split(' ');
  return sumParts.has(parts[0] ?? '') || sumParts.has(parts.at(-1) ?? '');
}
