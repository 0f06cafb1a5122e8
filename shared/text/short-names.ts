import { fold } from './fold.ts';
import { givenWord, nameParts, shorterNames, withGiven } from './name-parts.ts';
import { remembering } from './remembering.ts';

/** How a name may be shortened among others without being taken for one of them. */
export type ShortName = {
  /** The longer first. Empty where only the whole name tells. */
  readonly forms: readonly string[];
  /** How many letters of the last form, or of the name where there is none, begin no other name; null where no beginning tells it. */
  readonly least: number | null;
};

/**
 * The shorter forms of each name that no other of the names has: `A. Berg` and `Berg` are left out where Ada and Anna Berg are there,
 * and `Ad. Berg` stands for Ada. Names that are written alike are one.
 */
export function shortNamesAmong(names: Iterable<string>): ReadonlyMap<string, ShortName> {
  const all = [...new Set(names)].map((name) => ({ name, forms: formsOf(name) }));
  const taken = Map.groupBy(
    all.flatMap(({ name, forms }) => forms.map((form) => ({ name, key: fold(form) }))),
    ({ key }) => key,
  );
  const isShared = (form: string): boolean => (taken.get(fold(form))?.length ?? 0) > 1;
  const told = all.map(({ name, forms }) => {
    const own = forms.filter((form) => !isShared(form));
    const [first] = forms;
    if (own.length > 0 || first === undefined) return { name, forms: own };
    const rivals = (taken.get(fold(first)) ?? []).flatMap((other) =>
      other.name === name ? [] : [other.name],
    );
    const longer = withMoreOfGiven(name, rivals);
    return { name, forms: longer === null || longer === name ? [] : [longer] };
  });
  const least = leastLetters(told.map(({ name, forms }) => forms.at(-1) ?? name));
  return new Map(told.map(({ name, forms }, at) => [name, theSame({ forms, least: least[at] ?? null })]));
}

/** Each name is taken apart once. */
const formsOf = remembering(shorterNames);

/** Of a name that stands alone. */
export const shortAlone = (name: string): ShortName => theSame({ forms: formsOf(name), least: 1 });

const kept = new Map<string, ShortName>();
const MOST_KEPT = 20_000;

/** The same object for the same forms, so that who looks at them sees that nothing has changed. */
function theSame(short: ShortName): ShortName {
  const key = [...short.forms, String(short.least)].join('|');
  const before = kept.get(key);
  if (before !== undefined) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, short);
  return short;
}

/** The family name with as much of the given name as none of the others begins with; null where that is not enough. */
function withMoreOfGiven(name: string, rivals: readonly string[]): string | null {
  const own = givenOf(name);
  if (own === null) return null;
  const others = rivals.map((rival) => fold(givenOf(rival)?.given ?? ''));
  const letters = own.given.match(/\P{M}\p{M}*/gu) ?? [];
  for (let count = 2; count < letters.length; count += 1) {
    const beginning = letters.slice(0, count).join('');
    if (others.every((other) => !other.startsWith(fold(beginning))))
      return withGiven(own.family, `${beginning}.`, own.from);
  }
  return others.includes(fold(own.given)) ? null : withGiven(own.family, own.given, own.from);
}

function givenOf(name: string): { given: string; family: string; from: number } | null {
  const { words, family } = nameParts(name);
  const [from, to] = family;
  const given = givenWord(words, family);
  return given === '' ? null : { given, family: words.slice(from, to).join(' '), from };
}

/** For each text how many of its letters begin none of the others; null where it begins another one as a whole. */
function leastLetters(texts: readonly string[]): readonly (number | null)[] {
  const folded = texts.map((text, at) => ({ key: text.toLowerCase(), at }));
  folded.sort((a, b) => (a.key < b.key ? -1 : 1));
  const least = texts.map((): number | null => 1);
  for (let i = 1; i < folded.length; i += 1) {
    const [a, b] = [folded[i - 1], folded[i]];
    if (a === undefined || b === undefined) continue;
    const common = commonLetters(a.key, b.key) + 1;
    for (const { key, at } of [a, b]) {
      const before = least[at] ?? null;
      least[at] = before === null || common > key.length ? null : Math.max(before, common);
    }
  }
  return least;
}

function commonLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
