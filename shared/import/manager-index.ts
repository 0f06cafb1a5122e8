import { foldWords } from '../text/fold.ts';
import { nameParts } from '../text/name-parts.ts';
import { emailKey } from './email-address.ts';
import { idKey } from './id-key.ts';
import { managerForms } from './manager-forms.ts';
import { nameKey, outerKey, plainKey, sortedKey } from './name-key.ts';

/**
 * Somebody who can be a manager: rows of the list come first (number = index of the row), then the places that the partner
 * has and that no row claims (number = count of rows + index of the place).
 */
export type Node = number;

/** What is known of somebody who can be a manager. */
export type ManagerFacts = {
  readonly node: Node;
  readonly id: string;
  readonly positionId: string;
  readonly emails: readonly string[];
  /** '' for a vacant seat. */
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly location: string;
  /** For a vacant seat what stands in the place of a name, or ''; null for everybody else. */
  readonly vacant: string | null;
};

/** The ids of people, or those of posts: which of them a column of managers means. */
export type IdSpace = 'ids' | 'positions';

/** Who can be a manager, by everything that identifies somebody for sure. */
export class ManagerIndex {
  readonly facts = new Map<Node, ManagerFacts>();
  readonly ids = new Map<string, Node[]>();
  readonly positions = new Map<string, Node[]>();
  readonly #emails = new Map<string, Node[]>();
  readonly #names = new Map<string, Node[]>();
  readonly #sorted = new Map<string, Node[]>();
  readonly #outer = new Map<string, { readonly node: Node; readonly words: number }[]>();
  #guesses: Guesses | null = null;

  enter(facts: ManagerFacts): void {
    const { node } = facts;
    const known = this.facts.get(node);
    // A row that repeats another one adds its ids and addresses to it.
    if (known === undefined) this.facts.set(node, facts);
    if (facts.id !== '') put(this.ids, facts.id, node);
    if (facts.positionId !== '') put(this.positions, facts.positionId, node);
    for (const email of facts.emails) if (email !== '') put(this.#emails, emailKey(email), node);
    const key = nameKey(facts.name);
    if (key === '') return;
    put(this.#names, key, node);
    put(this.#sorted, sortedKey(key), node);
    put2(this.#outer, outerKey(key), { node, words: wordsOf(key) });
  }

  /** Whom a text means without any guessing: by id, address or name, in all forms of a cell. */
  find(text: string, space: IdSpace): readonly Node[] {
    const [first, second] = space === 'ids' ? [this.ids, this.positions] : [this.positions, this.ids];
    for (const form of managerForms(text)) {
      const byKey = first.get(form) ?? second.get(form) ?? this.#emails.get(emailKey(form));
      if (byKey !== undefined) return byKey;
      const byName = this.byName(form);
      // Of people whose names are taken for the same, the one that is written so.
      const exact = byName.filter((node) => this.facts.get(node)?.name === form.trim());
      if (exact.length === 1) return exact;
      if (byName.length > 0) return byName;
    }
    return [];
  }

  byName(name: string): readonly Node[] {
    const key = nameKey(name);
    if (key === '') return [];
    const exact = this.#names.get(key) ?? this.#sorted.get(sortedKey(key));
    if (exact !== undefined) return exact;
    // With a middle name on one side only: "Jose Urman" is "Jose Manuel Urman", "Ada M Berg" is not "Ada K Berg".
    const words = wordsOf(key);
    const outer = (this.#outer.get(outerKey(key)) ?? []).filter((o) => (words === 2) !== (o.words === 2));
    return [...new Set(outer.map(({ node }) => node))];
  }

  /** What can only be guessed by; made when it is asked for the first time. */
  guesses(): Guesses {
    this.#guesses ??= guessesOf([...this.facts.values()], this.ids, this.positions);
    return this.#guesses;
  }
}

/** People by what does not identify them for sure. */
export type Guesses = {
  readonly idKeys: ReadonlyMap<string, readonly Node[]>;
  /** Ids without letters in front: `EMP-0042` is 42. */
  readonly idDigits: ReadonlyMap<string, readonly Node[]>;
  readonly titles: ReadonlyMap<string, readonly Node[]>;
  readonly aliases: ReadonlyMap<string, readonly Node[]>;
  /** `i solheim`: initial and family name. */
  readonly initials: ReadonlyMap<string, readonly Node[]>;
  readonly firstNames: ReadonlyMap<string, readonly Node[]>;
  readonly familyNames: ReadonlyMap<string, readonly Node[]>;
  /** `maria garcia` for María García López, `john smith` for John Smith Jr. */
  readonly partNames: ReadonlyMap<string, readonly Node[]>;
};

function guessesOf(
  people: readonly ManagerFacts[],
  ids: ReadonlyMap<string, readonly Node[]>,
  positions: ReadonlyMap<string, readonly Node[]>,
): Guesses {
  const idKeys = new Map<string, Node[]>();
  const idDigits = new Map<string, Node[]>();
  for (const [id, nodes] of [...ids, ...positions])
    for (const node of nodes) {
      put(idKeys, idKey(id), node);
      const digits = digitsOf(id);
      if (digits !== '') put(idDigits, digits, node);
    }
  const titles = new Map<string, Node[]>();
  const aliases = new Map<string, Node[]>();
  const initials = new Map<string, Node[]>();
  const firstNames = new Map<string, Node[]>();
  const familyNames = new Map<string, Node[]>();
  const partNames = new Map<string, Node[]>();
  for (const { node, name, title, emails } of people) {
    if (title !== '') put(titles, foldWords(title), node);
    for (const email of emails) put(aliases, aliasOf(email), node);
    if (name === '') continue;
    const parts = nameParts(name);
    const { words, family } = parts;
    if (words.length < 2) continue;
    const last = foldWords(words.slice(...family).join(' '));
    const first = foldWords(family[0] === 0 ? (words[family[1]] ?? '') : (words[0] ?? ''));
    const main = foldWords(words.slice(...parts.main).join(' '));
    put(firstNames, first, node);
    for (const own of new Set([last, main])) {
      put(familyNames, own, node);
      put(initials, `${first.charAt(0)} ${own}`, node);
      put(partNames, `${first} ${own}`, node);
    }
    put(partNames, plainKey(nameKey(name)), node);
  }
  return { idKeys, idDigits, titles, aliases, initials, firstNames, familyNames, partNames };
}

/** The part of an address before the sign, without what stands behind a plus. */
export function aliasOf(text: string): string {
  return (text.split('@')[0] ?? '').replace(/\+.*$/, '').trim().toLowerCase();
}

/** The number of an id that is a number, with or without some letters in front; '' for others. */
export function digitsOf(id: string): string {
  return /^[\p{L}]{0,6}[-_ ]?0*(\d+)$/u.exec(id.trim())?.[1] ?? '';
}

function wordsOf(key: string): number {
  return key.split(' ').length;
}

function put(map: Map<string, Node[]>, key: string, node: Node): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [node]);
  else if (!known.includes(node)) known.push(node);
}

function put2<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
