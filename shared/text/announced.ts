import { monthOf } from './month-names.ts';
import { sentencesOf } from './wishes.ts';

/** What stands before the name of a month where a day or a part of it is meant, in English, German, French, Spanish and Norwegian. */
const dated =
  /(?<!\p{L})(?:\d{1,2}\.?|of|in|early|mid|late|im|ab|bis|anfang|mitte|ende|en|de|d['’]|début|fin|mi|principios de|finales de|i|til|innen|tidlig i|slutten av|uke i)\s?(?:of\s|de\s)?(?<month>\p{L}{3,})/giu;

/** Longest sentence that a line quotes, in UTF-16 units. */
const LONGEST = 160;

/**
 * The sentence of a note of a day (YYYY-MM-DD) that names a month which is not over on `today`, such as “The form comes in the first week of
 * December”; empty where none does. A month means the next one after the note.
 */
export function announcedIn(note: string, saidOn: string, today: string): string {
  return (
    sentencesOf(note).find(
      (sentence) =>
        sentence.length <= LONGEST &&
        [...sentence.matchAll(dated)].some(({ groups }) => isAhead(groups?.['month'] ?? '', saidOn, today)),
    ) ?? ''
  );
}

function isAhead(name: string, saidOn: string, today: string): boolean {
  const month = monthOf(name);
  if (month === null) return false;
  const [year, said] = [Number(saidOn.slice(0, 4)), Number(saidOn.slice(5, 7))];
  const meant = `${String(month >= said ? year : year + 1)}-${String(month).padStart(2, '0')}`;
  return meant >= today.slice(0, 7);
}
