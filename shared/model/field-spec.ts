import type { z } from 'zod';

/** How a field is kept in SQLite: its column type. `json` columns hold JSON text. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

/** One field of a record: its check, its column, its default, and the entity it points to, if any. */
export type FieldSpec<T> = {
  /** Whether a value may stand in the field; takes anything, allocates nothing, so that a whole file can be read through it. */
  readonly fits: (value: unknown) => boolean;
  /** Ends the sentence “… has to be” for somebody who gave a value that does not fit. */
  readonly wanted: string;
  /** The same check for schemas that are put together of several. */
  readonly schema: z.ZodType<T>;
  readonly column: ColumnKind;
  readonly initial: T;
  /** Name of the entity whose ids this field holds; the write path refuses ids that do not exist. */
  readonly ref?: string;
  /** The same for a field that holds a list of ids. */
  readonly listOf?: string;
  /** Words that somebody types, kept as they are. */
  readonly typed?: true;
  /** See `FreeSpec`. */
  readonly free?: true;
  /** What can still be read of a value that does not fit; its default where this is left out. */
  readonly mend?: (value: unknown) => T;
};

/** A field that is free to hold words or a picture, so that its entity has to say whether a person can be named in it. */
export type FreeSpec<T> = FieldSpec<T> & { readonly free: true };

/** The fields of an entity, by name. Field names are column names and part of the data format. */
// eslint-disable-next-line typescript/no-explicit-any -- the one place where fields of every type stand side by side
export type Fields = Readonly<Record<string, FieldSpec<any>>>;

/** The values of fields, by name. */
export type ValuesOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends FieldSpec<infer T> ? T : never;
};
