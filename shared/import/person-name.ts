import { foldWords } from '../text/fold.ts';

const SUFFIX =
  /^(jr|sr|ii|iii|iv|phd|ph d|md|mba|msc|bsc|ma|ba|cpa|cfa|pmp|esq|dr|prof|mag|dipl ing|llm|jd|rn|cissp|pe)$/;
const HONORIFIC =
  /^(dr|prof|professor|mr|mrs|ms|miss|herr|frau|mme|mlle|monsieur|madame|don|dona|dipl|ing|mag|hr|fru)$/;

/** `Berg, Ada` as `Ada Berg`; `Ada Berg, PhD` and names without exactly one comma stay as they are. */
export function inReadingOrder(name: string): string {
  const comma = name.indexOf(',');
  if (comma === -1 || name.includes(',', comma + 1)) return name;
  const last = name.slice(0, comma).trim();
  const first = name.slice(comma + 1).trim();
  if (last === '' || first === '') return (last + first).trim();
  return SUFFIX.test(foldWords(first)) ? name : `${first} ${last}`;
}

/** The parts of a name as one, blanks between the filled ones. */
export function joinName(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');
}

const keys = new Map<string, string>();

/** Two names with the same key are the same name: case, accents, `Last, First` and forms of address do not count. Kept for speed; emptied when large. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const words = foldWords(inReadingOrder(name)).split(' ');
  const bare = words.filter((word) => !HONORIFIC.test(word));
  const key = (bare.length === 0 ? words : bare).join(' ');
  if (keys.size > 50_000) keys.clear();
  keys.set(name, key);
  return key;
}

/** The words of a name key in alphabetical order: the same for `King Steven` and `Steven King`. */
export function sortedKey(key: string): string {
  return key.split(' ').sort().join(' ');
}

/** First and last word of a name key, for names with and without the middle ones. */
export function outerKey(key: string): string {
  const words = key.split(' ');
  return words.length < 3 ? key : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** A name made from an e-mail address: `ada.berg@example.com` is `Ada Berg`. */
export function nameFromEmail(email: string): string {
  const local = email.split('@')[0] ?? '';
  const words = local.split(/[._\-+\d]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || local;
}
