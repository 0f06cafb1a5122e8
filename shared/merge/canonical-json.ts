import type { FieldValue } from '../model/change.ts';

/** A value that JSON holds, to be written in one way only. */
type Json = FieldValue | { readonly [key: string]: unknown } | readonly unknown[];

/** Text that `canonicalJson` wrote before: it stands in the place of its value, so that what is large is written once. */
export class WrittenJson {
  readonly text: string;

  constructor(value: unknown) {
    this.text = canonicalJson(value);
  }
}

/**
 * JSON with the keys of every object in the order of their UTF-16 units and without white space, so that equal values have equal bytes on
 * every device. Halves of surrogate pairs become U+FFFD, as they do in the file.
 */
export function canonicalJson(value: unknown): string {
  return write(value as Json); // what is no JSON is left out, as JSON.stringify does
}

// Partners of thousands of people pass through here with each change that is shared: no lists are made on the way.
function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (value instanceof WrittenJson) return value.text;
  if (Array.isArray(value)) return writeList(value);
  const parts = value as Readonly<Record<string, unknown>>; // an object that is no list
  let text = '';
  for (const key of sorted(Object.keys(value))) {
    const part = parts[key];
    if (part === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key.toWellFormed())}:${write(part)}`;
  }
  return `{${text}}`;
}

function writeList(list: readonly unknown[]): string {
  let text = '';
  for (const [index, part] of list.entries()) text += `${index === 0 ? '' : ','}${write(part)}`;
  return `[${text}]`;
}

/** By UTF-16 units; most objects have their keys in that order already. */
function sorted(keys: string[]): readonly string[] {
  for (let at = 1; at < keys.length; at += 1)
    if ((keys[at - 1] ?? '') > (keys[at] ?? '')) return keys.sort((a, b) => (a < b ? -1 : 1));
  return keys;
}
