import { v7 } from 'uuid';

/** A new UUIDv7, sortable by the time it was made. The brand is the caller's: `newId<PersonId>()`. */
export function newId<I extends string = string>(): I {
  return v7() as I; // a fresh id has whatever kind its row has
}
