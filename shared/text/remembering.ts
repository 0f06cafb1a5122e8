/** More keys than that are forgotten, so that a long session cannot fill memory. */
const MOST_KNOWN = 20_000;

/** A function of a text or a number with few different values, computed once for each; `undefined` is no value. */
export function remembering<K extends string | number | null, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, value);
    return value;
  };
}
