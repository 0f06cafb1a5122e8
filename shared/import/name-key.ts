import { foldWords } from '../text/fold.ts';
import { isEastAsian } from '../text/family-name.ts';
import { isCredential, isGenerationWord } from '../text/name-parts.ts';
import { formsOfAddress, onlyFormsOfAddress } from '../text/name-words.ts';
import { inReadingOrder, withoutStatus } from './person-name.ts';

const keys = new Map<string, string>();

/**
 * Two names with the same key are the same name: case, accents, `Last, First`, forms of address in front and degrees behind do not
 * count, nor blanks in East Asian scripts. Kept for speed; emptied when large.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = keyOf(name);
  if (keys.size > 50_000) keys.clear();
  keys.set(name, key);
  return key;
}

const UNUSUAL = /[^\p{L}\p{M} ]/u;
const DEGREE = /\p{Lu}\p{L}*\p{Lu}/u;

function keyOf(name: string): string {
  const plain = UNUSUAL.test(name) ? inReadingOrder(withoutStatus(name).name) : name;
  if (isEastAsian(plain)) return foldWords(plain).replaceAll(' ', '');
  const written = UNUSUAL.test(plain) || DEGREE.test(plain) ? withoutDegrees(plain) : plain;
  const words = foldWords(written).split(' ');
  while (isAddressing(words[0] ?? '', words.length - 1)) words.shift();
  return words.join(' ');
}

/** `M. Berg` and `Don Smith` are names of two words, `Dr. Berg` is one. */
function isAddressing(word: string, left: number): boolean {
  if (word.length < 2) return false;
  return left > 1 ? formsOfAddress.has(word) : left === 1 && onlyFormsOfAddress.has(word);
}

function withoutDegrees(name: string): string {
  const parts = name.split(',');
  while (parts.length > 1 && (isCredential(parts.at(-1) ?? '') || (parts.at(-1) ?? '').trim() === ''))
    parts.pop();
  const words = parts.join(' ').split(/\s+/u);
  while (words.length > 2 && isCredential(words.at(-1) ?? '', words)) words.pop();
  return words.join(' ');
}

/** The words of a name key in alphabetical order: the same for `King Steven` and `Steven King`. */
export function sortedKey(key: string): string {
  return key.split(' ').sort().join(' ');
}

/** First and last word of a name key, for names with and without the middle ones; `Jr.` stays, since it makes another person. */
export function outerKey(key: string): string {
  const all = key.split(' ');
  if (all.length < 3) return key;
  const words = all.filter((word) => !isGenerationWord(word));
  const generation = all.filter(isGenerationWord);
  const outer = words.length < 3 ? words : [words[0] ?? '', words.at(-1) ?? ''];
  return [...outer, ...generation].join(' ');
}

/** A name key without `Jr.` and the like. */
export function plainKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !isGenerationWord(word))
    .join(' ');
}
