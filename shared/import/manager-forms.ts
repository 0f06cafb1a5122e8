import { isCredential, isGenerationWord } from '../text/name-parts.ts';
import { bareAddress } from './email-address.ts';
import { withoutStatus } from './person-name.ts';

const BRACKET = /^(.*?)\s*[([{<]\s*([^()[\]{}<>]+?)\s*[)\]}>]\s*(.*)$/u;
const ATTRIBUTE = /(?:^|[/,;]\s*)(CN|UID|SAMACCOUNTNAME|EMPLOYEENUMBER|EMPLOYEEID|MAIL|O|OU|DC|C|L)\s*=/iu;
const LOGIN = /^[\w.-]+[\\]([\w.\-@]+)$/u;
const CLAIM = /^[a-z]:0[#.!\w]*\|(?:[^|]+\|)?([^|]+)$/iu;

/** What a text has beside a name: `Anna Schmidt (Sales)`, `Anna Schmidt - Marketing Director`. */
export type NameWithHint = { readonly name: string; readonly hint: string };

/**
 * The forms in which one manager may be written, most exact first: as it stands, the name in a directory path, the parts outside and
 * inside of brackets, a login without its domain, a name without the state of its person.
 */
export function managerForms(text: string): readonly string[] {
  const forms = [text];
  const inPath = nameInPath(text);
  if (inPath !== null) forms.push(inPath);
  const login = LOGIN.exec(text)?.[1] ?? CLAIM.exec(text)?.[1];
  if (login !== undefined) forms.push(login);
  if (/^[([{]|[)\]}>]$|[\s][-–—|/·:]\s|^\*|\*$/u.test(text)) {
    const { name } = withoutStatus(text);
    if (name !== text) forms.push(name);
  }
  const bracket = BRACKET.exec(text);
  if (bracket !== null) forms.push(bracket[2] ?? '', `${bracket[1] ?? ''} ${bracket[3] ?? ''}`.trim());
  const whole = /^(\d+)[.,]0+$/.exec(text)?.[1];
  if (whole !== undefined) forms.push(whole);
  if (text.includes('@')) forms.push(bareAddress(text));
  return forms.filter((form) => form.trim() !== '');
}

/** The name in a path of a directory: `CN=Berg\, Ada,OU=…`, `CN=Ada Berg/OU=Sales/O=Firm`, `firm.example/Users/Ada Berg`, `Ada Berg/Sales/Firm`, `/o=Firm/cn=Recipients/cn=aberg`. */
function nameInPath(text: string): string | null {
  if (ATTRIBUTE.test(text)) {
    const names = [
      ...text.matchAll(
        /(?:^|[/,;+]\s*)(?:CN|UID|EMPLOYEENUMBER|EMPLOYEEID|MAIL)\s*=\s*((?:\\.|"[^"]*"|[^,/;+\\])+)/giu,
      ),
    ];
    // In an Exchange path the last name is the person, in the others the first one.
    const found = text.startsWith('/') ? names.at(-1) : names[0];
    return found === undefined ? null : unescaped(found[1] ?? '');
  }
  if (!text.includes('/') || /\s\/\s|\d\/\d|:\/\//u.test(text)) return null;
  const parts = text.split('/').map((part) => part.trim());
  const [first = ''] = parts;
  const path = /^[\w-]+(\.[\w-]+)+$/u.test(first) || first === '' ? parts.at(-1) : first;
  return path === undefined || path === '' ? null : unescaped(path);
}

/** `\,` as a comma and `\C3\85` as the letter that these bytes are. */
function unescaped(text: string): string {
  const bare = text.trim().replace(/^"(.*)"$/u, '$1');
  if (!bare.includes('\\')) return bare;
  const decoded = bare.replace(/(?:\\[0-9a-f]{2})+/giu, (run) => {
    const bytes = [...run.matchAll(/[0-9a-f]{2}/giu)].map(([byte]) => Number.parseInt(byte, 16));
    return new TextDecoder().decode(new Uint8Array(bytes));
  });
  return decoded.replace(/\\(.)/gu, '$1');
}

/** The ways to take a text for a name and something that tells namesakes apart. */
export function namesWithHint(text: string): readonly NameWithHint[] {
  const found: NameWithHint[] = [];
  const add = (name = '', hint = ''): void => {
    if (name.trim() !== '' && hint.trim() !== '') found.push({ name: name.trim(), hint: hint.trim() });
  };
  const bracket = BRACKET.exec(text);
  if (bracket !== null) add(`${bracket[1] ?? ''} ${bracket[3] ?? ''}`, bracket[2]);
  for (const sign of [/\s+[-–—]\s+/u, /\s*[|;/]\s*/u, /\s*:\s+/u, /\s+@\s+|\s+at\s+|\s+from\s+/u]) {
    const at = sign.exec(text);
    if (at === null) continue;
    const [front, behind] = [text.slice(0, at.index), text.slice(at.index + at[0].length)];
    add(front, behind);
    add(behind, front);
  }
  const number = /^(.+?)\s+#?(\S*\d\S*)$/u.exec(text);
  if (number !== null) add(number[1], number[2]);
  const numberInFront = /^#?(\S*\d\S*)\s+(.+)$/u.exec(text);
  if (numberInFront !== null) add(numberInFront[2], numberInFront[1]);
  const parts = text.split(/,\s+/u);
  if (parts.length === 2 && !isCredential(parts[1] ?? '') && !isGenerationWord(parts[1] ?? ''))
    add(parts[0], parts[1]);
  if (parts.length === 3) add(`${parts[0] ?? ''}, ${parts[1] ?? ''}`, parts[2]);
  return found;
}

/** Between two managers in one cell. A comma is as well, but stands in names, too. */
const BETWEEN = /\s*(?:;|\||\n|\s\/\s|\s&\s|\s\+\s|\s(?:and|und|et|y|e|og|och|en|i)\s)\s*/iu;

/** The several managers of a cell, surest separators first; empty when it can only be one. */
export function severalManagers(text: string): readonly (readonly string[])[] {
  return [text.split(BETWEEN), text.split(/\s*,\s*/u), text.split(/\s*\/\s*/u)]
    .map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1);
}
