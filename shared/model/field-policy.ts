import type { Fields, ValuesOf } from './field-spec.ts';

/**
 * How far a field goes when a partner is shared: `facts` also with those who get facts only, `everything` with those who get all,
 * `onlyForMe` never leaves this computer.
 */
export type SharingLevel = 'facts' | 'everything' | 'onlyForMe';
export const sharingLevels = ['facts', 'everything', 'onlyForMe'] as const satisfies readonly SharingLevel[];

/**
 * Where the name of a person can stand in a field that is free to hold words: `name` is one, `contact` leads to one, `picture` shows
 * one, `author` is the name of whoever wrote the row, in `text` anybody may be named, `inside` has ids of people within a structured
 * value and perhaps texts, `never` holds words of the app or of things. Fields of other kinds need no word: a reference names by its id.
 */
export type NamePlace = 'name' | 'contact' | 'picture' | 'author' | 'text' | 'inside' | 'never';

type FieldOf<F extends Fields> = keyof F & string;
type FreeOf<F extends Fields> = {
  [K in FieldOf<F>]: F[K] extends { readonly free: true } ? K : never;
}[FieldOf<F>];
/** A field that merges by itself, or several that merge as one: the newest clock of any of them takes all. */
type Group<F extends Fields> = FieldOf<F> | readonly FieldOf<F>[];

/** The fields of an entity by sharing level, in merge groups. Every field stands in it once. */
export type SharingOf<F extends Fields> = { readonly [L in SharingLevel]?: readonly Group<F>[] };

/** What an entity has to say about each of its fields before it is one. */
export type PolicyOf<F extends Fields> = {
  readonly sharing: SharingOf<F>;
  readonly names: { readonly [K in FreeOf<F>]: NamePlace };
  /** Only these rows are facts; left out where all are. */
  readonly factsWhere?: (row: ValuesOf<F>) => boolean;
};

type Flat<G> = G extends readonly (infer K)[] ? K : G;
type Said<S> = { [L in keyof S]: S[L] extends readonly (infer G)[] ? Flat<G> : never }[keyof S];
/** Asks for what is missing, so that the compiler names the fields that nobody said anything about. */
export type Complete<F extends Fields, S> =
  Exclude<FieldOf<F>, Said<S>> extends never
    ? unknown
    : { readonly 'These fields need a sharing level': Exclude<FieldOf<F>, Said<S>> };

/** What was said about one field. */
export type FieldPolicy = {
  readonly level: SharingLevel;
  /** The fields that merge as one with it, itself included. */
  readonly group: readonly string[];
  /** `reference` where it holds ids of people. */
  readonly names: NamePlace | 'reference';
};

/** What is said about the fields of any entity. */
type SaidOfFields = {
  readonly sharing: { readonly [L in SharingLevel]?: readonly (string | readonly string[])[] };
  readonly names: Readonly<Record<string, NamePlace>>;
};

const people: ReadonlySet<string | undefined> = new Set(['person', 'colleague']);

/** What an entity says about each of its fields; later sayings about the same field do not count. */
export function fieldPolicies(
  fields: Fields,
  { sharing, names }: SaidOfFields,
): ReadonlyMap<string, FieldPolicy> {
  const policies = new Map<string, FieldPolicy>();
  for (const level of sharingLevels)
    for (const member of sharing[level] ?? []) {
      const group = typeof member === 'string' ? [member] : member;
      for (const field of group) {
        if (policies.has(field)) continue;
        const refers = people.has(fields[field]?.ref) || people.has(fields[field]?.listOf);
        policies.set(field, { level, group, names: refers ? 'reference' : (names[field] ?? 'never') });
      }
    }
  return policies;
}
