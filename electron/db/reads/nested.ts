/** The list under two keys, made when there is none: two maps and no key put together, so that no two pairs share one. */
export function nested<V>(maps: Map<string, Map<string, V[]>>, outer: string, inner: string): V[] {
  let inside = maps.get(outer);
  if (inside === undefined) maps.set(outer, (inside = new Map()));
  let list = inside.get(inner);
  if (list === undefined) inside.set(inner, (list = []));
  return list;
}
