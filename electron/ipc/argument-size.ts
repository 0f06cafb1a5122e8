import type { CallName } from '#shared/ipc/contract.ts';
import { MAX_CHANGES_PER_COMMIT } from '#shared/model/change.ts';
import { isPlainList, isPlainObject } from '#shared/model/plain-value.ts';

const MEBIBYTE = 1024 * 1024;
/** Most bytes that the argument of a call may have; calls that are not listed may have a quarter of a MiB. */
const limits: Partial<Record<CallName, number>> = {
  'data.commit': 64 * MEBIBYTE,
  'files.save': 257 * MEBIBYTE,
  'menu.state': MEBIBYTE,
  'snapshot.drop': 65 * MEBIBYTE,
};
/** Calls that carry the content of a file; all others are texts and numbers. */
const withBytes: ReadonlySet<CallName> = new Set(['files.save', 'snapshot.drop']);
const MAX_DEPTH = 40;
/** Most values in one argument, each counted as often as it is met; an import of 5,000 people has a tenth of it. */
const MAX_VALUES = 2_000_000;

/** Whether an argument is plain data and small enough for its call; stops looking as soon as it is not. */
export function fitsCall(name: CallName, argument: unknown): boolean {
  return fits(argument, limits[name] ?? MEBIBYTE / 4, withBytes.has(name));
}

/**
 * Whether a value is plain data (texts, numbers, yes or no, null, lists without holes, object literals, bytes) of at most `limit` bytes,
 * roughly as it would be stored, and not nested without end. Everything else that structured cloning lets through (Map, Set, Date, errors
 * …) is refused here, so that no call needs to think of it. Lists are measured before they are walked.
 */
export function fits(argument: unknown, limit: number, mayHaveBytes = true): boolean {
  let left = limit;
  let values = MAX_VALUES;
  const visit = (value: unknown, depth: number): boolean => {
    left -= 8;
    values -= 1;
    if (left < 0 || values < 0 || depth > MAX_DEPTH) return false;
    if (typeof value === 'string') return (left -= value.length * 2) >= 0;
    if (typeof value !== 'object' || value === null)
      return typeof value !== 'bigint' && typeof value !== 'symbol' && typeof value !== 'function';
    if (value instanceof Uint8Array) return mayHaveBytes && (left -= value.byteLength) >= 0;
    if (Array.isArray(value)) {
      // Every element costs at least 8, so a list that is too long need not be walked.
      const most = Math.min(MAX_CHANGES_PER_COMMIT, left / 8);
      return isPlainList(value, most) && value.every((item) => visit(item, depth + 1));
    }
    if (!isPlainObject(value)) return false;
    for (const key of Object.keys(value)) {
      left -= key.length * 2;
      if (key === '__proto__' || !visit(value[key], depth + 1)) return false;
    }
    return true;
  };
  return visit(argument, 0);
}
