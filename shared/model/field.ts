import { z } from 'zod';

/** How a field is kept in SQLite: its column type. `json` columns hold JSON text. */
export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

/** One field of a record: its check at the edge, its column, its default, and the entity it points to, if any. */
export type FieldSpec<T> = {
  readonly schema: z.ZodType<T>;
  readonly column: ColumnKind;
  readonly initial: T;
  /** Name of the entity whose ids this field holds; the write path refuses ids that do not exist. */
  readonly ref?: string;
};

/** Largest text that a name-like field keeps, in UTF-16 units; longer input is cut at the edge and reported. */
export const MAX_SHORT_TEXT = 300;
/** Largest text that a note-like field keeps, in UTF-16 units. */
export const MAX_LONG_TEXT = 20_000;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A required single-line text, empty by default. */
export function shortText(): FieldSpec<string> {
  return { schema: z.string().max(MAX_SHORT_TEXT), column: 'text', initial: '' };
}

/** A text that may run over several lines, empty by default. */
export function longText(): FieldSpec<string> {
  return { schema: z.string().max(MAX_LONG_TEXT), column: 'text', initial: '' };
}

/** A number with optional bounds; null means "not known". */
export function optionalNumber(
  column: 'integer' | 'real',
  bounds: { readonly min?: number; readonly max?: number } = {},
): FieldSpec<number | null> {
  let schema = column === 'integer' ? z.number().int() : z.number();
  if (bounds.min !== undefined) schema = schema.min(bounds.min);
  if (bounds.max !== undefined) schema = schema.max(bounds.max);
  return { schema: schema.nullable(), column, initial: null };
}

/** A whole number with a default. */
export function integer(
  initial: number,
  bounds: { readonly min: number; readonly max: number },
): FieldSpec<number> {
  return { schema: z.number().int().min(bounds.min).max(bounds.max), column: 'integer', initial };
}

/** Yes or no, with a default. */
export function flag(initial: boolean): FieldSpec<boolean> {
  return { schema: z.boolean(), column: 'boolean', initial };
}

/** A calendar date `YYYY-MM-DD`, or null. */
export function optionalDate<D extends string>(): FieldSpec<D | null> {
  // The brand cannot be expressed by the pattern; the pattern is what makes the string a date.
  const schema = z.string().regex(ISO_DATE).nullable() as unknown as z.ZodType<D | null>;
  return { schema, column: 'text', initial: null };
}

/** A moment in milliseconds since 1970 UTC, or null. */
export function optionalMoment(): FieldSpec<number | null> {
  return { schema: z.number().int().nullable(), column: 'integer', initial: null };
}

/** One id of a value set, with a default that is in the set. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  values: V,
  initial: V[number],
): FieldSpec<V[number]> {
  return { schema: z.enum(values), column: 'text', initial };
}

/** One id of a value set, or null for "not said". */
export function optionalOneOf<const V extends readonly [string, ...string[]]>(
  values: V,
): FieldSpec<V[number] | null> {
  return { schema: z.enum(values).nullable(), column: 'text', initial: null };
}

/** A list of short texts, in the user's order. */
export function textList(): FieldSpec<readonly string[]> {
  return { schema: z.array(z.string().max(MAX_SHORT_TEXT)).max(500), column: 'json', initial: [] };
}

/** Several ids of a value set, in the order in which they were chosen. */
export function severalOf<const V extends readonly [string, ...string[]]>(
  values: V,
): FieldSpec<readonly V[number][]> {
  return { schema: z.array(z.enum(values)).max(50), column: 'json', initial: [] };
}

/** A list of ids of another entity. The write path does not check their existence: lists survive a merge that lags behind. */
export function idList<I extends string>(): FieldSpec<readonly I[]> {
  const schema = z.array(z.string().max(64)).max(5_000) as unknown as z.ZodType<readonly I[]>;
  return { schema, column: 'json', initial: [] };
}

/** The id of a row of `entity`; creating a row without it is refused. */
export function ref<I extends string>(entity: string): FieldSpec<I> {
  const schema = z.string().min(1).max(64) as unknown as z.ZodType<I>;
  // There is no sensible default id; the empty string fails the check, so that the field has to be given.
  return { schema, column: 'text', initial: '' as I, ref: entity };
}

/** The id of a row of `entity`, or null. */
export function optionalRef<I extends string>(entity: string): FieldSpec<I | null> {
  const schema = z.string().min(1).max(64).nullable() as unknown as z.ZodType<I | null>;
  return { schema, column: 'text', initial: null, ref: entity };
}

/** A small structured value kept as JSON text. */
export function json<T>(schema: z.ZodType<T>, initial: T): FieldSpec<T> {
  return { schema, column: 'json', initial };
}

/** A small picture as a data URL (JPEG, PNG or WebP, at most 64 KiB before encoding), or the empty string. */
export function picture(): FieldSpec<string> {
  const schema = z
    .string()
    .max(90_000)
    .regex(/^$|^data:image\/(jpeg|png|webp);base64,/);
  return { schema, column: 'text', initial: '' };
}
