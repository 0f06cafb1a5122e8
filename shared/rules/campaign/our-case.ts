import type { IsoDate, PersonId } from '../../model/id.ts';
import type { PartnerState } from '../../model/partner-state.ts';
import { phrasesIn } from '../../text/phrases.ts';
import { isKeyPlayer } from '../people/key-player.ts';
import { fieldOf } from './field.ts';
import { objectivesOf } from './known.ts';

/** What several people of weight want for the business, in the words of the first of them, and who they are by priority. */
export type OurCase = { readonly words: string; readonly personIds: readonly PersonId[] };

const latest = new WeakMap<PartnerState, { readonly today: IsoDate; readonly found: OurCase | null }>();

/**
 * Why the partner should choose us: the longest phrase (see `phrasesIn`) that the objectives of two or more people of weight have in common,
 * of equal ones that of the most people; null without one, and where none of the objectives that share it is in English, German, French,
 * Spanish or Norwegian for sure: the empty words of other languages are not known. Cached by state.
 */
export function ourCaseOf(state: PartnerState, today: IsoDate): OurCase | null {
  const known = latest.get(state);
  if (known?.today === today) return known.found;
  const found = findCase(state, today);
  latest.set(state, { today, found });
  return found;
}

type Shared = { readonly words: string; readonly size: number; readonly by: PersonId[]; sure: boolean };

function findCase(state: PartnerState, today: IsoDate): OurCase | null {
  const phrases = new Map<string, Shared>();
  for (const { personId, target } of fieldOf(state, today).subjects) {
    if (!target && !isKeyPlayer(state, personId)) continue;
    for (const { key, words, size, sure } of phrasesIn(objectivesOf(state, personId))) {
      const phrase = phrases.get(key);
      if (phrase === undefined) phrases.set(key, { words, size, by: [personId], sure });
      else {
        phrase.sure ||= sure;
        if (phrase.by.at(-1) !== personId) phrase.by.push(personId);
      }
    }
  }
  let best: Shared | null = null;
  for (const phrase of phrases.values())
    if (
      phrase.sure &&
      phrase.by.length > 1 &&
      (best === null ||
        phrase.size > best.size ||
        (phrase.size === best.size && phrase.by.length > best.by.length))
    )
      best = phrase;
  return best === null ? null : { words: best.words, personIds: best.by };
}
