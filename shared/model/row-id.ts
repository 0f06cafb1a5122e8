/** Most UTF-16 units of an id that other rows point to. */
const MAX_ID = 64;
/** Most UTF-16 units of an id that is put together from another id and a word, such as that of a rating. */
export const MAX_FIXED_ID = 120;

const ID = /^[A-Za-z0-9._:@~-]+$/;

/**
 * Whether a text can be the id of a row: letters, digits and a few marks between them. No spaces, so that ids can be joined by one;
 * no path, no NUL, no half of a surrogate pair (which the file would change), and no word that every object has, such as `constructor`.
 */
export function isRowId(text: string, longest = MAX_ID): boolean {
  return text.length <= longest && ID.test(text) && !(text in Object.prototype);
}
