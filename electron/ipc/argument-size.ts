import type { CallName } from '#shared/ipc/contract.ts';

const MEBIBYTE = 1024 * 1024;
/** Most bytes that the argument of a call may have; calls that are not listed may have a quarter of a MiB. */
const limits: Partial<Record<CallName, number>> = {
  'data.commit': 64 * MEBIBYTE,
  'files.save': 257 * MEBIBYTE,
  'menu.state': MEBIBYTE,
};
const MAX_DEPTH = 40;

/** Whether an argument is small enough for its call; stops counting as soon as it is not. */
export function fitsCall(name: CallName, argument: unknown): boolean {
  return fits(argument, limits[name] ?? MEBIBYTE / 4);
}

/** Whether a value has at most `limit` bytes, roughly as it would be stored, and is not nested without end. */
export function fits(argument: unknown, limit: number): boolean {
  let left = limit;
  const visit = (value: unknown, depth: number): boolean => {
    left -= 8;
    if (left < 0 || depth > MAX_DEPTH) return false;
    if (typeof value === 'string') return (left -= value.length * 2) >= 0;
    if (typeof value === 'bigint') return (left -= value.toString(16).length) >= 0;
    if (typeof value !== 'object' || value === null) return true;
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return (left -= value.byteLength) >= 0;
    if (value instanceof Map || value instanceof Set) {
      for (const item of value.entries()) if (!visit(item, depth + 1)) return false;
      return true;
    }
    if (Array.isArray(value)) {
      // Every element costs at least 8, so a list that is too long need not be walked.
      return value.length * 8 <= left && value.every((item) => visit(item, depth + 1));
    }
    for (const key in value) {
      left -= key.length * 2;
      // What came over IPC is plain: it has no keys but its own.
      if (!visit(value[key as keyof typeof value], depth + 1)) return false;
    }
    return true;
  };
  return visit(argument, 0);
}
