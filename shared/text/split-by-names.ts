/** A piece of a sentence: plain, or the name of one of those who were asked for. */
export type NamedPiece<Id> = {
  /** Where in the sentence it begins, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  readonly id: Id | null;
};

/** A sentence in pieces, so that the names in it can be links; of two names that begin alike the longer one counts. Joined they are the sentence. */
export function splitByNames<Id>(
  sentence: string,
  names: readonly { readonly id: Id; readonly name: string }[],
): readonly NamedPiece<Id>[] {
  const known = names.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length);
  const pieces: NamedPiece<Id>[] = [];
  let plain = 0;
  for (let at = 0; at < sentence.length;) {
    const named = known.find(({ name }) => sentence.startsWith(name, at));
    if (named === undefined) {
      at += 1;
      continue;
    }
    if (at > plain) pieces.push({ at: plain, text: sentence.slice(plain, at), id: null });
    pieces.push({ at, text: named.name, id: named.id });
    at += named.name.length;
    plain = at;
  }
  if (plain < sentence.length) pieces.push({ at: plain, text: sentence.slice(plain), id: null });
  return pieces;
}
