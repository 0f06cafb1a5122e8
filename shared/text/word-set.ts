import { foldWords } from './fold.ts';

/** Words of one kind, written with bars between them, in the form in which they are compared: small letters, no accents, signs as blanks. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  const words = lists.flatMap((list) => list.split('|')).map(foldWords);
  return new Set(words.filter((word) => word !== ''));
}
