import { isEastAsian } from '../text/family-name.ts';
import { isCredential, isGenerationWord } from '../text/name-parts.ts';
import { bareAddress } from './email-address.ts';
import { withoutStatus } from './person-name.ts';

const BRACKET = /^(.*?)\s*[([{<]\s*([^()[\]{}<>]+?)\s*[)\]}>]\s*(.*)$/u;
const ATTRIBUTE = /(?:^|[/,;]\s*)(CN|UID|SAMACCOUNTNAME|EMPLOYEENUMBER|EMPLOYEEID|MAIL|O|OU|DC|C|L)\s*=/iu;
const LOGIN = /^[\w.-]+[\\]([\p{L}\p{M}\w.\-@'’ ]+)$/u;
const CLAIM = /^[a-z]:0[#.!\w]*\|(?:[^|]+\|)?([^|]+)$/iu;

/** What is put behind a name in East Asian lists: a post, or a form of address. */
export const ranks =
  '代表取締役|取締役|社長|副社長|専務|常務|本部長|部長|次長|課長|係長|主任|室長|支店長|様|さま|さん|殿|氏|总经理|总监|经理|主管|总裁|总|董事长|先生|女士|老师|經理|總監|總經理|회장|사장|부사장|전무|상무|이사|부장|차장|과장|대리|팀장|님|씨';
const RANK_BEHIND = new RegExp(`^(\\S.+?)\\s*(?:${ranks})$`, 'u');

/** What a text has beside a name: `Anna Schmidt (Sales)`, `Anna Schmidt - Marketing Director`. */
export type NameWithHint = { readonly name: string; readonly hint: string };

/**
 * The forms in which one manager may be written, most exact first: as it stands, the name in a directory path, the parts outside and
 * inside of brackets, a login without its domain, a name without the state of its person, or without the post behind it.
 */
export function managerForms(text: string): readonly string[] {
  const forms = [text];
  forms.push(...namesInPath(text));
  const login = LOGIN.exec(text)?.[1] ?? CLAIM.exec(text)?.[1];
  if (login !== undefined) forms.push(login);
  if (/^[([{]|[)\]}>]$|[\s][-–—|/·:]\s|^\*|\*$/u.test(text)) {
    const { name } = withoutStatus(text);
    if (name !== text) forms.push(name);
  }
  const unranked = isEastAsian(text) ? text.replace(RANK_BEHIND, '$1') : text;
  if (unranked !== text) forms.push(unranked);
  const bracket = BRACKET.exec(text);
  if (bracket !== null) forms.push(bracket[2] ?? '', `${bracket[1] ?? ''} ${bracket[3] ?? ''}`.trim());
  const whole = /^(\d+)[.,]0+$/.exec(text)?.[1];
  if (whole !== undefined) forms.push(whole);
  if (text.includes('@')) forms.push(bareAddress(text));
  return forms.filter((form) => form.trim() !== '');
}

/** What names somebody in a path of a directory, the most telling first: `CN=Berg\, Ada,OU=…`, `CN=Ada Berg/OU=Sales/O=Firm`, `firm.example/Users/Ada Berg`, `Ada Berg/Sales/Firm`, `/o=Firm/cn=Recipients/cn=aberg`. */
function namesInPath(text: string): readonly string[] {
  if (ATTRIBUTE.test(text)) {
    const names = [
      ...text.matchAll(
        /(?:^|[/,;+]\s*)(CN|UID|SAMACCOUNTNAME|EMPLOYEENUMBER|EMPLOYEEID|MAIL)\s*=\s*((?:\\.|"[^"]*"|[^,/;+\\])+)/giu,
      ),
    ].map(([, kind = '', value = '']) => [kind.toUpperCase(), unescaped(value)] as const);
    // In an Exchange path the last name is the person, in the others the first one; further ones are folders.
    if (text.startsWith('/')) names.reverse();
    return [...new Map(names.toReversed()).values()].toReversed();
  }
  if (!text.includes('/') || /\s\/\s|\d\/\d|:\/\//u.test(text)) return [];
  const parts = text.split('/').map((part) => part.trim());
  const [first = ''] = parts;
  const path = /^[\w-]+(\.[\w-]+)+$/u.test(first) || first === '' ? parts.at(-1) : first;
  return path === undefined || path === '' ? [] : [unescaped(path)];
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

const BESIDE =
  'dotted(?:[ -]?line)?|matrix|functional|secondary|fachlich|fonctionnel(?:le)?|funcional|funksjonell';
const BESIDE_NAMED = new RegExp(`^(.*\\S)\\s*[([]\\s*(?:${BESIDE})\\s*[:–-]\\s*(.+?)\\s*[)\\]]$`, 'iu');
const BESIDE_MARKED = new RegExp(`[([]\\s*(?:${BESIDE})\\s*[)\\]]$`, 'iu');

/** `Ada Berg (dotted: Ben Vik)`: the manager, and the one beside the line; null where a cell does not say so. */
export function withOneBeside(text: string): readonly [line: string, beside: string] | null {
  const found = BESIDE_NAMED.exec(text);
  return found === null ? null : [found[1] ?? '', found[2] ?? ''];
}

/** The several managers of a cell, those that it calls dotted last, surest separators first; empty when it can only be one. */
export function severalManagers(text: string): readonly (readonly string[])[] {
  const addresses = /@.*@/su.test(text) && !text.includes('<') ? [text.split(/[\s;,|]+/u)] : [];
  return [...addresses, text.split(BETWEEN), text.split(/\s*,\s*/u), text.split(/\s*\/\s*/u)]
    .map((parts) => parts.map((part) => part.trim()).filter((part) => part !== ''))
    .filter((parts) => parts.length > 1)
    .map((parts) => parts.toSorted((a, b) => Number(BESIDE_MARKED.test(a)) - Number(BESIDE_MARKED.test(b))));
}
