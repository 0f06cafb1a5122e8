import { foldWords } from '../text/fold.ts';
import { isEastAsian, leadingFamilyWords } from '../text/family-name.ts';
import { atCommas, isGenerationWord, withoutBehind } from '../text/name-parts.ts';
import { onlyFormsOfAddress } from '../text/name-words.ts';
import { besideNames, goneHeaders, goneWords } from './words/status.ts';

/** What a list says behind a name that is no part of it. */
export type NameNote = 'gone' | 'beside';

/** A name as it is kept, and what stood beside it. `said` are those words. */
export type ReadName = { readonly name: string; readonly note: NameNote | null; readonly said: string };

/** `Berg, Ada` as `Ada Berg`, `Hollis, Martin, Jr.` as `Martin Hollis Jr.`, `Berg, Ada, PhD` as `Ada Berg, PhD`; `Ada Berg, PhD` stays as it is. */
export function inReadingOrder(name: string): string {
  if (!/[,，]/u.test(name)) return name;
  const { own, behind } = withoutBehind(atCommas(name));
  if (own.length > 2) return name;
  const [first = '', second] = own;
  const front = second === undefined ? first : turned(first, second);
  return behind.reduce((text, part) => `${text}${isGenerationWord(part) ? ' ' : ', '}${part}`, front);
}

function turned(last: string, first: string): string {
  if (isEastAsian(last + first)) return `${last} ${first}`;
  // `Hollis Jr., Martin` and `Berg, Ada PhD`: what stands behind one half stands behind the whole.
  // `Dr. Kern, Uwe`: a form of address stands in front of the whole name.
  const words = last.split(' ');
  const address: string[] = [];
  while (words.length > 1 && onlyFormsOfAddress.has(foldWords(words[0] ?? '')))
    address.push(words.shift() ?? '');
  const suffix = words.length > 1 && isGenerationWord(words.at(-1) ?? '') ? ` ${words.pop() ?? ''}` : '';
  return joinName(...address, first, words.join(' ')) + suffix;
}

/**
 * A name of a column that has the family name first, such as `Nazwisko i imię`, in reading order: the family name is the first word with
 * its particles, or two where it is known to be. `double`: the header speaks of several, such as `Apellidos y nombre`.
 */
export function turnedRound(name: string, double: boolean): string {
  const words = name.trim().split(/\s+/u);
  if (name.includes(',') || words.length < 2 || isEastAsian(name)) return inReadingOrder(name);
  const family = leadingFamilyWords(words, double);
  return [...words.slice(family), ...words.slice(0, family)].join(' ');
}

/** The parts of a name as one, blanks between the filled ones. */
export function joinName(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');
}

/** First, middle and last name in the order in which the person writes them: the family name in front in East Asian scripts, or where the list's own language has it there. */
export function joinSplitName(
  first: string | undefined,
  middle: string | undefined,
  last: string | undefined,
  familyInFront: boolean,
): string {
  const inFront = familyInFront || isEastAsian(joinName(last, first));
  return inFront ? joinName(last, first, middle) : joinName(first, middle, last);
}

const BRACKETED = /\s*[([{]\s*([^()[\]{}]*?)\s*[)\]}]\s*$/u;
const BRACKETED_IN_FRONT = /^\s*[([{]\s*([^()[\]{}]*?)\s*[)\]}]\s*/u;
const DASHED = /\s+[-–—|/·:]\s*([^-–—|·:]+?)\s*$/u;
/** `She/Her` without brackets, also of three. */
const PRONOUNS =
  /\s+(?:she|he|they|sie|er|elle|il|iel|ella|él|lei|lui|zij|hij|hun|han|hen|hon)\s*\/\s*(?:her|him|them|they|she|he|hers|his|ihr|ihm|elle|il|lui|ella|hun|han|hen|haar|hem)(?:\s*\/\s*\p{L}+)?\s*$/iu;
/** How directories put away who has left: `zz_Ada Berg`, `INACTIVE - Ada Berg`. */
const IN_FRONT = /^([^-–—|:()]+?)\s*(?:\s[-–—]|[|:])\s+(?=\S)/u;
const PUT_AWAY = /^(z{2,})[_. -]+(?=\p{L})/iu;
const HASHED = /\s*[|•–—(-]?\s*#\s?(?:open\s?to\s?work|(?:we.?re\s?)?hiring)\b[)!]*\s*$/iu;
const STARS = /[\s*†‡]+$/u;

/** A name without the state of its person and the kind of their work: `(On Leave)`, `[C]`, `- External`, `(she/her)`. Other words in brackets belong to the name. */
export function withoutStatus(written: string): ReadName {
  let name = written.replace(STARS, '').replace(HASHED, '').replace(PRONOUNS, '').trim();
  let note: NameNote | null = null;
  let said = '';
  for (;;) {
    const found = statusAtEnd(name);
    if (found === null) break;
    name = found.rest;
    if (note !== 'gone') [note, said] = [found.note, found.said];
  }
  return name === '' ? { name: written, note: null, said: '' } : { name, note, said };
}

function statusAtEnd(name: string): { rest: string; note: NameNote; said: string } | null {
  for (const [pattern, bracketed] of [
    [BRACKETED, true],
    [BRACKETED_IN_FRONT, true],
    [DASHED, false],
  ] as const) {
    const found = pattern.exec(name);
    if (found === null) continue;
    const said = found[1] ?? '';
    const note = statusOf(said, bracketed);
    const rest = name.replace(pattern, '').trim();
    if (note !== null && rest !== '') return { rest, note, said };
  }
  const away = PUT_AWAY.exec(name) ?? IN_FRONT.exec(name);
  const said = away?.[1] ?? '';
  return away !== null && (PUT_AWAY.test(name) || statusOf(said, false) === 'gone')
    ? { rest: name.slice(away[0].length).trim(), note: 'gone', said }
    : null;
}

/** Whether a header is one of a column that says yes where somebody is no longer there: `Terminated`, `Is deleted`. */
export function saysGone(header: string): boolean {
  const folded = foldWords(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return goneWords.has(folded) || goneHeaders.has(folded);
}

/** A day, or that something begins or ends with one: `until 31.12.2026`, `ab 01/2027`. */
const DATED =
  /^(until|till|from|since|as of|bis|ab|seit|jusqu au|à partir du|depuis|hasta|desde|til|fra|fram til|fino al|dal|tot|vanaf|até|do|od)?\s*\d{1,4}[-./]\d{1,4}([-./]\d{1,4})?$/iu;

/** What a word says about somebody's state; null when it says nothing of the kind. A date or number behind it does not count. */
export function statusOf(text: string, bracketed = true): NameNote | null {
  const folded = foldWords(text.replace(/\d+/g, ' '));
  if (folded.length < 2 && !bracketed) return null;
  if (goneWords.has(folded)) return 'gone';
  // `Contractor - Acme`, `External (via Acme)`: the kind of work, and for whom.
  const kind = /^(\p{L}{4,})\s*(?:[-–:,/@]|\s(?:at|from|via|bei|von|chez)\s)/iu.exec(text)?.[1];
  if (bracketed && kind !== undefined && besideNames.has(foldWords(kind))) return 'beside';
  const first = folded.split(' ').slice(0, 1).join('');
  if (goneWords.has(first) && /\d/.test(text)) return 'gone';
  return besideNames.has(folded) || (bracketed && DATED.test(text.trim())) ? 'beside' : null;
}

/** A name made from an e-mail address: `anne-marie.berg2+crm@example.com` is `Anne-Marie Berg`, `ada-berg@example.com` is `Ada Berg`. */
export function nameFromEmail(email: string): string {
  const local = (email.split('@')[0] ?? '').replace(/(?!^)\+.*$/, '');
  const words = local.split(/[._]/.test(local) ? /[._\d]+/ : /[-\d]+/).filter((word) => word !== '');
  return (
    words.map((word) => word.replaceAll(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())).join(' ') || local
  );
}
