import { leadsTo } from '#shared/merge/erased-ids.ts';
import type { FieldValue } from '#shared/model/change.ts';
import type { ErasureWay } from '#shared/model/erasure.ts';
import { mentionIn, withoutNames, type NameWords } from '#shared/text/name-mentions.ts';

/** What has to go out of values: ids of rows that are gone, and the names of the person. */
export type Scrubbing = { readonly ids: ReadonlySet<string>; readonly words: NameWords };

/**
 * A value without what has to go: a reference becomes empty, lists lose the element, objects the entry, texts the name. `way` null: the
 * user did not see this text, so only the whole name goes out of it.
 */
export function scrubbed(value: FieldValue, { ids, words }: Scrubbing, way: ErasureWay | null): FieldValue {
  if (typeof value === 'string') {
    if (ids.has(value)) return null;
    if (way === 'keep') return value;
    if (way === 'text') return '';
    return withoutNames(value, words, way === 'name');
  }
  if (typeof value !== 'object' || value === null) return value;
  const scrub = (part: FieldValue): FieldValue =>
    scrubbed(part, { ids, words }, way === 'text' ? 'text' : way);
  if (Array.isArray(value)) {
    const list = value as readonly FieldValue[]; // just found to be one
    return list
      .filter((part) => !leadsTo(part, ids))
      .map((part) => (way === 'text' ? emptied(part, words, scrub) : scrub(part)));
  }
  const entries = Object.entries(value).filter(([key, part]) => !leadsTo(key, ids) && !leadsTo(part, ids));
  return Object.fromEntries(
    entries.map(([key, part]) => [key, way === 'text' ? emptied(part, words, scrub) : scrub(part)]),
  );
}

/** Of several texts only those go that name the person. */
function emptied(part: FieldValue, words: NameWords, scrub: (part: FieldValue) => FieldValue): FieldValue {
  return typeof part === 'string' && mentionIn(part, words) === null ? part : scrub(part);
}
