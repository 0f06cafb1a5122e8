import { foldWords } from '../text/fold.ts';
import { emailKey } from './normalise-value.ts';
import { nameKey } from './person-name.ts';
import type { RowValues } from './row-values.ts';

/** What a row is within its list, before the partner's people are looked at. */
export type RowIdentity =
  | { readonly kind: 'person' }
  | { readonly kind: 'vacant' }
  /** Neither name, e-mail address nor title. */
  | { readonly kind: 'nameless' }
  /** The same person as the row with this index. */
  | { readonly kind: 'repeats'; readonly of: number };

export type ListIdentities = {
  readonly identities: readonly RowIdentity[];
  /** Rows (by index) whose id stands in an earlier row with another name; the id stays with the earlier one. */
  readonly borrowedIds: ReadonlySet<number>;
  /** Addresses that people with different names share; they identify nobody. */
  readonly sharedEmails: ReadonlySet<string>;
};

/** Finds rows that repeat an earlier one: same key of our own, same id or same address with the same name, or same name and title with nothing that differs. */
export function identifyRows(rows: readonly RowValues[]): ListIdentities {
  const seats = new Map<string, number>();
  const ids = new Map<string, number>();
  const emails = new Map<string, number[]>();
  const titles = new Map<string, number[]>();
  const borrowedIds = new Set<number>();
  const sharedEmails = new Set<string>();

  const repeatOf = (index: number, row: RowValues): number | null => {
    const seatId = row.values.get('seatId');
    if (seatId !== undefined) return first(seats, seatId, index);
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
      row.name === '' && foldWords(row.values.get('title') ?? '') === '' && !row.values.has('seatId');
    if (blank) return { kind: 'nameless' };
    const of = repeatOf(index, row);
    if (of !== null) return { kind: 'repeats', of };
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

function listed(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const fresh: number[] = [];
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
  return a === undefined || b === undefined || nameKey(a) === nameKey(b);
}
