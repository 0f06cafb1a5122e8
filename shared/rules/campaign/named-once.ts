import type { Colleague } from '../../model/colleague.ts';
import type { PartnerState, Table } from '../../model/partner-state.ts';
import type { Person } from '../../model/person.ts';
import { derive2 } from '../../reading/derive.ts';
import { givenNameOf } from '../../text/name-parts.ts';
import type { PlannedLine } from './planned-line.ts';

/** How often each word stands in the names of the partner's people and of ours. */
const wordsOfNames = derive2((people: Table<'person'>, colleagues: Table<'colleague'>) => {
  const counts = new Map<string, number>();
  const add = ({ name }: Person | Colleague): void => {
    for (const word of new Set(name.toLowerCase().split(/[\s,.()]+/u)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const person of people.values()) add(person);
  for (const colleague of colleagues.values()) add(colleague);
  return counts;
});

/** The same line, with everybody's full name once: from then on by the given name, where nobody else has it. What is quoted stays as it was written. */
export function namedOnce(state: PartnerState, line: PlannedLine): PlannedLine {
  let text = line.firstAction;
  for (const name of namesIn(state, text)) text = shortened(state, text, name, false);
  return text === line.firstAction ? line : { ...line, firstAction: text };
}

/** A text with every full name of a line cut to the given name, also the first: to tell whether two texts ask the same. */
export function namedShort(state: PartnerState, text: string): string {
  let short = text;
  for (const name of namesIn(state, text)) short = shortened(state, short, name, true);
  return short;
}

/** The names of the partner's people and of ours by the word with which they begin. */
const byFirstWord = derive2((people: Table<'person'>, colleagues: Table<'colleague'>) => {
  const names = new Set([...people.values(), ...colleagues.values()].map(({ name }) => name.trim()));
  return Map.groupBy(names, (name) => name.split(' ', 1)[0] ?? '');
});

/** The names that may stand in a text. */
function namesIn(state: PartnerState, text: string): ReadonlySet<string> {
  const known = byFirstWord(state.person, state.colleague);
  const found = new Set<string>();
  for (const word of text.split(' ')) for (const name of known.get(word) ?? []) found.add(name);
  return found;
}

function shortened(state: PartnerState, text: string, name: string, also: boolean): string {
  if (name.length < 3) return text;
  const first = placeOf(text, name, 0);
  let at = also || first < 0 ? first : placeOf(text, name, first + name.length);
  if (at < 0) return text;
  const given = givenNameOf(name);
  if (given === '' || wordsOfNames(state.person, state.colleague).get(given.toLowerCase()) !== 1) return text;
  let result = text;
  while (at >= 0) {
    result = result.slice(0, at) + given + result.slice(at + name.length);
    at = placeOf(result, name, at + given.length);
  }
  return result;
}

/** Where a name stands in a text as a whole and outside of what is quoted; -1 = nowhere from there on. */
function placeOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1)) {
    const isQuoted = text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
    if (!isQuoted && isWhole) return at;
  }
  return -1;
}
