import { foldWords } from './fold.ts';
import {
  credentials,
  familyNamesInFront,
  familyParticles,
  formsOfAddress,
  generations,
} from './name-words.ts';

/** A name as it is written, taken apart. */
export type NameParts = {
  /** Given and family names in the order in which they stand, without anything before or behind them. */
  readonly words: readonly string[];
  /** Where in `words` the family name begins and ends. */
  readonly family: readonly [from: number, to: number];
  /** `Jr.`, `III`; '' when there is none. */
  readonly generation: string;
};

/** Scripts in which the family name stands in front, and no blank is needed between the names. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・·\s]+$/u;
const BEHIND = /\s*[([{][^()[\]{}]*[)\]}]\s*$/u;
const SIGNS =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}★☆✓✔•|]|\ufe0f|\u200d)+/gu;

export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name) && /\p{L}/u.test(name);
}

/**
 * Takes a name in reading order apart. Forms of address, degrees, signs and what stands in brackets behind it are none of its words.
 * Where the family name stands is told by script, particles, capitals and well-known family names, else it is the last word.
 */
export function nameParts(name: string): NameParts {
  const { front, behind } = splitAtComma(withoutSigns(name));
  const words = front.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  let generation = behind.find((word) => generations.has(foldWords(word))) ?? '';
  while (words.length > 1 && formsOfAddress.has(foldWords(words[0] ?? ''))) words.shift();
  for (;;) {
    const last = words.at(-1) ?? '';
    const isGeneration = words.length > 2 && isGenerationWord(last);
    if (!isGeneration && !(words.length > 2 && isCredential(last, words))) break;
    if (isGeneration) generation = last;
    words.pop();
  }
  return { words, family: familyOf(words), generation };
}

/** Whether a part behind a comma is a degree or certificate, or several of them. */
export function isCredential(part: string, beside: readonly string[] = []): boolean {
  const folded = foldWords(part);
  const single = folded.split(' ');
  const known =
    credentials.has(folded) || (single.length > 1 && single.every((word) => credentials.has(word)));
  if (!known) return false;
  // `MA` and `PhD` are degrees, `Ma` is a name; where everything is in capitals, capitals tell nothing.
  const shouting = beside.length > 0 && beside.every((word) => word === word.toUpperCase());
  return folded.length > 3 || (!shouting && /\p{Lu}.*\p{Lu}/u.test(part)) || part.includes('.');
}

/** `Jr.`, `III` and the like. */
export function isGenerationWord(word: string): boolean {
  const folded = foldWords(word);
  return generations.has(folded) && (folded.length > 1 || word === 'V');
}

/** The shorter forms of a name, the longer first: `I. Solheim`, `Solheim`; where the family name stands in front, `Nagy A.`, `Nagy`. Empty for a name of one word. */
export function shorterNames(name: string): readonly string[] {
  const { words, family } = nameParts(name);
  const [from, to] = family;
  const last = words.slice(from, to).join(' ');
  if (words.length < 2 || last === '') return [];
  if (isEastAsian(words.join(''))) return [last];
  const first = firstLetter(from === 0 ? (words[to] ?? '') : (words[0] ?? ''));
  if (first === '') return [last];
  return [from === 0 ? `${last} ${first}.` : `${first}. ${last}`, last];
}

/** The letters for the round picture of somebody without a photo: of given and family name, as they stand. */
export function initialsOf(name: string): string {
  const { words, family } = nameParts(name);
  const [from, to] = family;
  const other = from === 0 ? words[to] : words[0];
  const main = words[from] ?? words[0];
  const letters = words.length < 2 ? [main] : from === 0 ? [main, other] : [other, capital(words, from, to)];
  return letters
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toLocaleUpperCase('en');
}

/** Of `van der Berg` the letter of Berg. */
function capital(words: readonly string[], from: number, to: number): string {
  return words[to - 1] ?? words[from] ?? '';
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';
}

/** A line about oneself behind a name: `Ada Berg | Speaker`, `Ada Berg - Helping teams`. */
const TAGLINE = /^(\S+\s+\S.*?)\s+[|•·–—-]\s+.*$/u;

function withoutSigns(name: string): string {
  let text = name.replace(TAGLINE, '$1').replace(SIGNS, ' ');
  for (let shorter = text.replace(BEHIND, ''); shorter !== text; shorter = text.replace(BEHIND, '')) {
    if (!/\p{L}/u.test(shorter)) break;
    text = shorter;
  }
  return text.trim() === '' ? name : text.trim();
}

/** `Ada Berg, PhD, Jr.`: what stands behind the commas apart, as long as nothing of it is a name. */
function splitAtComma(name: string): { readonly front: string; readonly behind: readonly string[] } {
  const parts = name.split(/[,，]/u).map((part) => part.trim());
  const behind: string[] = [];
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && !isCredential(last) && !isGenerationWord(last)) break;
    behind.unshift(last);
    parts.pop();
  }
  return { front: parts.join(' '), behind };
}

function familyOf(words: readonly string[]): readonly [number, number] {
  const count = words.length;
  if (count < 2) return [0, count];
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isEastAsian(words.join(''))) return [0, 1];
  // `SOLHEIM Ingrid`, `DE LA TOUR Anne`: family names in capitals.
  const capitals = words.map((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  if (capitals[0] === true && capitals.includes(false) && !last.includes('.')) {
    const end = capitals.indexOf(false);
    if (capitals.slice(end).every((shouted) => !shouted)) return [0, end];
  }
  if (familyNamesInFront.has(first) && !familyNamesInFront.has(last)) return [0, 1];
  let from = count - 1;
  while (from > 1 && familyParticles.has(foldWords(words[from - 1] ?? '')) && isSmall(words[from - 1] ?? ''))
    from -= 1;
  return [from, count];
}

function isSmall(word: string): boolean {
  return /^['’]?\p{Ll}/u.test(word);
}
