/**
 * A value as JSON that is the same for the same content: keys in the order of their UTF-16 units, no white space (RFC 8785). What JSON
 * cannot hold (undefined, functions) is left out of objects; numbers have to be finite.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return textOfScalar(value);
  const fields: string[] = [];
  for (const [key, field] of Object.entries(value).toSorted(byKey))
    if (field !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

function textOfScalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number');
  const text = JSON.stringify(value) as string | undefined; // undefined for what JSON does not know
  if (text === undefined) throw new TypeError(`JSON has no ${typeof value}`);
  return text;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
