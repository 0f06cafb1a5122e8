import { decodeText, encodingNamed, isUtf8 } from './encoding.ts';
import type { Encoding } from './encoding-labels.ts';
import { fieldOfHeader } from './header-words.ts';

/** An encoding and what speaks for others. `certain`: by a mark or by the form of the bytes, so there is nothing to choose. */
export type Detected = {
  readonly encoding: Encoding;
  readonly certain: boolean;
  /** The likeliest first, the one that was taken among them. */
  readonly likely: readonly Encoding[];
};

const SAMPLE = 4_096;
const MOST_HEADER = 300;
const MOST_LINES = 32_000;

/**
 * The encoding of a text file: by its byte order mark, by the zero bytes that UTF-16 leaves, by the escapes of ISO-2022-JP,
 * as UTF-8 if it is that. Else jschardet proposes, and of its proposals the one wins in which the headers are known
 * words, then the one that the file's name speaks of.
 */
export async function detectEncoding(bytes: Uint8Array, fileName = ''): Promise<Detected> {
  const certain = byForm(bytes);
  if (certain !== null) return { encoding: certain, certain: true, likely: [certain] };
  const sample = tellingLines(bytes);
  const { detectAll } = await import('jschardet');
  const proposed = new Map<Encoding, number>();
  for (const { encoding: name, confidence } of detectAll(sample)) {
    const encoding = name === null ? null : encodingNamed(name);
    if (encoding !== null && !proposed.has(encoding)) proposed.set(encoding, confidence);
  }
  if (!proposed.has('windows-1252')) proposed.set('windows-1252', 0);
  const candidates = [...proposed]
    .map(([encoding, confidence]) => weigh(encoding, confidence, sample, fileName))
    .filter(({ fits, encoding }) => fits || encoding === 'windows-1252');
  const likely = candidates.toSorted((x, y) => y.weight - x.weight).map(({ encoding }) => encoding);
  // A list of which only the cut end or a line is broken is UTF-8 all the same.
  if (mostlyUtf8(sample)) likely.unshift('utf-8');
  return { encoding: likely[0] ?? 'windows-1252', certain: false, likely };
}

/** Preferred where nothing else speaks: the letters of Spanish or French stand in Central European tables too, mostly at other places. */
const usual: ReadonlyMap<Encoding, number> = new Map([
  ['windows-1252', 1.04],
  ['macintosh', 1.03],
  // Nobody's system has written these for decades; what still does is some old program.
  ['cp437', 0.85],
  ['cp850', 0.85],
  ['cp852', 0.85],
]);

function weigh(
  encoding: Encoding,
  confidence: number,
  sample: Uint8Array,
  fileName: string,
): { readonly encoding: Encoding; readonly fits: boolean; readonly weight: number } {
  const text = decodeText(sample, encoding);
  const hints = knownHeaders(text) + (namesEncoding(fileName, encoding) ? 0.5 : 0);
  const inWords = SIGN_IN_WORD.test(text) ? 0.7 : 1;
  return {
    encoding,
    fits: !text.includes('\ufffd'),
    weight: hints + confidence * inWords * (usual.get(encoding) ?? 1),
  };
}

/** A sign where a letter would stand, as in `Mu–oz`. */
const SIGN_IN_WORD = /\p{L}[^\p{L}\p{M}\p{Cf}\p{ASCII}\u00a0’]+\p{L}/u;

function byForm(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return utf16WithoutMark(bytes) ?? iso2022(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
}

/**
 * In UTF-16 the separators and line ends of any list, and all of Latin script, have one zero byte each, always on the same
 * side. Without zero bytes it is not UTF-16.
 */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) evenZeros += 1;
    if (bytes[i + 1] === 0) oddZeros += 1;
  }
  const enough = end / 2 / 25; // 4 % of the characters: Cyrillic or Greek lists still have more separators than that
  if (oddZeros > enough && evenZeros * 10 < oddZeros) return 'utf-16le';
  if (evenZeros > enough && oddZeros * 10 < evenZeros) return 'utf-16be';
  return null;
}

/** ISO-2022-JP has no byte above 127: it changes alphabets by escapes. */
function iso2022(bytes: Uint8Array): Encoding | null {
  for (let i = bytes.indexOf(0x1b); i !== -1 && i < MOST_LINES; i = bytes.indexOf(0x1b, i + 1))
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return 'iso-2022-jp';
  return null;
}

/** The first line and those with a byte above 127: all others are alike in every encoding, and only dilute what tells. */
export function tellingLines(bytes: Uint8Array, most = MOST_LINES): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length, most));
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < sample.length) {
    let end = start;
    let telling = start === 0;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte > 127) telling = true;
      if (byte === 10 || (byte === 13 && bytes[end + 1] !== 10)) break;
    }
    if (telling) {
      // A line is taken whole, so that no letter is cut in two.
      const line = bytes.subarray(start, end + 1);
      if (line.length > sample.length - filled && filled > 0) break;
      sample.set(line.subarray(0, sample.length - filled), filled);
      filled += Math.min(line.length, sample.length - filled);
    }
    start = end + 1;
  }
  return sample.subarray(0, filled);
}

function mostlyUtf8(sample: Uint8Array): boolean {
  const text = decodeText(sample, 'utf-8');
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]+/gu)?.length ?? 0;
  return whole > 2 && broken * 4 <= whole;
}

function knownHeaders(text: string): number {
  const lines = text.split(/\r\n|\r|\n/, 3);
  return Math.max(
    ...lines.map(
      (line) =>
        line.split(/[,;\t|]/).filter((cell) => cell.length < MOST_HEADER && fieldOfHeader(cell) !== null)
          .length,
    ),
  );
}

/** `list_koi8-r.csv`, `team (cp1251).txt`, `export-mac.csv`. */
function namesEncoding(fileName: string, encoding: Encoding): boolean {
  const name = fileName.toLowerCase();
  const found = name.match(
    /(windows|win|cp|iso|koi8|mac|ibm|utf)[-_ ]?[\da-z]*(-\d+)*|sjis|shift[-_]jis|euc[-_](jp|kr)|gbk|gb2312|gb18030|big5/g,
  );
  return (
    found?.some(
      (part) => encodingNamed(part) === encoding || (part === 'mac' && encoding.includes('mac')),
    ) === true
  );
}
