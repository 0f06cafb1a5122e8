import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { fold } from '../../text/fold.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { fieldOf } from './field.ts';
import { objectivesOf } from './known.ts';

/** What several people of weight want for the business, in the words of the first of them, and who they are by priority. */
export type OurCase = { readonly words: string; readonly personIds: readonly PersonId[] };

/** Words that everybody’s objectives share and that say nothing. */
const empty = new Set(
  'year years this that than then with from each every until more less their which into over half third tenth quarter first second next million percent days months weeks within without before after between they them have should must new'.split(
    ' ',
  ),
);
/** Words that stand in English texts and hardly in others. What is written in another language is not quoted: its empty words are not known here. */
const english = /\b(?:the|and|with|from|each|every|our|their|within|without|until)\b/i;
/** Shortest phrase, in words: one word alone, such as “revenue”, says too little. */
const SHORTEST = 2;
/** Longest phrase, in words; and how many letters of a word tell it from others, so that singular and plural are one. */
const LONGEST = 3;
const STEM = 6;
const SHORTEST_WORD = 4;

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly found: OurCase | null }>();

/**
 * Why the partner should choose us: the longest phrase of two or three words that the objectives of two or more people of weight have in
 * common, of equal ones that of the most people; null without one, and where none of the objectives that share it is in English for sure.
 * Cached by state.
 */
export function ourCaseOf(state: PartnerState, today: IsoDate): OurCase | null {
  const known = latest.get(state);
  if (known?.today === today) return known.found;
  const found = findCase(state, today);
  latest.set(state, { today, found });
  return found;
}

function findCase(state: PartnerState, today: IsoDate): OurCase | null {
  const phrases = new Map<
    string,
    { readonly words: string; readonly size: number; readonly by: PersonId[]; isEnglish: boolean }
  >();
  for (const { personId, target } of fieldOf(state, today).subjects) {
    if (!target && !isKeyPlayer(state, personId)) continue;
    const text = objectivesOf(state, personId);
    const isEnglish = english.test(text);
    for (const [key, words, size] of phrasesIn(text)) {
      const phrase = phrases.get(key);
      if (phrase === undefined) {
        phrases.set(key, { words, size, by: [personId], isEnglish });
        continue;
      }
      phrase.isEnglish ||= isEnglish;
      if (phrase.by.at(-1) !== personId) phrase.by.push(personId);
    }
  }
  let best: { readonly words: string; readonly size: number; readonly by: readonly PersonId[] } | null = null;
  for (const phrase of phrases.values())
    if (
      phrase.isEnglish &&
      phrase.by.length > 1 &&
      (best === null ||
        phrase.size > best.size ||
        (phrase.size === best.size && phrase.by.length > best.by.length))
    )
      best = phrase;
  return best === null ? null : { words: best.words, personIds: best.by };
}

/** The phrases of two or three words that follow one another, none of them empty: key, words as written, how many. */
function phrasesIn(text: string): readonly (readonly [string, string, number])[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const stems = words.map((word) => {
    const plain = fold(word);
    return plain.length < SHORTEST_WORD || empty.has(plain) ? null : plain.slice(0, STEM);
  });
  return words.flatMap((_, from) =>
    Array.from({ length: LONGEST - SHORTEST + 1 }, (_size, index) => index + SHORTEST).flatMap((size) => {
      const part = stems.slice(from, from + size);
      if (part.length < size || part.includes(null)) return [];
      return [
        [
          part.join(' '),
          words
            .slice(from, from + size)
            .join(' ')
            .toLowerCase(),
          size,
        ] as const,
      ];
    }),
  );
}
