/** Whether a value is what structured cloning makes of an object literal: no Map, Date, list, or instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Above the plain prototype there is nothing, also when it comes from another realm.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Whether a value is a list without holes and without anything beside its elements. Called by length first, so that a list that is too
 * long is not walked.
 */
export function isPlainList(value: unknown, most: number): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) return false;
  if (Object.getPrototypeOf(value) !== Array.prototype) return false;
  // A hole has no key, and what stands beside the elements has one too many.
  return Object.keys(value).length === value.length && !value.includes(undefined);
}

/** Whether a value is a text of at most so many UTF-16 units. */
export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

/** Whether a value is an object of at most so many entries, with short keys that are words of the app, and values that fit. */
export function isRecordOf(
  value: unknown,
  most: number,
  fits: (value: unknown, key: string) => boolean,
): boolean {
  if (!isPlainObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length <= most && keys.every((key) => !(key in Object.prototype) && fits(value[key], key));
}
