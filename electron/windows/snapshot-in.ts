import { resolve } from 'node:path';

/** The last snapshot that a command line names, as an absolute path; null when it names none. `folder` is where the command was given. */
export function snapshotIn(argv: readonly string[], folder: string): string | null {
  const named = argv.slice(1).findLast((word) => !word.startsWith('-') && /\.rapport$/i.test(word));
  return named === undefined ? null : resolve(folder, named);
}
