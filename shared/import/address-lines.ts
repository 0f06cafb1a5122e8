import { foldWords } from '../text/fold.ts';
import { withoutBehind } from '../text/name-parts.ts';
import { isAddress } from './email-address.ts';
import { fieldOfHeader } from './header-words.ts';
import { inReadingOrder, withoutStatus } from './person-name.ts';
import { otherLabels, peopleLabels } from './words/mail-lines.ts';

/** Somebody of a line of people; '' for what it does not say. */
export type Mentioned = { readonly name: string; readonly email: string; readonly beside: string };

const ADDRESS = /[^\s@<>()[\]{}",;:|]+@[^\s@<>()[\]{}",;:|]+\.[^\s@<>()[\]{}",;:|]+/u;
/** An address with what mail programs put around it: `<a@x>`, `[mailto:a@x]`, `(a@x)`. */
const WRAPPED = new RegExp(
  `\\s*[<([]?\\s*(?:mailto:|smtp:)?(${ADDRESS.source})(?:<mailto:[^>]*>)?\\s*[>)\\]]?`,
  'giu',
);
const MOST_WORDS = 8;

/**
 * The people of lines as mail programs write them: `"Doe, Jane" <jane@x.example>; Bob Ray (Sales) <bob@x.example>, cy@x.example`, several in a line
 * or one, with or without `To:` in front. Each address once. Null where a text is anything else, such as a table with a column of addresses.
 */
export function peopleOfAddressLines(text: string): readonly Mentioned[] | null {
  if (!text.includes('@') || text.includes('\t')) return null;
  const people: Mentioned[] = [];
  const known = new Set<string>();
  let told = false;
  for (const line of unfolded(text)) {
    const { rest, label } = withoutLabel(line);
    if (label === 'other' || rest === '') continue;
    told ||= label === 'people';
    for (const part of partsOf(rest)) {
      const found = mentionedIn(part);
      if (found === null) return null;
      told ||= found.wrapped;
      for (const person of found.people) {
        const key = (person.email === '' ? person.name : person.email).toLowerCase();
        if (known.has(key)) continue;
        known.add(key);
        people.push(person);
      }
    }
  }
  // Names beside bare addresses are the cells of a table.
  const enough = told ? people.some(({ email }) => email !== '') : people.every(({ email }) => email !== '');
  return enough && people.length > 0 ? people : null;
}

/** Lines of a mail's head go on in the next line behind a blank. */
function unfolded(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/([,;])\s*\n[ \t]+/g, '$1 ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What stands behind a label of a mail, and whether it names people. */
export function withoutLabel(line: string): { rest: string; label: 'people' | 'other' | null } {
  const found = /^([\p{L}\p{M} -]{1,30})\s*[:：]\s*(.*)$/u.exec(line);
  const label = foldWords(found?.[1] ?? '');
  const rest = (found?.[2] ?? '').trim();
  if (peopleLabels.has(label)) return { rest, label: 'people' };
  return otherLabels.has(label) ? { rest, label: 'other' } : { rest: line, label: null };
}

/** A line at its semicolons, outside of quotes and brackets. */
function partsOf(line: string): readonly string[] {
  return (line.match(/(?:"(?:\\.|[^"\\])*"|<[^<>]*>|\([^()]*\)|[^;])+/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== ',');
}

type Found = { readonly people: readonly Mentioned[]; readonly wrapped: boolean };

/** The people of a part without a semicolon; null when something in it is neither a name nor an address. */
function mentionedIn(part: string): Found | null {
  const people: Mentioned[] = [];
  let wrapped = false;
  let at = 0;
  for (const match of part.matchAll(WRAPPED)) {
    const address = (match[1] ?? '').replace(/^['‘]+|[.'’>]+$/gu, '');
    const isWrapped = /[<([]/u.test(match[0]);
    const before = namesBefore(part.slice(at, match.index), address, isWrapped);
    if (!isAddress(address) || before === null) return null;
    wrapped ||= isWrapped;
    at = match.index + match[0].length;
    // `jane@x.example (Jane Doe)`: the name as a remark.
    const remark = /^\s*\(([^()@]+)\)/u.exec(part.slice(at));
    const own = before.at(-1) ?? '';
    if (remark !== null) [at, wrapped] = [at + remark[0].length, true];
    people.push(...before.slice(0, -1).map((name) => named(name, '')));
    people.push(named(own === '' ? (remark?.[1] ?? '') : own, address));
  }
  const rest = withoutEdges(part.slice(at));
  if (rest === '') return { people, wrapped };
  const last = isNameLike(rest) ? namesIn(rest, '') : null;
  return last === null ? null : { people: [...people, ...last.map((name) => named(name, ''))], wrapped };
}

/** The names before an address, the one that it belongs to last ('' when it has none); null when it is no name. */
function namesBefore(text: string, address: string, isWrapped: boolean): readonly string[] | null {
  const before = withoutEdges(text);
  if (before === '') return [''];
  // In a table cells stand before an address that has no brackets around it.
  if (!isNameLike(before) || (!isWrapped && /[,|]/u.test(before))) return null;
  return namesIn(before, address);
}

/** `Doe, Jane` is one name, `Ann Lee, Doe, Jane` are two: the address tells whose family name stands first. */
function namesIn(text: string, address: string): readonly string[] {
  const quoted = /^(["'“„])(.*)["'”“]$/su.exec(text)?.[2];
  if (quoted !== undefined) return [quoted.replaceAll('\\"', '"')];
  const { own: between, behind } = withoutBehind(text.split(/\s*,\s*/u).map(withoutEdges));
  const parts = between.slice(0, -2);
  const end = between.slice(-2);
  const names = end.length === 2 && !isTurned(end[0] ?? '', end[1] ?? '', address) ? end : [end.join(', ')];
  const earlier: string[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const [first = '', second] = [parts[i], parts[i + 1]];
    const isHalf = second !== undefined && !first.includes(' ');
    earlier.push(isHalf ? `${first}, ${second}` : first);
    if (isHalf) i += 1;
  }
  const all = [...earlier, ...names];
  const own = [all.pop() ?? '', ...behind].join(', ');
  return [...all, own];
}

function isTurned(last: string, first: string, address: string): boolean {
  if (!last.includes(' ') || !first.includes(' ')) return true;
  const local = foldWords(address.split('@')[0] ?? '').replaceAll(' ', '');
  const family = foldWords(last).split(' ').at(-1) ?? '';
  return family !== '' && local.includes(family);
}

/** Letters and what stands beside names; headers and sentences are none. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    text.length <= 150 &&
    /\p{L}/u.test(text) &&
    !/[@\d]{3}|[!?=]|:\s/u.test(text) &&
    words.length <= MOST_WORDS * (1 + text.split(',').length) &&
    text
      .split(/\s*,\s*/u)
      .every((part) => part.split(/\s+/u).length <= MOST_WORDS && fieldOfHeader(part) === null)
  );
}

function withoutEdges(text: string): string {
  return text
    .replace(/^[\s,;|•*·–—-]+|[\s,;|•·–—<([-]+$/gu, '')
    .replace(/^["“„](.*)["”“]$/su, '$1')
    .trim();
}

/** A name with what stands in brackets behind it apart, unless it says something of the person's state. */
function named(written: string, email: string): Mentioned {
  const bare = withoutEdges(written).replace(/^'(.*)'$/u, '$1');
  const bracket = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u.exec(bare);
  // Mail programs show an address twice where they know no name.
  if (foldWords(bare) === foldWords(email)) return { name: '', email, beside: '' };
  if (bracket === null || withoutStatus(bare).name !== bare)
    return { name: inReadingOrder(bare), email, beside: '' };
  return { name: inReadingOrder(bracket[1] ?? ''), email, beside: bracket[2] ?? '' };
}
