import type { FieldValue } from '../model/change.ts';

/** A value that JSON holds, to be written in one way only. */
type Json = FieldValue | { readonly [key: string]: unknown } | readonly unknown[];

/**
 * JSON with the keys of every object in the order of their UTF-16 units and without white space, so that equal values have equal bytes on
 * every device. Halves of surrogate pairs become U+FFFD, as they do in the file.
 */
export function canonicalJson(value: unknown): string {
  return write(value as Json); // what is no JSON is left out, as JSON.stringify does
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key.toWellFormed())}:${write(part)}`).join(',')}}`;
}
