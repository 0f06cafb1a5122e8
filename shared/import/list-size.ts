import { MAX_LIST_BYTES } from './containers/limits.ts';
import type { ImportProblem } from './problem.ts';

/** Why a file of this size is not read, or null. Asked before the file is opened. */
export function refusedBySize(bytes: number): ImportProblem | null {
  if (bytes <= MAX_LIST_BYTES) return null;
  const size = `${Math.ceil(bytes / 1_000_000).toLocaleString('en-US')} MB`;
  const most = `${MAX_LIST_BYTES / 1_000_000} MB`;
  const text = `This file has ${size}; lists of up to ${most} can be read. Nothing was read. Split the list, or leave out columns that are not needed.`;
  return { code: 'too-large', severity: 'stop', rows: [], text };
}
