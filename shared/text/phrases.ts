import { emptyWords, phraseLanguages, type PhraseLanguage } from './empty-words.ts';
import { fold } from './fold.ts';

/** Words of a text that follow one another and say what it is about. */
export type Phrase = {
  /** Equal for singular and plural, capitals and accents. */
  readonly key: string;
  /** As written; in English without capitals, so that it goes on within a sentence. */
  readonly words: string;
  /** How many words; a long compound counts as two. */
  readonly size: number;
  /** The text is in a language whose empty words are known, so that none of them is taken for a subject. */
  readonly sure: boolean;
};

/** Shortest and longest phrase, in words: one word alone, such as “revenue”, says too little. */
const SHORTEST = 2;
const LONGEST = 3;
/** Words under so many letters are no part of a phrase; how many letters of a word tell it from others. */
const SHORTEST_WORD = 4;
const STEM = 6;
/** In languages that write compounds as one word, a word of so many letters is a phrase by itself, told apart by its first letters. */
const COMPOUND = 12;
const COMPOUND_STEM = 11;
const compounding: ReadonlySet<PhraseLanguage> = new Set(['de', 'no']);
/** What may stand between two words of one phrase, as in `contrat de service`. */
const linking: ReadonlySet<PhraseLanguage> = new Set(['fr', 'es']);
const links: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'del', 'la', 'l', 'los', 'las']);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));
const grammar = new Map(phraseLanguages.map((language) => [language, words(emptyWords[language].grammar)]));
const empty: ReadonlySet<string> = new Set(
  phraseLanguages.flatMap((language) => [
    ...words(emptyWords[language].grammar),
    ...words(emptyWords[language].measures),
  ]),
);

/** The language of a text as its grammar words tell it; several where they have as many, none where the text has no such word. */
export function languagesOf(text: string): readonly PhraseLanguage[] {
  const tokens = text.match(/\p{L}+/gu)?.map(fold) ?? [];
  const counts = phraseLanguages.map((language) => ({
    language,
    count: tokens.filter((token) => grammar.get(language)?.has(token) === true).length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === most).map(({ language }) => language);
}

/**
 * The phrases of a text: two or three words that follow one another, none of them empty in any of the languages; in French and Spanish over
 * “de” and the like; and long compounds where the language writes them as one word.
 */
export function phrasesIn(text: string): readonly Phrase[] {
  const languages = languagesOf(text);
  const has = (set: ReadonlySet<PhraseLanguage>): boolean => languages.some((language) => set.has(language));
  const [sure, compounds, linked] = [languages.length > 0, has(compounding), has(linking)];
  const english = languages[0] === 'en';
  const tokens = text.match(/\p{L}+/gu) ?? [];
  const stems = tokens.map(stemOf);
  const found: Phrase[] = [];
  tokens.forEach((token, from) => {
    const first = stems[from];
    if (first === null || first === undefined) return;
    if (compounds && fold(token).length >= COMPOUND)
      found.push({ key: fold(token).slice(0, COMPOUND_STEM), words: token, size: SHORTEST, sure });
    const key = [first];
    let to = from;
    while (key.length < LONGEST) {
      to += 1;
      while (linked && stems[to] === null && links.has(fold(tokens[to] ?? ''))) to += 1;
      const next = stems[to];
      if (next === null || next === undefined) return;
      key.push(next);
      const said = tokens.slice(from, to + 1).join(' ');
      found.push({
        key: key.join(' '),
        words: english ? said.toLowerCase() : said,
        size: key.length,
        sure,
      });
    }
  });
  return found;
}

function stemOf(token: string): string | null {
  const plain = fold(token);
  return plain.length < SHORTEST_WORD || empty.has(plain) ? null : plain.slice(0, STEM);
}
