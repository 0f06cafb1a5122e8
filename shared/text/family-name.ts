import {
  capitalParticles,
  familyJoiners,
  familyNamesInFront,
  familyParticles,
  hungarianGivenNames,
  iberianGivenNames,
  irishParticles,
  koreanFamilyNames,
  portugueseFamilyNames,
  spanishFamilyNames,
} from './family-words.ts';
import { foldWords } from './fold.ts';

/** A part of the words of a name: where it begins, and where the next word stands. */
export type Span = readonly [from: number, to: number];

/** Where the family name stands in the words of a name. */
export type FamilyName = {
  /** The whole of it; both of two. */
  readonly family: Span;
  /** The part that stands for it alone: of two Spanish ones the first, of two Portuguese ones the last. */
  readonly main: Span;
};

/** Scripts in which the family name stands in front, and no blank is needed between the names. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・·\s]+$/u;
/** `Петровна`, `Ilyich`: the father's name, of Russian, Ukrainian and Bulgarian names. */
const PATRONYMIC =
  /(ович|евич|ёвич|йович|ьич|овна|евна|ична|івна|ївна|ovich|evich|ovych|ovna|evna|ichna|ivna)$/iu;
const ROMANIAN = /(escu|eanu|ovici)$/u;
const SPANISH = /^\p{L}{3,}ez$/u;

export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name) && /\p{L}/u.test(name);
}

/** Tells where the family name stands by script, capitals, endings, particles and well-known names; else it is the last word. */
export function familyOf(words: readonly string[]): FamilyName {
  const count = words.length;
  if (count < 2) return whole([0, count]);
  const front = familyInFront(words);
  if (front > 0) return whole([0, front]);
  const last = withParticles(words, count - 1);
  const before = last - 1;
  if (before < 1) return whole([last, count]);
  const first = withParticles(words, before);
  const double = doubleName(words, [first, last], [last, count]);
  return double ?? whole([last, count]);
}

/** How many words the family name of a full name has that is known to begin with it: `García López María`, `De Luca Gianni`. At least one word is left for the given name. */
export function leadingFamilyWords(words: readonly string[], spanish: boolean): number {
  const end = afterParticles(words, 0);
  if (end >= words.length) return 1;
  const second = afterParticles(words, end);
  if (second >= words.length) return end;
  if (isSmall(words[end] ?? '') && familyJoiners.has(fold(words[end]))) return afterParticles(words, end + 1);
  const [a, b] = [fold(words[end - 1]), fold(words[second - 1])];
  const isDouble = spanish
    ? !iberianGivenNames.has(b)
    : isIberian(a) && isIberian(b) && !iberianGivenNames.has(b);
  return isDouble ? second : end;
}

function whole(family: Span): FamilyName {
  return { family, main: family };
}

/** How many words of a family name stand in front; 0 when it stands behind. */
function familyInFront(words: readonly string[]): number {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (isEastAsian(words.join(''))) return 1;
  // `SOLHEIM Ingrid`, `DE LA TOUR Anne`: family names in capitals.
  const capitals = isShouted(first) ? words.map(isShouted) : [];
  if (capitals[0] === true && capitals.includes(false) && !last.includes('.')) {
    const end = capitals.indexOf(false);
    if (capitals.slice(end).every((shouted) => !shouted)) return end;
  }
  if (familyNamesInFront.has(first) && !familyNamesInFront.has(last)) return 1;
  if (hungarianGivenNames.has(last) && !hungarianGivenNames.has(first) && !isGivenElsewhere(first)) return 1;
  if (words.length === 3 && PATRONYMIC.test(last) && !PATRONYMIC.test(words[1] ?? '')) return 1;
  if (ROMANIAN.test(first) && words.slice(1).every((word) => !ROMANIAN.test(word))) return 1;
  if (words.length === 2 && koreanFamilyNames.has(fold(first)) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last))
    return 1;
  return 0;
}

function isShouted(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();
}

/** Common given names outside of Hungary too, in front of which a Hungarian one is a family name. */
function isGivenElsewhere(word: string): boolean {
  return /^(Anna|Eva|Maria|Peter|Robert|Thomas|Paul|Albert|Martin|Philip|Daniel|David|Adam|Julia|Laura|Andrea|Erika|Edit|Judit)$/u.test(
    word,
  );
}

/** Where the part begins that ends with the word at `at`: the particles before it, and the other half of `Ortega y Gasset`. */
function withParticles(words: readonly string[], at: number): number {
  let from = at;
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1;
  const joiner = words[from - 1] ?? '';
  if (from > 2 && isSmall(joiner) && familyJoiners.has(fold(joiner))) return withParticles(words, from - 2);
  return from;
}

/** The end of the part that begins at `at`: its particles and the first word that is none. */
function afterParticles(words: readonly string[], at: number): number {
  let end = at;
  while (end < words.length - 1 && isParticle(words[end] ?? '')) end += 1;
  return end + 1;
}

function isParticle(word: string): boolean {
  const folded = foldWords(word);
  return isSmall(word)
    ? familyParticles.has(folded)
    : irishParticles.has(word) || (capitalParticles.has(folded) && word.length > 1);
}

function doubleName(words: readonly string[], first: Span, second: Span): FamilyName | null {
  if (first[0] < 1) return null;
  const [a, b] = [fold(words[first[1] - 1]), fold(words[second[1] - 1])];
  const family: Span = [first[0], second[1]];
  if (ROMANIAN.test(a) && ROMANIAN.test(b)) return whole(family);
  const guessed = !iberianGivenNames.has(a) && a.length > 2 && isIberian(b);
  const given = words.slice(0, first[0]).map(fold);
  const isDouble =
    (isIberian(a) && !(iberianGivenNames.has(a) && given.length === 1)) ||
    (guessed && (given.length > 1 || given.every((word) => iberianGivenNames.has(word))));
  if (!isDouble) return null;
  const portuguese =
    words.slice(first[0], second[1]).some((word) => ['da', 'do', 'das', 'dos'].includes(word)) ||
    [a, b].some((word) => portugueseFamilyNames.has(word) && !spanishFamilyNames.has(word));
  return { family, main: portuguese ? second : first };
}

function isIberian(folded: string): boolean {
  return spanishFamilyNames.has(folded) || portugueseFamilyNames.has(folded) || SPANISH.test(folded);
}

function fold(word = ''): string {
  return foldWords(word);
}

function isSmall(word: string): boolean {
  return /^['’]?\p{Ll}/u.test(word);
}
