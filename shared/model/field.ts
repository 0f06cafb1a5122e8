import { z } from 'zod';
import type { Brand, IsoDate } from './id.ts';
import type { FieldSpec, FreeSpec } from './field-spec.ts';
import { isCalendarDate, isTimeOfDay } from './calendar-date.ts';
import { isPlainList, isText } from './plain-value.ts';
import { isRowId, MAX_FIXED_ID } from './row-id.ts';

/** Largest text that a name-like field keeps, in UTF-16 units; longer input is cut at the edge and reported. */
export const MAX_SHORT_TEXT = 300;
/** Largest text that a note-like field keeps, in UTF-16 units. */
export const MAX_LONG_TEXT = 20_000;
/** Most elements of a list of ids. */
const MAX_IDS = 5_000;
/** The last millisecond of the last day that a date can be. */
const LAST_MOMENT = 253_402_300_799_999;

type Kind<T> = Omit<FieldSpec<T>, 'schema'>;

/** `schema` is given where others look into it for a value set. */
function field<T>(kind: Kind<T>, schema?: z.ZodType<T>): FieldSpec<T> {
  return { ...kind, schema: schema ?? z.custom<T>(kind.fits, `has to be ${kind.wanted}`) };
}

/** The text that begins a value that is too long, without half of a pair at its end; empty when it is no text. */
function cut(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most).replace(/[\ud800-\udbff]$/, '') : '';
}

/** A text that somebody types, with its own limit in UTF-16 units; empty by default. */
export function typedText(most: number): FreeSpec<string> {
  const kind = field<string>({
    fits: (value) => isText(value, most),
    wanted: `a text of at most ${most.toLocaleString('en-US')} characters`,
    column: 'text',
    initial: '',
    typed: true,
    mend: (value) => cut(value, most),
  });
  return { ...kind, free: true };
}

/** A required single-line text, empty by default. */
export function shortText(): FreeSpec<string> {
  return typedText(MAX_SHORT_TEXT);
}

/** A text that may run over several lines, empty by default. */
export function longText(): FreeSpec<string> {
  return typedText(MAX_LONG_TEXT);
}

/** A number with optional bounds; null means "not known". */
export function optionalNumber(
  column: 'integer' | 'real',
  bounds: { readonly min?: number; readonly max?: number } = {},
): FieldSpec<number | null> {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = bounds;
  return field<number | null>({
    fits: (value) => value === null || isNumber(value, column, min, max),
    wanted: `${numberWanted(column, min, max)}, or nothing`,
    column,
    initial: null,
  });
}

/** A whole number with a default. */
export function integer(
  initial: number,
  { min, max }: { readonly min: number; readonly max: number },
): FieldSpec<number> {
  return field<number>({
    fits: (value) => isNumber(value, 'integer', min, max),
    wanted: numberWanted('integer', min, max),
    column: 'integer',
    initial,
  });
}

function isNumber(value: unknown, column: 'integer' | 'real', min: number, max: number): boolean {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return false;
  return column === 'real' || Number.isSafeInteger(value);
}

function numberWanted(column: 'integer' | 'real', min: number, max: number): string {
  const number = column === 'integer' ? 'a whole number' : 'a number';
  return `${number} from ${min.toLocaleString('en-US')} to ${max.toLocaleString('en-US')}`;
}

/** Yes or no, with a default. */
export function flag(initial: boolean): FieldSpec<boolean> {
  return field<boolean>({
    fits: (value) => typeof value === 'boolean',
    wanted: 'yes or no',
    column: 'boolean',
    initial,
  });
}

/** A real day of the calendar `YYYY-MM-DD`, years 1 to 9999, or null. */
export function optionalDate(): FieldSpec<IsoDate | null> {
  return field<IsoDate | null>({
    fits: (value) => value === null || (typeof value === 'string' && isCalendarDate(value)),
    wanted: 'a day of the calendar, or nothing',
    column: 'text',
    initial: null,
  });
}

/** A local time `HH:MM`, 00:00 to 23:59, or the empty string. */
export function timeOfDay(): FieldSpec<string> {
  return field({
    fits: (value) => typeof value === 'string' && (value === '' || isTimeOfDay(value)),
    wanted: 'a time from 00:00 to 23:59, or nothing',
    column: 'text',
    initial: '',
  });
}

/** A moment in milliseconds since 1970 UTC, at most the end of the year 9999, or null. */
export function optionalMoment(): FieldSpec<number | null> {
  return field<number | null>({
    fits: (value) => value === null || isNumber(value, 'integer', 0, LAST_MOMENT),
    wanted: 'a moment between 1970 and 9999, or nothing',
    column: 'integer',
    initial: null,
  });
}

/** One id of a value set, with a default that is in the set. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  values: V,
  initial: V[number],
): FieldSpec<V[number]> {
  const known: ReadonlySet<unknown> = new Set(values);
  return field<V[number]>(
    {
      fits: (value) => known.has(value),
      wanted: 'one of the values of its list',
      column: 'text',
      initial,
    },
    z.enum(values),
  );
}

/** One id of a value set, or null for "not said". */
export function optionalOneOf<const V extends readonly [string, ...string[]]>(
  values: V,
): FieldSpec<V[number] | null> {
  const known: ReadonlySet<unknown> = new Set([null, ...values]);
  return field<V[number] | null>(
    {
      fits: (value) => known.has(value),
      wanted: 'one of the values of its list, or nothing',
      column: 'text',
      initial: null,
    },
    z.enum(values).nullable(),
  );
}

/** What a list keeps: how many elements, and which; `distinct` lists hold nothing twice. */
type ListRule<T> = {
  readonly schema?: z.ZodType<readonly T[]>;
  readonly most: number;
  readonly fits: (value: unknown) => boolean;
  readonly distinct: boolean;
  readonly wanted: string;
  readonly listOf?: string;
};

function list<T>({ most, fits, distinct, wanted, listOf, schema }: ListRule<T>): FieldSpec<readonly T[]> {
  return field<readonly T[]>(
    {
      fits: (value) =>
        isPlainList(value, most) && value.every(fits) && (!distinct || new Set(value).size === value.length),
      wanted,
      column: 'json',
      initial: [],
      // What is right in the list stays; every element was checked to be of the list's kind.
      mend: (value) => {
        const right = Array.isArray(value) ? value.filter(fits) : [];
        return (distinct ? [...new Set(right)] : right).slice(0, most) as T[];
      },
      ...(listOf === undefined ? {} : { listOf }),
    },
    schema,
  );
}

/** A list of short texts, in the user's order. */
export function textList(longest = MAX_SHORT_TEXT, most = 500): FreeSpec<readonly string[]> {
  const kind = list<string>({
    most,
    fits: (value) => isText(value, longest),
    distinct: false,
    wanted: `a list of at most ${most} texts`,
  });
  return { ...kind, free: true };
}

/** Several ids of a value set, in the order in which they were chosen. */
export function severalOf<const V extends readonly [string, ...string[]]>(
  values: V,
): FieldSpec<readonly V[number][]> {
  const known: ReadonlySet<unknown> = new Set(values);
  return list({
    most: values.length,
    fits: (value) => known.has(value),
    distinct: true,
    wanted: 'a choice from its list, each once',
    schema: z.array(z.enum(values)).max(values.length),
  });
}

/** A list of ids of another entity, each once; the write path refuses ids that do not exist or belong to another partner. */
export function idList<const Name extends string>(entity: Name): FieldSpec<readonly Brand<Name>[]> {
  return list({
    most: MAX_IDS,
    fits: (value) => isId(value),
    distinct: true,
    wanted: `a list of at most ${MAX_IDS.toLocaleString('en-US')} rows, each once`,
    listOf: entity,
  });
}

function isId(value: unknown, longest?: number): boolean {
  return typeof value === 'string' && isRowId(value, longest);
}

/** The id of a row of `entity`; creating a row without it is refused. */
export function ref<const Name extends string>(entity: Name): FieldSpec<Brand<Name>> {
  // There is no sensible default id; the empty string fails the check, so that the field has to be given.
  return field({
    fits: (value) => isId(value),
    wanted: 'the id of a row',
    column: 'text',
    initial: '' as Brand<Name>,
    ref: entity,
  });
}

/** The id of a row of `entity`, or null; `longest` is for rows whose id is put together of another one. */
export function optionalRef<const Name extends string>(
  entity: Name,
  longest?: number,
): FieldSpec<Brand<Name> | null> {
  return field<Brand<Name> | null>({
    fits: (value) => value === null || isId(value, longest),
    wanted: 'the id of a row, or nothing',
    column: 'text',
    initial: null,
    ref: entity,
  });
}

/** The id of something that is no row, such as a built-in tactic or a rule, or the empty string. */
export function optionalId(): FieldSpec<string> {
  return field({
    fits: (value) => value === '' || (typeof value === 'string' && isRowId(value, MAX_FIXED_ID)),
    wanted: 'an id, or nothing',
    column: 'text',
    initial: '',
  });
}

/** A word of the app that is part of an id, with a default. */
export function fixedWord(initial: string, most: number): FieldSpec<string> {
  return field({
    fits: (value) => typeof value === 'string' && isRowId(value, most),
    wanted: `a word of at most ${most} letters`,
    column: 'text',
    initial,
  });
}

/** A small structured value kept as JSON text; `mend` gives what can still be read of one that does not fit. */
export function json<T>(
  fits: (value: unknown) => boolean,
  wanted: string,
  initial: T,
  mend?: (value: unknown) => T,
): FreeSpec<T> {
  const kind = field<T>({ fits, wanted, column: 'json', initial, ...(mend === undefined ? {} : { mend }) });
  return { ...kind, free: true };
}

const PICTURE = /^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** A small picture as a data URL (JPEG, PNG or WebP, at most 64 KiB before encoding), or the empty string. */
export function picture(): FreeSpec<string> {
  const kind = field<string>({
    fits: (value) => value === '' || (isText(value, 90_000) && PICTURE.test(value)),
    wanted: 'a small JPEG, PNG or WebP picture',
    column: 'text',
    initial: '',
  });
  return { ...kind, free: true };
}
