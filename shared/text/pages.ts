import { sentencesOf } from './wishes.ts';

/** What a decision is written on. */
const papers =
  'proposal|page|forms?|terms|score ?cards?|sheet|Vorschlag|Antrag|Seite|Formular|Bedingungen|Bewertungsbogen|\\p{L}*blatt|proposition|formulaire|conditions|grille|fiche|propuesta|página|formulario|condiciones|hoja|forslag|side|skjema|vilkår';
const doing =
  'fills in|writes|checks|prepares|signs|collects|keeps|compiles|edits|drafts|füllt|schreibt|prüft|erstellt|sammelt|führt|remplit|rédige|vérifie|prépare|rassemble|rellena|redacta|revisa|prepara|reúne|fyller ut|skriver|sjekker|forbereder|samler';
const whose = 'her|his|their';

const writes = new RegExp(
  `^(?:(?:she|he|they)\\s+)?(?:${doing})\\s+(.*(?<![\\p{L}])(?:${papers})(?![\\p{L}]).*)$`,
  'iu',
);
const owns = new RegExp(`(?:^|\\s)(?:${whose})\\s+((?:\\p{L}+\\s)?(?:${papers}))(?![\\p{L}])`, 'iu');

/** The page that a note says somebody writes, checks or collects, such as `the product page of the proposal`; empty = none. */
export function pageIn(text: string): string {
  for (const sentence of sentencesOf(text)) {
    const owned = owns.exec(sentence)?.[1];
    const own = owned === undefined ? '' : `the ${owned}`;
    const page = (writes.exec(sentence)?.[1] ?? own).replace(/\s(?:for|für|pour|para|til)\s.*$/iu, '');
    if (page !== '') return page.trim();
  }
  return '';
}
