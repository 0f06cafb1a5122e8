import { foldWords } from '../text/fold.ts';
import { nameParts } from '../text/name-parts.ts';
import { idKey } from './id-key.ts';
import { managerForms, namesWithHint, ranks } from './manager-forms.ts';
import { nameKey, plainKey } from './name-key.ts';
import { aliasOf, digitsOf, type ManagerFacts, type ManagerIndex, type Node } from './manager-index.ts';
import { vacantSeat } from './vacant-seat.ts';

/** Somebody who was found by something that does not identify people for sure. */
export type Guess = {
  readonly node: Node;
  /** By what, to be put behind "Found by". */
  readonly by: string;
  /** Whether another meaning is hardly possible; others are to be checked. */
  readonly sure: boolean;
};

/** Of people with the same name, the one that a hint in the text or the department of the asking row tells; null when nothing does. */
export function tellApart(
  text: string,
  nodes: readonly Node[],
  index: ManagerIndex,
  department: string,
): Guess | null {
  const people = nodes.map((node) => index.facts.get(node)).filter((facts) => facts !== undefined);
  for (const { hint } of namesWithHint(text)) {
    const found = byHint(hint, people);
    if (found !== null) return { ...found, sure: true };
  }
  const near = people.filter((facts) => department !== '' && foldWords(facts.department) === department);
  return near.length === 1 ? { node: near[0]?.node ?? 0, by: 'name and department', sure: false } : null;
}

/** Somebody by name and a hint that is true of them: `Anna Schmidt | Marketing`. Null where the words beside the name say nothing that we know. */
export function toldByHint(text: string, index: ManagerIndex, not: Node): Guess | null {
  for (const { name, hint } of namesWithHint(text)) {
    const people = index
      .byName(name)
      .filter((node) => node !== not)
      .flatMap((node) => index.facts.get(node) ?? []);
    const found = byHint(hint, people);
    if (found !== null) return { ...found, sure: true };
  }
  return null;
}

/** The only one of these of whom a hint is true, surest facts first. */
export function byHint(
  hint: string,
  people: readonly ManagerFacts[],
): { readonly node: Node; readonly by: string } | null {
  const folded = foldWords(hint);
  if (folded === '') return null;
  const facts: readonly (readonly [string, (person: ManagerFacts) => string])[] = [
    ['ID', (person) => person.id],
    ['ID of the post', (person) => person.positionId],
    ['department', (person) => person.department],
    ['title', (person) => person.title],
    ['location', (person) => person.location],
  ];
  for (const matches of [
    (own: string) => own === folded,
    (own: string) => own !== '' && hasWords(own, folded),
  ])
    for (const [what, factOf] of facts) {
      const found = people.filter((person) => matches(foldWords(factOf(person))));
      if (found.length === 1) return { node: found[0]?.node ?? 0, by: `name and ${what}` };
    }
  return null;
}

/** `sales` is in `sales north`, and the other way round; whole words only. */
function hasWords(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

/** The one whom a text means that identifies nobody for sure, the surest way first; null when none is the only one. `not`: the asking row. */
export function guessManager(text: string, index: ManagerIndex, not: Node): Guess | null {
  const guesses = index.guesses();
  const one = (found: readonly Node[] | undefined, by: string, sure = false): Guess | null => {
    const others = (found ?? []).filter((node) => node !== not);
    return others.length === 1 ? { node: others[0] ?? 0, by, sure } : null;
  };
  const vacant = vacantSeat(text);
  if (vacant !== null) {
    const title = foldWords(vacant.title);
    const seats = [...index.facts.values()].filter((facts) => facts.vacant !== null);
    const nodes = (fits: (seat: ManagerFacts) => boolean): readonly Node[] =>
      seats.filter(fits).map(({ node }) => node);
    return (
      one(
        nodes((seat) => seat.vacant === text),
        'the words for the vacant seat',
        true,
      ) ??
      one(
        nodes((seat) => title === '' || foldWords(seat.title) === title),
        'the title of the vacant seat',
      )
    );
  }
  for (const form of managerForms(text)) {
    const key = idKey(form);
    const folded = foldWords(form);
    if (key === '' || folded === '') continue;
    const guess =
      (/\d/.test(form) ? one(guesses.idKeys.get(key), 'the ID in another spelling', true) : null) ??
      one(guesses.idDigits.get(digitsOf(form)), 'the digits of the ID') ??
      one(guesses.titles.get(folded), 'title') ??
      one(/\s/.test(form.trim()) ? undefined : guesses.aliases.get(aliasOf(form)), 'email alias');
    if (guess !== null) return guess;
  }
  return hinted(text, index, not) ?? byPartOfName(text, guesses, one);
}

/** Everybody whose title a text is. */
export function titledSo(text: string, index: ManagerIndex): readonly Node[] {
  return index.guesses().titles.get(foldWords(text)) ?? [];
}

/** A name that stands in the list, with words behind it that stand nowhere. */
function hinted(text: string, index: ManagerIndex, not: Node): Guess | null {
  for (const { name, hint } of namesWithHint(text)) {
    const found = index.byName(name).filter((node) => node !== not);
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) return { node: only, by: 'name', sure: true };
    const told = tellApart(`${name} (${hint})`, found, index, '');
    if (told !== null) return told;
  }
  return null;
}

/** A family name alone, and what is put behind it. */
const RANK = new RegExp(`^(\\p{Script=Han}{1,3}|\\p{Script=Hangul}{1,2})\\s*(?:${ranks})$`, 'u');

function byPartOfName(
  text: string,
  guesses: ReturnType<ManagerIndex['guesses']>,
  one: (found: readonly Node[] | undefined, by: string) => Guess | null,
): Guess | null {
  const ranked = RANK.exec(text.trim())?.[1];
  if (ranked !== undefined) {
    const found = one(guesses.familyNames.get(foldWords(ranked)), 'family name and rank');
    if (found !== null) return found;
  }
  // `Berg, A.`, `Berg A.`, `Иванова А.П.`
  const turned = /^([^,]+?)(?:,\s*|\s+)(\p{L})\.?(?:\s*\p{L}\.)?$/u.exec(text.trim());
  if (turned !== null) {
    const key = `${foldWords(turned[2] ?? '')} ${foldWords(turned[1] ?? '')}`;
    return one(guesses.initials.get(key), 'initial and family name');
  }
  const { words, family } = nameParts(text);
  const [only = ''] = words;
  if (words.length === 1) {
    const word = foldWords(only);
    return (
      one(guesses.firstNames.get(word), 'first name alone') ??
      one(guesses.familyNames.get(word), 'family name alone')
    );
  }
  const alone = guesses.familyNames.get(foldWords(text));
  if (alone !== undefined) return one(alone, 'family name alone');
  const part = guesses.partNames.get(plainKey(nameKey(text)));
  if (part !== undefined) return one(part, 'part of the name');
  if (!/^\p{L}\.?$/u.test(only)) return null;
  const own = foldWords(words.slice(...family).join(' '));
  return one(guesses.initials.get(`${foldWords(only)} ${own}`), 'initial and family name');
}
