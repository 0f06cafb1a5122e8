import more from 'iconv-lite/encodings/sbcs-data.js';
import generated from 'iconv-lite/encodings/sbcs-data-generated.js';
import { encodings, type Encoding } from './encoding-labels.ts';

// Part of every place that this code runs in (window, worker, Node), but not of the plain language library.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** What no TextDecoder knows: encodings of the Mac and of DOS. */
const byTable: ReadonlySet<Encoding> = new Set([
  'cp437',
  'cp737',
  'cp775',
  'cp850',
  'cp852',
  'cp857',
  'maccenteuro',
  'maccroatian',
  'macgreek',
  'maciceland',
  'macromania',
  'macturkish',
]);

/** The text without its byte order mark. Bytes that do not fit the encoding become the replacement character U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return byTable.has(encoding) ? decodeByTable(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
}

/** Whether the bytes are UTF-8 from the first to the last. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text in a charset that a file names itself (a page, a vCard); one that nobody knows is read as UTF-8. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  return decodeText(bytes, encodingNamed(charset) ?? 'utf-8');
}

/** The encoding of a name in one of its many spellings: `cp1251`, `Windows_1251`, `x-sjis`; null for one that is not known. */
export function encodingNamed(name: string): Encoding | null {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return byName.get(key) ?? null;
}

const byName: ReadonlyMap<string, Encoding> = new Map([
  ...encodings.map((encoding) => [encoding.replace(/[^a-z0-9]/g, ''), encoding] as const),
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].flatMap((page) => {
    const encoding = `windows-${page}` as Encoding; // all of them stand above
    return [`cp${page}`, `win${page}`, `${page}`].map((name) => [name, encoding] as const);
  }),
  ...([
    ['ascii', 'utf-8'],
    ['usascii', 'utf-8'],
    ['utf8sig', 'utf-8'],
    ['utf16', 'utf-16le'],
    ['iso88591', 'windows-1252'],
    ['latin1', 'windows-1252'],
    ['ansi', 'windows-1252'],
    ['latin2', 'iso-8859-2'],
    ['iso88599', 'windows-1254'],
    ['latin5', 'windows-1254'],
    ['latin9', 'iso-8859-15'],
    ['iso885911', 'windows-874'],
    ['tis620', 'windows-874'],
    ['cp874', 'windows-874'],
    ['macroman', 'macintosh'],
    ['macosroman', 'macintosh'],
    ['xmacroman', 'macintosh'],
    ['maccyrillic', 'x-mac-cyrillic'],
    ['maclatin2', 'maccenteuro'],
    ['xmacce', 'maccenteuro'],
    ['cp858', 'cp850'],
    ['cp866', 'ibm866'],
    ['cp1125', 'ibm866'],
    ['koi8', 'koi8-r'],
    ['koi8t', 'koi8-r'],
    ['sjis', 'shift_jis'],
    ['xsjis', 'shift_jis'],
    ['cp932', 'shift_jis'],
    ['windows31j', 'shift_jis'],
    ['shiftjis2004', 'shift_jis'],
    ['eucjis2004', 'euc-jp'],
    ['gbk', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['cp936', 'gb18030'],
    ['big5hkscs', 'big5'],
    ['cp950', 'big5'],
    ['cp949', 'euc-kr'],
    ['uhc', 'euc-kr'],
  ] as const satisfies readonly (readonly [string, Encoding])[]),
]);

function decodeByTable(bytes: Uint8Array, encoding: Encoding): string {
  const table = upperHalf(encoding);
  const parts: string[] = [];
  let part = '';
  for (const byte of bytes) {
    part += byte < 128 ? String.fromCharCode(byte) : (table[byte - 128] ?? '\ufffd');
    if (part.length < 8_192) continue;
    parts.push(part);
    part = '';
  }
  return parts.join('') + part;
}

function upperHalf(encoding: Encoding): string {
  const found = generated[encoding] ?? more[encoding];
  // Some names only point to another one.
  const table = typeof found === 'string' ? (generated[found] ?? more[found]) : found;
  if (table === undefined || typeof table === 'string') throw new Error(`no table of ${encoding}`);
  return table.chars;
}
