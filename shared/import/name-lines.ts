import { foldWords } from '../text/fold.ts';
import { initialsOf } from '../text/name-parts.ts';
import { withoutLabel, type Mentioned } from './address-lines.ts';
import { looksLikeName } from './cell-kind.ts';
import { isAddress } from './email-address.ts';
import { fieldOfHeader } from './header-words.ts';
import { isEastAsian } from '../text/family-name.ts';
import { inReadingOrder } from './person-name.ts';
import { vacantSeat } from './vacant-seat.ts';
import { meetingParts, oneself, titleParts } from './words/mail-lines.ts';
import { departmentParts } from './words/no-people.ts';

/** Somebody of a list of names, with the post that stands behind the name. */
export type Listed = Mentioned & { readonly title: string };

/** `Doe, Jane; Roe, Rick` or `Ann Lee; Bob Ray; Cy Dee` in one line, with or without `To:` in front. Null where a text is anything else. */
export function peopleOfNameLine(text: string): readonly Listed[] | null {
  const lines = linesOf(text)
    .map(withoutLabel)
    .filter(({ label, rest }) => label !== 'other' && rest !== '');
  const labelled = lines.length > 0 && lines.every(({ label }) => label === 'people');
  if (!labelled && lines.length !== 1) return null;
  const whole = lines.map(({ rest }) => rest).join('; ');
  if (/[@\t|]/u.test(whole)) return null;
  const byComma = split(whole, ',');
  const parts = whole.includes(';') || !byComma.every(looksLikeName) ? split(whole, ';') : byComma;
  const enough = labelled ? 1 : 2;
  if (parts.length < enough) return null;
  const turned = parts.every((part) => part.includes(','));
  // Of two names without any comma one could as well be a title or a department.
  if (!labelled && !turned && parts.length < 3 && !whole.trim().endsWith(';')) return null;
  const people = parts.map((part) => withHint(part));
  return people.every(({ name }) => isPerson(name)) ? people : null;
}

/**
 * What Teams, Zoom, Meet and Outlook give when their list of participants is copied: names, and around them parts, answers and initials. Null
 * where a text is anything else. `own`: who is marked as the one who copied it.
 */
export function peopleOfParticipants(
  text: string,
): { readonly people: readonly Listed[]; readonly own: string } | null {
  if (/[\t|;]/u.test(text)) return null;
  const lines = linesOf(text);
  const people: Listed[] = [];
  let own = '';
  let parts = 0;
  for (const [at, line] of lines.entries()) {
    if (isPart(line)) {
      parts += 1;
      continue;
    }
    const { name, said } = withoutPart(line);
    if (said.length > 0) parts += 1;
    if (said.some((word) => oneself.has(word))) {
      own = name;
      continue;
    }
    if (isAddress(name)) {
      const last = people.at(-1);
      const owns = last !== undefined && last.email === '' && isSameName(last.name, name);
      if (owns) people[people.length - 1] = { ...last, email: name };
      else people.push({ name: '', email: name, beside: '', title: '' });
      continue;
    }
    if (isInitials(line, lines[at + 1] ?? '') || isInitials(line, lines[at - 1] ?? '')) {
      parts += 1;
      continue;
    }
    if (foldWords(name) === foldWords(people.at(-1)?.name ?? '')) continue;
    const person = withHint(name);
    if (!isPerson(person.name)) return null;
    people.push(person);
  }
  return parts > 0 && people.length > 0 && lines.length > 1 ? { people, own } : null;
}

const BETWEEN = /^(\S.*?)\s+[-–—|•·]\s+(.+)$|^(\S.*?):\s+(.+)$/u;

/** Lines such as `Ann Lee - CEO`: a name and a post in each. Null where a text is anything else. */
export function peopleWithTitles(text: string): readonly Listed[] | null {
  const lines = linesOf(text);
  if (lines.length < 2 || /[\t;]/u.test(text)) return null;
  const people: Listed[] = [];
  let titled = 0;
  for (const line of lines) {
    const found = BETWEEN.exec(line.replace(/^[-–•*·]\s+|^\d+[.)]\s+/u, ''));
    const name = (found?.[1] ?? found?.[3] ?? line).trim();
    const title = (found?.[2] ?? found?.[4] ?? '').trim();
    if (!isPerson(name) && vacantSeat(name) === null) return null;
    if (title !== '' && looksLikeName(title) && !isPost(title)) return null;
    if (title !== '') titled += 1;
    people.push({ name, email: '', beside: '', title });
  }
  return titled > lines.length / 2 ? people : null;
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function split(text: string, at: string): readonly string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `Accepted`, `In this meeting (5)`, `Waiting: 2`. */
function isPart(line: string): boolean {
  const words = line.replace(/\(?\d+\)?/gu, ' ').trim();
  return meetingParts.has(foldWords(words)) || (/\(\d+\)$/u.test(line) && !looksLikeName(words));
}

const BRACKET = /\s*[([]([^()[\]]*)[)\]]\s*$/u;

/** `Ann Lee (Host, me)` without what is said of the meeting. */
function withoutPart(line: string): { readonly name: string; readonly said: readonly string[] } {
  let name = line.replace(/^[-–•*·]\s+|^\d+[.)]\s+/u, '');
  const said: string[] = [];
  for (let found = BRACKET.exec(name); found !== null; found = BRACKET.exec(name)) {
    const words = (found[1] ?? '').split(/\s*[,/·]\s*/u).map(foldWords);
    if (!words.some((word) => meetingParts.has(word))) break;
    name = name.slice(0, found.index);
    said.push(...words);
  }
  return { name: name.trim(), said };
}

/** The letters of a picture, in a line of their own beside the name. */
function isInitials(line: string, beside: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(line)) return false;
  const name = withoutPart(beside).name;
  return name !== line && (initialsOf(name) === line || initialsOf(name).startsWith(line));
}

function isSameName(name: string, address: string): boolean {
  const local = foldWords(address.split('@')[0] ?? '');
  return foldWords(name)
    .split(' ')
    .some((word) => word.length > 1 && local.includes(word));
}

function isPerson(name: string): boolean {
  if (isPost(name)) return false;
  return looksLikeName(name) || (isEastAsian(name) && name.length <= 12);
}

function isPost(text: string): boolean {
  const folded = foldWords(text);
  return titleParts.test(folded) || departmentParts.test(folded) || fieldOfHeader(text) !== null;
}

function withHint(text: string): Listed {
  const bracket = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u.exec(text);
  const [name, beside] = bracket === null ? [text, ''] : [bracket[1] ?? '', bracket[2] ?? ''];
  return { name: inReadingOrder(name), email: '', beside, title: '' };
}
