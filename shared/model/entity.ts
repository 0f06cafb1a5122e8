import type { Fields, ValuesOf } from './field-spec.ts';
import type { Complete, PolicyOf, SharingOf } from './field-policy.ts';
import type { Brand } from './id.ts';

type IdAnd<F extends Fields> = { readonly id: string } & ValuesOf<F>;

/** What the fields of one row have to be together; looked at when one of `fields` gets a new value. */
export type RowRule<Row> = {
  readonly fields: readonly string[];
  /** A sentence for the user that says why the row cannot be so, or null. */
  readonly complaint: (row: Row) => string | null;
};

/** What an entity asks of each of its rows by itself. */
export type RowRules<F extends Fields> = {
  /** The id that a row with these fields has, so that two devices that say the same write the same row. */
  readonly fixedId?: (row: IdAnd<F>) => string;
  readonly rules?: readonly (RowRule<IdAnd<F>> & { readonly fields: readonly (keyof F & string)[] })[];
};

/** A record type of the model: its table name, where its rows belong, its fields, and what they have to be together. */
export type Entity<Name extends string, F extends Fields> = RowRules<F> & {
  readonly name: Name;
  /** `partner`: every row belongs to one partner through its field `partnerId`; `profile`: shared by all partners. */
  readonly scope: 'partner' | 'profile';
  readonly fields: F;
  /** How far each field is shared, what merges as one, and where people are named. */
  readonly policy: PolicyOf<F>;
};

/**
 * A record as the app uses it: `id` (told apart from those of other entities), the tombstone `deleted`, and every field. The first
 * change of a row creates it; fields that a change leaves out get their defaults.
 */
export type RecordOf<E> = E extends {
  readonly name: infer Name extends string;
  readonly fields: infer F extends Fields;
}
  ? { readonly id: Brand<Name>; readonly deleted: boolean } & ValuesOf<F> & Unreadable
  : never;

/** Names of the fields whose stored value could not be read, so that something else stands there; left out when all could. */
export type Unreadable = { readonly unreadable?: readonly string[] };

/**
 * Names an entity, its fields, what is said about each of them, and what each row has to be by itself; see `registry.ts` for the list of all. The value sets of its
 * fields stand in the same file with their labels: ids are part of the data format and never change, ordered sets run from weakest to strongest.
 */
export function defineEntity<
  const Name extends string,
  const F extends Fields,
  const S extends SharingOf<F> = SharingOf<F>,
>(
  name: Name,
  scope: 'partner' | 'profile',
  fields: F,
  policy: Omit<PolicyOf<F>, 'sharing'> & { readonly sharing: S & Complete<F, S> },
  rules: RowRules<F> = {},
): Entity<Name, F> {
  return { name, scope, fields, policy, ...rules };
}
