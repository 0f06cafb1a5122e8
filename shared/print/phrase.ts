import type { IsoDate } from '../model/id.ts';
import type { Seat } from '../model/seat.ts';
import { dateText } from '../reading/calendar.ts';
import type { KeyedFact } from './fact.ts';

/** Title and department on one line; empty when neither was given. */
export function positionOf(seat: Seat | undefined): string {
  return seat === undefined ? '' : joined([seat.title, seat.department], ', ');
}

/** The parts that say something, with a separator between. */
export function joined(parts: readonly (string | null | undefined)[], separator = ' · '): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(separator);
}

/** Parts as sentences, one after the other: each ends with a stop of its own. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…:]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** A date in words, or the empty string for none. */
export function dateOrEmpty(date: IsoDate | null): string {
  return date === null ? '' : dateText(date);
}

/** Keeps the facts that say something. */
export function facts(
  pairs: readonly (readonly [label: string, text: string])[],
): readonly { readonly label: string; readonly text: string }[] {
  return pairs
    .filter(([, text]) => text.trim() !== '')
    .map(([label, text]) => ({ label, text: text.trim() }));
}

/** The same for facts that are also looked up: `labels` gives the order. */
export function keyedFacts<K extends string>(
  labels: Readonly<Record<K, string>>,
  texts: Readonly<Record<K, string>>,
): readonly KeyedFact<K>[] {
  const keys = Object.keys(labels) as K[]; // a record has the keys of its type
  return keys
    .map((key) => ({ key, label: labels[key], text: texts[key].trim() }))
    .filter(({ text }) => text !== '');
}

/** Orders people by name as a reader expects, and by id where names are the same. */
export function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
