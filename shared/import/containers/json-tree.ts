import { MAX_RECORDS } from './limits.ts';

type Entry = { readonly [key: string]: unknown };

/** Under what the people below somebody stand in an organisation chart as JSON. */
const below =
  /^_?(?:children|reports|direct_?reports|subordinates|employees|team|team_?members|members|staff|people|nodes)$/iu;
const named = /name/iu;
const manager = /manager|boss|supervisor|reports?_?to|parent/iu;

/**
 * An organisation chart as nested objects, as a list: everybody from the top down, each with the name of whom they stand under. Null where an
 * entry has nobody below, or what is below has no name of the same kind, as telephone numbers have not.
 */
export function unrolled(items: readonly unknown[]): readonly Entry[] | null {
  if (!items.some((item) => isEntry(item) && peopleBelow(item) !== null)) return null;
  const list: Entry[] = [];
  const left = items.filter(isEntry).map((entry) => ({ entry, under: '' }));
  left.reverse();
  for (let next = left.pop(); next !== undefined && list.length < MAX_RECORDS; next = left.pop()) {
    const { entry, under } = next;
    const reports = peopleBelow(entry);
    const own = Object.entries(entry).filter(([key]) => reports?.key !== key);
    const says = own.some(([key]) => manager.test(key));
    list.push(Object.fromEntries(says ? own : [...own, ['Manager', under]]));
    const name = nameIn(entry);
    for (const report of (reports?.entries ?? []).toReversed()) left.push({ entry: report, under: name });
  }
  return list;
}

function peopleBelow(entry: Entry): { readonly key: string; readonly entries: readonly Entry[] } | null {
  const own = nameKeys(entry);
  for (const [key, value] of Object.entries(entry)) {
    if (!below.test(key) || !Array.isArray(value)) continue;
    const entries = value.filter(isEntry);
    if (entries.some((one) => nameKeys(one).some((name) => own.includes(name)))) return { key, entries };
  }
  return null;
}

function nameKeys(entry: Entry): readonly string[] {
  return Object.keys(entry).filter((key) => named.test(key) && typeof entry[key] === 'string');
}

/** First and last name where an entry has both, else its first name of any kind. */
function nameIn(entry: Entry): string {
  const keys = nameKeys(entry);
  const whole = keys.find((key) => /^(?:full|display|employee|person)?_?name$/iu.test(key));
  const used = whole === undefined ? keys : [whole];
  return used
    .map((key) => String(entry[key]))
    .join(' ')
    .trim();
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
