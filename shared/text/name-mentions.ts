/** The ways in which a text can name one person: as a whole (name, address, number), and by one word of the name. */
export type NameWords = {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
  readonly all: readonly string[];
};

/** What stands where a name stood. */
export const NAME_GONE = '…';

/** Shorter wholes and parts name too many others by chance. */
const SHORTEST_WHOLE = 4;
const SHORTEST_PART = 3;

/** The words for somebody with these names and ways to be reached, every one as it was ever written. */
export function nameWords(names: readonly string[], contacts: readonly string[]): NameWords {
  const cleaned = (texts: readonly string[], least: number): readonly string[] =>
    [...new Set(texts.map((text) => text.trim().replaceAll(/\s+/g, ' ')))]
      .filter((text) => text.length >= least)
      .sort((a, b) => b.length - a.length);
  const whole = cleaned([...names, ...contacts], SHORTEST_WHOLE);
  const parts = cleaned(
    names.flatMap((name) => name.split(/[\s,.()]+/)),
    SHORTEST_PART,
  );
  return { whole, parts, all: [...whole, ...parts] };
}

/** How a text names the person: by the whole name, by a word of it only, or not at all. */
export function mentionIn(text: string, { whole, parts }: NameWords): 'whole' | 'part' | null {
  if (isIn(whole, text)) return 'whole';
  return isIn(parts, text) ? 'part' : null;
}

/** The text without the names; with `parts` without single words of them too. */
export function withoutNames(text: string, words: NameWords, parts: boolean): string {
  const found = matcher(parts ? words.all : words.whole);
  return found === null ? text : text.replaceAll(found, NAME_GONE);
}

function isIn(words: readonly string[], text: string): boolean {
  const found = matcher(words);
  return found !== null && text.search(found) >= 0;
}

const matchers = new WeakMap<readonly string[], RegExp>();

/** Whole words, in any case, with any white space between them. */
function matcher(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const known = matchers.get(words);
  if (known !== undefined) return known;
  const any = words
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .join('|');
  const made = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu');
  matchers.set(words, made);
  return made;
}
