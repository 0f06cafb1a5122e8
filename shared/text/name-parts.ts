import { familyOf, isEastAsian, type FamilyName } from './family-name.ts';
import { foldWords } from './fold.ts';
import { remembering } from './remembering.ts';
import { credentials, formsOfAddress, generations, generationsInFront } from './name-words.ts';

/** A name as it is written, taken apart. */
export type NameParts = FamilyName & {
  /** Given and family names in the order in which they stand, without anything before or behind them. */
  readonly words: readonly string[];
  /** `Jr.`, `III`; '' when there is none. */
  readonly generation: string;
};

const BEHIND = /\s*[([{][^()[\]{}]*[)\]}]\s*$/u;
const PICTURES =
  /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}★☆✓✔]|\ufe0f|\u200d)+/gu;

/**
 * Takes a name in reading order apart. Forms of address, degrees, signs and what stands in brackets behind it are none of its words.
 * Where the family name stands is told by script, particles, capitals, endings and well-known names, else it is the last word.
 */
export function nameParts(name: string): NameParts {
  const { own, behind } = withoutBehind(atCommas(withoutSigns(name)));
  const words = own
    .join(' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  let generation = behind.find((word) => generations.has(foldWords(word))) ?? '';
  for (;;) {
    const first = foldWords(words[0] ?? '');
    const isGeneration = words.length > 2 && generationsInFront.has(first);
    if (!isGeneration && !(words.length > 1 && formsOfAddress.has(first))) break;
    if (isGeneration) generation = words[0] ?? '';
    words.shift();
  }
  for (;;) {
    const last = words.at(-1) ?? '';
    const isGeneration = words.length > 2 && isGenerationWord(last);
    if (!isGeneration && !(words.length > 2 && isCredential(last, words))) break;
    if (isGeneration) generation = last;
    words.pop();
  }
  return { words, ...familyOf(words), generation };
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

/**
 * The shorter forms of a name, the longer first: `I. Solheim`, `Solheim`; where the family name stands in front, `Nagy A.`, `Nagy`;
 * of two family names the one that people are called by last: `M. García López`, `M. García`, `García`. Empty for a name of one word.
 */
export function shorterNames(name: string): readonly string[] {
  const { words, family, main } = nameParts(name);
  const [from, to] = family;
  const whole = words.slice(from, to).join(' ');
  const last = words.slice(...main).join(' ');
  if (words.length < 2 || whole === '') return [];
  if (isEastAsian(words.join(''))) return [whole];
  const first = firstLetter(from === 0 ? (words[to] ?? '') : (words[0] ?? ''));
  if (first === '') return [last];
  return [...new Set([withGiven(whole, `${first}.`, from), withGiven(last, `${first}.`, from), last])];
}

/** The given name of a full name, by which a text can call somebody; '' of a name of one word, and where there is only its first letter or no custom of it. */
export const givenNameOf = remembering((name: string): string => {
  const { words, family } = nameParts(name);
  const given = givenWord(words, family);
  return given.length < 2 || given.endsWith('.') ? '' : given;
});

/** By which one word notes speak of somebody: the given name, the family name where that is the custom, or the only word; '' where there is none. */
export const calledBy = remembering((name: string): string => {
  const { words, family } = nameParts(name);
  if (words.length < 2) return words[0] ?? '';
  return isEastAsian(words.join('')) ? words.slice(...family).join(' ') : givenNameOf(name);
});

/** The given name, or its first letter, among the words of a name; '' of one word, and where nobody is called by it alone. */
export function givenWord(words: readonly string[], [from, to]: FamilyName['family']): string {
  if (words.length < 2 || isEastAsian(words.join(''))) return '';
  return (from === 0 ? words[to] : words[0]) ?? '';
}

/** Given and family name in the order of the name; `from`: where its family name begins. */
export function withGiven(family: string, given: string, from: number): string {
  return from === 0 ? `${family} ${given}` : `${given} ${family}`;
}

/** The letters for the round picture of somebody without a photo: of given and family name, as they stand. */
export function initialsOf(name: string): string {
  const { words, family, main } = nameParts(name);
  const [from, to] = family;
  // Of `van der Berg` the letter of Berg.
  const own = words[main[1] - 1] ?? words[0];
  const letters = words.length < 2 ? [own] : from === 0 ? [own, words[to]] : [words[0], own];
  return letters
    .map((word) => firstLetter(word ?? ''))
    .join('')
    .toLocaleUpperCase('en');
}

function firstLetter(word: string): string {
  return /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '';
}

/** A line about oneself behind a name: `Ada Berg | Speaker`, `Ada Berg - Helping teams`. */
const TAGLINE = /^(\S+\s+\S.*?)\s+[|•·–—-]\s+.*$/u;

/** Letters, and signs that stand inside of words: nothing to take away. */
const PLAIN = /^[\p{L}\p{M} .'’]+$/u;

function withoutSigns(name: string): string {
  if (PLAIN.test(name)) return name.trim();
  let text = name.replace(TAGLINE, '$1').replace(PICTURES, ' ').replace(/[•|]+/gu, ' ');
  for (let shorter = text.replace(BEHIND, ''); shorter !== text; shorter = text.replace(BEHIND, '')) {
    if (!/\p{L}/u.test(shorter)) break;
    text = shorter;
  }
  return text.trim() === '' ? name : text.trim();
}

/** A name without signs that are no letters, such as those that people put beside theirs on LinkedIn. */
export function withoutPictures(name: string): string {
  if (PLAIN.test(name)) return name;
  const bare = name.replace(PICTURES, ' ').replace(/\s+/gu, ' ').trim();
  return /\p{L}/u.test(bare) ? bare : name;
}

/** The parts of a name between its commas: its own, and the degrees and generations behind them, as in `Ada Berg, PhD, Jr.`. */
export function withoutBehind(between: readonly string[]): {
  readonly own: readonly string[];
  readonly behind: readonly string[];
} {
  const parts = between.filter((part) => part !== '');
  const isBehind = (part: string): boolean => isCredential(part) || isGenerationWord(part);
  const last = Math.max(
    0,
    parts.findLastIndex((part) => !isBehind(part)),
  );
  return { own: parts.slice(0, last + 1), behind: parts.slice(last + 1) };
}

/** The parts of a text at its commas. */
export function atCommas(text: string): readonly string[] {
  return text.split(/[,，]/u).map((part) => part.trim());
}
