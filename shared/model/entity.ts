import type { FieldSpec } from './field.ts';
import type { Brand } from './id.ts';

/** The fields of an entity, by name. Field names are column names and part of the data format. */
// eslint-disable-next-line typescript/no-explicit-any -- the one place where fields of every type stand side by side
export type Fields = Readonly<Record<string, FieldSpec<any>>>;

/** A record type of the model: its table name, where its rows belong, and its fields. */
export type Entity<Name extends string, F extends Fields> = {
  readonly name: Name;
  /** `partner`: every row belongs to one partner through its field `partnerId`; `profile`: shared by all partners. */
  readonly scope: 'partner' | 'profile';
  readonly fields: F;
};

type ValueOf<F> = F extends FieldSpec<infer T> ? T : never;

/**
 * A record as the app uses it: `id` (told apart from those of other entities), the tombstone `deleted`, and every field. The first change of a row creates it;
 * fields that a change leaves out get their defaults.
 */
export type RecordOf<E> =
  E extends Entity<infer Name, infer F>
    ? { readonly id: Brand<Name>; readonly deleted: boolean } & { readonly [K in keyof F]: ValueOf<F[K]> }
    : never;

/**
 * Names an entity and its fields; see `registry.ts` for the list of all. The value sets of its fields stand in the same file with
 * their labels: ids are part of the data format and never change, ordered sets run from weakest to strongest.
 */
export function defineEntity<const Name extends string, const F extends Fields>(
  name: Name,
  scope: 'partner' | 'profile',
  fields: F,
): Entity<Name, F> {
  return { name, scope, fields };
}
