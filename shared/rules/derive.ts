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

/** `derive` for a value that comes from two tables. */
export function derive2<A extends object, B extends object, T>(
  compute: (a: A, b: B) => T,
): (a: A, b: B) => T {
  const inner = derive((a: A) => derive((b: B) => compute(a, b)));
  return (a, b) => inner(a)(b);
}
