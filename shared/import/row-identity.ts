import { foldWords } from '../text/fold.ts';
import { emailKey } from './email-address.ts';
import { nameKey } from './name-key.ts';
import type { NoPersonReason } from './no-person.ts';
import type { RowValues } from './row-values.ts';

/** What a row is within its list, before the partner's people are looked at. */
export type RowIdentity =
  | { readonly kind: 'person' }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'no-person'; readonly why: NoPersonReason }
  /** The same person as the row with this index. */
  | { readonly kind: 'repeats'; readonly of: number }
  /** Another post of the person in the row with this index. */
  | { readonly kind: 'post'; readonly of: number };

export type ListIdentities = {
  readonly identities: readonly RowIdentity[];
  /** Rows (by index) whose id stands in an earlier row with another name; the id stays with the earlier one. */
  readonly borrowedIds: ReadonlySet<number>;
  /** Addresses that people with different names share; they identify nobody. */
  readonly sharedEmails: ReadonlySet<string>;
};

/**
 * Finds rows that repeat an earlier one: same key of our own, same id or same address with the same name, or same name and title with
 * nothing that differs. Where title, department or post differ, it is another post of the same person. Rows that the user keeps are people of their own.
 */
export function identifyRows(
  rows: readonly RowValues[],
  noPeople: readonly (NoPersonReason | null)[],
  kept: ReadonlySet<number>,
): ListIdentities {
  const seats = new Map<string, number>();
  const ids = new Map<string, number>();
  const emails = new Map<string, number[]>();
  const titles = new Map<string, number[]>();
  const posts = new Map<number, RowValues[]>();
  const borrowedIds = new Set<number>();
  const sharedEmails = new Set<string>();

  const repeatOf = (index: number, row: RowValues): number | null => {
    const seatId = row.values.get('seatId');
    if (seatId !== undefined) return first(seats, seatId, index);
    if (row.name === '') return null;
    const own = nameKey(row.name);
    const id = row.values.get('externalId');
    if (id !== undefined) {
      const earlier = first(ids, id, index);
      if (earlier !== null) {
        if (nameKey(rows[earlier]?.name ?? '') === own) return earlier;
        borrowedIds.add(index);
      }
    }
    const email = row.values.get('email');
    if (email !== undefined) {
      const others = listed(emails, emailKey(email));
      const same = others.find((other) => nameKey(rows[other]?.name ?? '') === own);
      if (same !== undefined) return same;
      if (others.length > 0) sharedEmails.add(emailKey(email));
      others.push(index);
    }
    const alike = listed(titles, titleKey(row));
    const twin = alike.find((other) => nothingDiffers(rows[other], row));
    if (twin !== undefined) return twin;
    alike.push(index);
    return null;
  };

  const identities = rows.map((row, index): RowIdentity => {
    const blank =
      row.name === '' &&
      row.vacant === '' &&
      foldWords(row.values.get('title') ?? '') === '' &&
      !row.values.has('seatId');
    if (blank) return { kind: 'no-person', why: noPeople[index] ?? 'nameless' };
    const why = noPeople[index] ?? null;
    if (why !== null && !kept.has(index)) return { kind: 'no-person', why };
    const of = repeatOf(index, row);
    if (of !== null && kept.has(index)) {
      if (row.values.has('externalId')) borrowedIds.add(index);
    } else if (of !== null) {
      const earlier = rows[of];
      const again = earlier !== undefined && !row.values.has('seatId') && isAnotherPost(earlier, row);
      const known = (posts.get(of) ?? []).some((post) => !isAnotherPost(post, row));
      if (!again || known) return { kind: 'repeats', of };
      listed(posts, of).push(row);
      return { kind: 'post', of };
    }
    return { kind: row.name === '' ? 'vacant' : 'person' };
  });
  return { identities, borrowedIds, sharedEmails };
}

/** Name and title of a row, for comparing; the last way to know somebody again. */
function titleKey(row: RowValues): string {
  return `${nameKey(row.name)}|${nameKey(row.values.get('title') ?? '')}`;
}

function first(map: Map<string, number>, key: string, index: number): number | null {
  const earlier = map.get(key);
  if (earlier === undefined) map.set(key, index);
  return earlier ?? null;
}

/** Both rows name a title, a department or a post, and not the same. */
function isAnotherPost(earlier: RowValues, row: RowValues): boolean {
  return (['positionId', 'title', 'department'] as const).some((field) => {
    const [a, b] = [earlier.values.get(field), row.values.get(field)];
    return a !== undefined && b !== undefined && foldWords(a) !== foldWords(b);
  });
}

function listed<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh: V[] = [];
  map.set(key, fresh);
  return fresh;
}

const telling = ['externalId', 'email', 'department', 'phone', 'location', 'profileUrl'] as const;

/** Two people can share a name and a title: only rows without any contradiction are the same one. Vacant seats are never the same. */
function nothingDiffers(earlier: RowValues | undefined, row: RowValues): boolean {
  if (earlier === undefined || row.name === '') return false;
  const facts = telling.every((field) => {
    const a = earlier.values.get(field);
    const b = row.values.get(field);
    return a === undefined || b === undefined || a === b;
  });
  if (!facts) return false;
  const [a, b] = [earlier.managers[0], row.managers[0]];
  return a === undefined || b === undefined || nameKey(a.text) === nameKey(b.text);
}
