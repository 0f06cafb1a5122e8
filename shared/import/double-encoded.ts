import { decodeText, isUtf8 } from './encoding.ts';
import type { Encoding } from './encoding-labels.ts';

/** Text whose UTF-8 was once read in another encoding and saved again, and what it was before. */
export type Mended = { readonly read: Encoding; readonly before: string; readonly after: string };

const suspects = [
  'windows-1252',
  'macintosh',
  'windows-1251',
  'cp850',
  'windows-1250',
] as const satisfies readonly Encoding[];
/** What UTF-8 for a letter of Western Europe looks like in windows-1252, inside a word. A quote or a dash behind `Ä` or `Å` may be just that. */
const PAIR = insideWord(
  String.raw`(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[ÄÅ][\u0080-\u00bf€ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ])`,
);
const RUN = /[\u0080-\uffff]+/g;
const SAMPLE = 200_000;
const MOST_ROUNDS = 3;

/**
 * Finds text that was encoded twice (`JÃ¶rg`, `J√∂rg`, `РђРЅРЅР°`) and gives back a mender, or null. Only when nearly all
 * letters beyond ASCII are such: nobody writes runs of letters that happen to be whole UTF-8 in another encoding.
 */
export function findDoubleEncoded(
  text: string,
): { readonly mended: Mended; readonly mend: (text: string) => string } | null {
  const runs = text.slice(0, SAMPLE).match(RUN) ?? [];
  if (runs.length === 0) return null;
  for (const read of suspects) {
    const bytesOf = inverse(read);
    const good = runs.filter((run) => mendRun(run, bytesOf) !== run);
    // A letter in two is what a short list has; single strays may come from a name that was right from the start.
    if (good.length === 0 || good.length * 10 < runs.length * 8) continue;
    return mender(text, good[0] ?? '', read, (now) => now.replace(RUN, (run) => mendRun(run, bytesOf)));
  }
  // Rows that came in from elsewhere: one by one, only what makes a letter of a Western language out of a pair that no word has.
  const bytesOf = inverse('windows-1252');
  const pair = (run: string): string => {
    const letter = mendRun(run, bytesOf);
    return /^[À-ž]$/u.test(letter) ? letter : run;
  };
  const first = text
    .slice(0, SAMPLE)
    .match(PAIR)
    ?.find((run) => pair(run) !== run);
  return first === undefined ? null : mender(text, first, 'windows-1252', (now) => now.replace(PAIR, pair));
}

function insideWord(pattern: string): RegExp {
  return new RegExp(`${pattern}(?=\\p{L})|(?<=\\p{L})${pattern}`, 'gu');
}

/** What `mend` makes of a text until nothing changes any more, and a word to show for it. */
function mender(
  text: string,
  run: string,
  read: Encoding,
  once: (text: string) => string,
): { readonly mended: Mended; readonly mend: (text: string) => string } {
  const mend = (whole: string): string => {
    let now = whole;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = once(now);
      if (next === now) break;
      now = next;
    }
    return now;
  };
  const before = wordAround(text, run);
  return { mended: { read, before, after: mend(before) }, mend };
}

/** The letters of a run as bytes, and these as UTF-8; unchanged when they are none. A blank may have taken the place of a no-break one. */
function mendRun(run: string, bytesOf: ReadonlyMap<string, number>): string {
  const bytes: number[] = [];
  for (const letter of run) {
    const byte = bytesOf.get(letter);
    if (byte === undefined) return run;
    bytes.push(byte);
  }
  const array = Uint8Array.from(bytes);
  return isUtf8(array) ? decodeText(array, 'utf-8') : run;
}

function inverse(encoding: Encoding): ReadonlyMap<string, number> {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map(Array.from(decodeText(upper, encoding), (letter, index) => [letter, index + 128]));
}

function wordAround(text: string, run: string): string {
  const at = text.indexOf(run);
  const start = Math.max(0, at - 20);
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(start, at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(at + run.length, at + run.length + 20))?.[0] ?? '';
  return `${before}${run}${after}`;
}
