import { foldWords } from '../text/fold.ts';
import { looksLikeName } from './cell-kind.ts';
import { vacantBefore, vacantWords } from './words/vacant.ts';

const SIGN = /\s*[([{\-–—:,;|#/]+\s*|\s+(?=\d)/u;
const NUMBER = /^(req(uisition)?|id|no|nr|ref|r|jr|job|pos|position|stelle)?\s*[#:.-]?\s*[\d\-/]*$/iu;

/** The number of the search alone: `Req-10234`, `JR 0012345`. */
const REQUISITION =
  /^(?:(?:req(?:uisition)?|jr|job|pos(?:ition)?|stelle|planstelle|vac(?:ancy)?|headcount|hc)(?: (?:id|no|nr))?\s*[#:._-]?\s*\d[\d-]+|r[-_]?\d{5,})$/iu;
/** What somebody who looks for people puts behind the own name: `Ada Berg | We’re hiring!`. */
const BADGE = /^(.+?)[\s|•(–—-]+(?:#\s?hiring|(?:we.{0,4}|i.?m |now )?hiring\s*!)/iu;

/** What a cell in the place of a name says of a post that nobody holds; `title` is what else it says of the post. Null when it is a name. */
export function vacantSeat(name: string): { readonly title: string } | null {
  const whole = foldWords(name);
  if (whole === '' || name.length > 120 || !mayBeVacant(whole)) return null;
  if (isVacantWord(whole) || REQUISITION.test(name.trim())) return { title: '' };
  if (/[#!]/.test(name) && looksLikeName(BADGE.exec(name)?.[1] ?? '')) return null;
  const parts = name
    .split(SIGN)
    .map((part) => part.replace(/[)\]}]+$/u, '').trim())
    .filter((part) => part !== '');
  const first = foldWords(parts[0] ?? '');
  const last = foldWords(parts.at(-1) ?? '');
  if (parts.length > 1 && isVacantWord(first)) return { title: titleFrom(name, parts, 'behind') };
  if (parts.length > 1 && isVacantWord(last) && last.length > 2)
    return { title: titleFrom(name, parts, 'before') };
  const words = whole.split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1)
    if (vacantBefore.has(words.slice(0, count).join(' ')))
      return { title: withoutNumber(name.trim().split(/\s+/u).slice(count).join(' ')) };
  return null;
}

const firstWords = new Set([...vacantWords].map((word) => word.split(' ')[0] ?? ''));
const lastWords = new Set([...vacantWords].map((word) => word.split(' ').at(-1) ?? ''));

/** The quick test for names: a word for vacant stands at the beginning or at the end. */
function mayBeVacant(folded: string): boolean {
  const blank = folded.indexOf(' ');
  const first = blank === -1 ? folded : folded.slice(0, blank);
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return firstWords.has(first) || lastWords.has(last) || /\d/.test(first + last);
}

/** `TBD`, `tbd2`, `Open position 3`. */
function isVacantWord(folded: string): boolean {
  return vacantWords.has(folded) || vacantWords.has(folded.replace(/\s*\d+$/u, ''));
}

function titleFrom(name: string, parts: readonly string[], where: 'behind' | 'before'): string {
  const rest = where === 'behind' ? parts.slice(1) : parts.slice(0, -1);
  const [first = ''] = rest;
  const at = name.indexOf(first);
  const last = rest.at(-1) ?? '';
  const end = name.lastIndexOf(last) + last.length;
  return at === -1 ? '' : withoutNumber(name.slice(at, end));
}

/** A number of a requisition is no title. */
function withoutNumber(text: string): string {
  const bare = text.replace(/^[\s([{\-–—:,;|#/]+|[\s)\]}\-–—:,;|#/]+$/gu, '');
  return NUMBER.test(bare) ? '' : bare;
}

/** A title without the word that nobody holds the post: `VACANT - Sales Director`, `Sales Director (vacant)`. */
export function titleWithoutVacant(title: string): string {
  return vacantSeat(title)?.title ?? title;
}
