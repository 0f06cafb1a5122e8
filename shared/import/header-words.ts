import { foldWords } from '../text/fold.ts';
import { fieldInfo, importFields, type ImportField } from './import-field.ts';
import { headerLanguages } from './words/headers/all.ts';
import { saysGone } from './person-name.ts';
import type { WordMeaning } from './words/headers/word-meaning.ts';
import {
  aboutManager,
  aboutStems,
  beyondManager,
  dottedParts,
  firstNameParts,
  lastNameParts,
  managerParts,
  managerStems,
  otherPeople,
  otherStems,
} from './words/manager-words.ts';

/** The meaning of a header and how good the match is; a smaller rank is better. `field` null: a column that we know and leave out. */
export type HeaderMatch = { readonly field: ImportField | null; readonly rank: number };

/** Said in front of a header without changing its meaning: `Employee email`, `Mitarbeiter Telefon`. */
const prefix =
  /^(contact|incumbent|holder|occupant|employee|person|primary|work|business|worker|current|official|user|geschaftliche?|geschaftlich|dienstliche?|mitarbeiter|ansattes?|professionnel|contacto|arbeids|arbejds|arbets|aziendale|zakelijke?|sluzbowy|organization 1|organisation 1|profile|legal name|staff|org) /;
/** Said behind it: `Manager - Worker`, `Name (Full)`. */
const suffix =
  / (text|worker|value|full|current|primary|name of employee|description|descr|desc|name|label|unsecured|bezeichnung|langtext)$/;

const byWord = new Map<string, HeaderMatch>();
for (const language of headerLanguages)
  for (const [meaning, list] of Object.entries(language) as [WordMeaning, string][])
    // Object.entries forgets which keys there are
    list.split('|').forEach((word, rank) => {
      const folded = foldWords(word);
      if (!byWord.has(folded)) byWord.set(folded, { field: meaning === 'none' ? null : meaning, rank });
    });
// The headers of our own CSV always mean what they say.
const byLabel = new Map(importFields.map((field) => [fieldInfo(field).label.toLowerCase(), field]));

/** What a header means, or null when it is no word that we know. */
export function fieldOfHeader(header: string): HeaderMatch | null {
  const label = byLabel.get(header.trim().toLowerCase());
  if (label !== undefined) return { field: label, rank: -1 };
  // `Employee #` and `Таб. №` are numbers; `# of reports` is none.
  const words = foldWords(splitCamelCase(header).replace(/(?<=[\p{L}.])\s*#/gu, ' number'));
  if (words === '' || words.length > 80) return null;
  return (
    byWord.get(words) ??
    byWord.get(foldWords(header)) ??
    byWord.get(words.replace(/ (no|nr|num)$/, ' number')) ??
    managerHeader(words) ??
    shortened(words, prefix, 200) ??
    shortened(words, suffix, 300) ??
    shortened(words.replace(prefix, ''), suffix, 350) ??
    (saysGone(header) ? { field: 'status', rank: 600 } : null) ??
    (nameOrder(header) === null ? null : { field: 'name', rank: 360 }) ??
    withoutRemark(header)
  );
}

const AND: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'og',
  'och',
  'i',
  'en',
  'a',
  'si',
  'ja',
  'és',
  'es',
  've',
]);
/** Beside a first or a last name, the word for a name is the other one: `Name, Vorname`, `Cognome e nome`. */
const NAME: ReadonlySet<string> = new Set(['name', 'nom', 'nome', 'nombre', 'navn', 'namn', 'naam', 'nume']);

/** Which name comes first under a header that is made of both, such as `Surname, First name`; null for every other header. */
export function nameOrder(header: string): 'last-first' | 'first-last' | null {
  const words = foldWords(splitCamelCase(header))
    .split(' ')
    .filter((word) => !AND.has(word));
  // `First name` is one half, not two.
  if (halfOfName(words.join(' ')) !== null) return null;
  for (let at = 1; at < Math.min(words.length, 6); at += 1) {
    const before = halfOfName(words.slice(0, at).join(' '));
    const behind = halfOfName(words.slice(at).join(' '));
    if (before === behind || before === null || behind === null) continue;
    return before === 'lastName' || behind === 'firstName' ? 'last-first' : 'first-last';
  }
  return null;
}

function halfOfName(words: string): 'firstName' | 'lastName' | 'either' | null {
  if (NAME.has(words)) return 'either';
  const field = byWord.get(words)?.field;
  return field === 'firstName' || field === 'lastName' ? field : null;
}

/** `Last Name [Required]`, `E-mail (home)`, `Titel *`: the header without what stands in brackets or behind a star. */
function withoutRemark(header: string): HeaderMatch | null {
  const shorter = header.replace(/[([{][^()[\]{}]*[)\]}]|[*:]+\s*$/gu, ' ').trim();
  const found = shorter === header.trim() || shorter === '' ? oneOfTwo(header) : fieldOfHeader(shorter);
  return found === null ? null : { field: found.field, rank: found.rank + 400 };
}

/** `Role/Position`, `Phone / Mobile`: both halves mean the same, or one is a word that we know. */
function oneOfTwo(header: string): HeaderMatch | null {
  const halves = header.split(/\s*[/|&]\s*|\s+(?:or|and|oder|und|ou|et|y|o)\s+/u);
  if (halves.length !== 2) return null;
  const [first, second] = halves.map((half) => (half === '' ? null : fieldOfHeader(half)));
  if (first === null || first === undefined) return second ?? null;
  return second === null || second === undefined || second.field === first.field ? first : null;
}

/** `Vorgesetzter (E-Mail)`, `Matrix Manager ID`, `HR manager`: whom a header with a word for a manager in it names. */
function managerHeader(words: string): HeaderMatch | null {
  if (!managerParts.test(words) && !managerStems.test(words)) return null;
  // What is said about the manager, and other people who are called so, stand in front of the word or behind it.
  if ([aboutManager, aboutStems, beyondManager].some((part) => part.test(words)))
    return { field: null, rank: 500 };
  if (dottedParts.test(words)) return { field: 'dottedManager', rank: 500 };
  if (otherPeople.test(words) || otherStems.test(words)) return { field: null, rank: 500 };
  if (firstNameParts.test(words)) return { field: 'managerFirstName', rank: 500 };
  if (lastNameParts.test(words)) return { field: 'managerLastName', rank: 500 };
  return { field: 'manager', rank: 500 };
}

function shortened(words: string, part: RegExp, rank: number): HeaderMatch | null {
  const shorter = words.replace(part, '');
  const found = shorter === words ? undefined : byWord.get(shorter);
  return found === undefined ? null : { field: found.field, rank: found.rank + rank };
}

/** `ReportsToId` and `jobTitle` in separate words; `ID` and `URL` stay whole. */
function splitCamelCase(header: string): string {
  return header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
