import { lstat } from 'node:fs/promises';
import { extname } from 'node:path';

/**
 * The chosen path with the kind's ending. Where the ending has to be added, the dialog has asked about another file than the one
 * that would be replaced, so a name that is free is taken, such as `Plan (2).pdf`.
 */
export async function pathWithEnding(path: string, kind: string): Promise<string> {
  // A dot in the name, as in `Plan 1.2`, is no ending.
  const ending = `.${kind}`;
  if (extname(path).toLowerCase() === ending) return path;
  let free = `${path}${ending}`;
  for (let number = 2; await exists(free); number += 1) free = `${path} (${number})${ending}`;
  return free;
}

/** Also true for a link to nowhere, which writing would replace. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
