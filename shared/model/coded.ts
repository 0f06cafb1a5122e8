import type { Fields, ValuesOf } from './field-spec.ts';
import { isPlainObject } from './plain-value.ts';

/**
 * What can be said, by its code, each with the parameters that its sentence needs: ids, values of fixed lists, numbers, days and
 * yes or no. A code is stored instead of a sentence, so that the sentence has the names and the words of the day on which it is shown.
 * Codes and parameters are part of the data format: add some, never give one another meaning.
 */
export type Codes = Readonly<Record<string, Fields>>;

/** A code with its parameters, as it is stored. */
export type Coded<C extends Codes> = {
  readonly [K in keyof C & string]: { readonly code: K; readonly params: ValuesOf<C[K]> };
}[keyof C & string];

/** For each code the function that makes its sentence; what has no sentence does not compile. */
export type SentencesOf<C extends Codes, Where> = {
  readonly [K in keyof C]: (params: ValuesOf<C[K]>, where: Where) => string;
};

/** Whether a value is one of these codes with exactly its parameters. */
export function isCoded(codes: Codes, code: unknown, params: unknown): boolean {
  if (typeof code !== 'string' || !Object.hasOwn(codes, code) || !isPlainObject(params)) return false;
  const wanted = codes[code] ?? {};
  const names = Object.keys(wanted);
  return (
    Object.keys(params).length === names.length &&
    names.every((name) => Object.hasOwn(params, name) && wanted[name]?.fits(params[name]) === true)
  );
}
