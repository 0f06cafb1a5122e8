import { monthOf } from './month-names.ts';
import { sentencesOf } from './wishes.ts';

/** What something is decided on, and how a note says when it comes or closes: English, German, French, Spanish and Norwegian. */
const paper =
  /(?<!\p{L})(?:forms?|papers?|documents|questionnaires?|score ?cards?|\p{L}*formular\p{L}*|\p{L}*unterlagen|fragebogen|formulaires?|dossiers?|documentos|formularios?|cuestionario|\p{L}*skjema\p{L}*|sakspapirer)(?!\p{L})/iu;
const comes =
  /(?<!\p{L})(?:comes?|closes?|close|(?:is|are) (?:due|collected|written|sent)|go(?:es)? (?:out|round)|have to be (?:in|there)|kommt|kommen|schließ\p{L}*|fällig|geht (?:raus|herum)|abzugeben|arrive\p{L}*|ferment?|à rendre|llegan?|cierran?|se entregan?|kommer|lukkes?|sendes|leveres)(?!\p{L})/iu;

/** A month with what stands before it: a day, a week or a part of it. */
const dated =
  /(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?)?(?<!\p{L})(?<month>\p{L}{3,})(?:\s+(?<after>\d{1,2})(?!\d))?/giu;
const parts: readonly (readonly [pattern: RegExp, day: number])[] = [
  [/(?:second|2nd|zweite\p{L}*|deuxième|segunda|andre) (?:week|woche|semaine|semana|uke)/iu, 14],
  [
    /(?:third|3rd|dritte\p{L}*|troisième|tercera|tredje) (?:week|woche|semaine|semana|uke)|(?:mid|mitte|mi-|mediados|midten)/iu,
    15,
  ],
  [
    /(?:last|letzte\p{L}*|dernière|última|siste) (?:week|woche|semaine|semana|uke)|(?<!\p{L})(?:end|late|ende|fin|finales|slutten)(?!\p{L})/iu,
    24,
  ],
];
/** Where only the month is said, or its beginning: the end of its first week, since whoever is earlier loses nothing. */
const FIRST_WEEK = 7;

/**
 * The day (YYYY-MM-DD) on which a paper comes or closes, as a sentence of a note of a day (YYYY-MM-DD) says, such as 7 December for “The form
 * comes in the first week of December”: the end of a week that is named, the middle for a middle. A month means the next one after the note. Null where none says so.
 */
export function paperDayIn(note: string, saidOn: string): string | null {
  for (const sentence of sentencesOf(note)) {
    if (!paper.test(sentence) || !comes.test(sentence)) continue;
    for (const { groups } of sentence.matchAll(dated)) {
      const month = monthOf(groups?.['month'] ?? '');
      if (month === null) continue;
      const exact = Number(groups?.['day'] ?? groups?.['after'] ?? 0);
      const day = exact >= 1 && exact <= 31 ? exact : dayOfPart(sentence);
      return dayIn(month, day, saidOn);
    }
  }
  return null;
}

function dayOfPart(sentence: string): number {
  return parts.find(([pattern]) => pattern.test(sentence))?.[1] ?? FIRST_WEEK;
}

function dayIn(month: number, day: number, saidOn: string): string | null {
  const year = Number(saidOn.slice(0, 4)) + (month < Number(saidOn.slice(5, 7)) ? 1 : 0);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
