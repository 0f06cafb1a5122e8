import type { IsoDate } from '../model/id.ts';
import { originOf } from '../model/partner-state.ts';

/**
 * A function of some tables, computed once for each set of table identities. Tables of `PartnerState` keep their identity
 * until a row changes, so that what is derived from them stays valid exactly as long. Nothing is held once a table is gone.
 */
export function derive<A extends object, T>(compute: (a: A) => T): (a: A) => T {
  const cache = new WeakMap<A, T>();
  return (a) => {
    const found = cache.get(a);
    if (found !== undefined) return found;
    const value = compute(a);
    cache.set(a, value);
    return value;
  };
}

/**
 * `derive` for a table of rows: where a table was made from another one by changing a few rows, the value is brought up to date
 * instead of being computed again. `update` must give what `compute` gives, and leave the earlier value as it is.
 */
export function deriveByRow<A extends ReadonlyMap<string, object>, T extends object>(
  compute: (table: A) => T,
  update: (earlier: T, before: A, table: A, rows: ReadonlySet<string>) => T,
): (table: A) => T {
  const cache = new WeakMap<object, T>();
  return (table) => {
    const found = cache.get(table);
    if (found !== undefined) return found;
    const origin = originOf(table);
    const earlier = origin === undefined ? undefined : cache.get(origin.before);
    const few = origin !== undefined && origin.rows.size * 10 < table.size;
    const value =
      few && earlier !== undefined
        ? update(earlier, origin.before as A, table, origin.rows) // a table comes from one of its own kind
        : compute(table);
    cache.set(table, value);
    return value;
  };
}

/** A function of the day that keeps its value for the day asked for last: with `derive`, for what also depends on who has left by then. */
export function byDay<T>(compute: (today: IsoDate) => T): (today: IsoDate) => T {
  let known: { readonly today: IsoDate; readonly value: T } | undefined;
  return (today) => {
    if (known?.today !== today) known = { today, value: compute(today) };
    return known.value;
  };
}

/** `derive` for a value that comes from two tables. */
export function derive2<A extends object, B extends object, T>(
  compute: (a: A, b: B) => T,
): (a: A, b: B) => T {
  const inner = derive((a: A) => derive((b: B) => compute(a, b)));
  return (a, b) => inner(a)(b);
}

/** `derive` for a value that comes from three tables. */
export function derive3<A extends object, B extends object, C extends object, T>(
  compute: (a: A, b: B, c: C) => T,
): (a: A, b: B, c: C) => T {
  const inner = derive((a: A) => derive2((b: B, c: C) => compute(a, b, c)));
  return (a, b, c) => inner(a)(b, c);
}
