import { foldWords } from '../text/fold.ts';
import type { ImportField } from './import-field.ts';
import { meetingRoles } from './words/mail-lines.ts';
import { emptyCodes, emptyOutsidePlaces, emptyWords } from './words/empty.ts';

const ONLY_SIGNS = /^[\s\-–—_.,;:?!*/\\#~()[\]{}<>"']{1,8}$/u;
const nameParts: ReadonlySet<ImportField> = new Set<ImportField>([
  'name',
  'firstName',
  'middleName',
  'lastName',
  'managerFirstName',
  'managerLastName',
]);
const beginnings = new Set(
  [...emptyCodes, ...emptyWords, ...emptyOutsidePlaces]
    .map((word) => word.charAt(0))
    .concat('éo(<[{#"\''.split('')),
);
/** Their words are labels of ours, where "None" or "Unknown" can be an answer. */
const labels = /\.(values|confidence)$/;

/**
 * Whether a cell says that it holds nothing: `NULL`, `n/a`, `-`, `keine Angabe`. People are called Null and
 * None: half a name is empty only as programs write it, in capitals or with signs.
 */
export function isEmptyCell(field: ImportField, text: string): boolean {
  if (labels.test(field)) return false;
  if (field === 'title' && meetingRoles.has(foldWords(text))) return true;
  if (ONLY_SIGNS.test(text) || text === '\\N') return true;
  // No word for "empty" is longer, has a digit or begins with another letter.
  if (text.length > 40 || /[\d@]/.test(text) || !beginnings.has(text.charAt(0).toLowerCase())) return false;
  const folded = foldWords(text);
  if (folded === '') return false;
  if (nameParts.has(field)) return isCode(text, folded, field === 'name');
  if (emptyCodes.has(folded) || emptyWords.has(folded)) return true;
  return field !== 'location' && emptyOutsidePlaces.has(folded);
}

function isCode(text: string, folded: string, whole: boolean): boolean {
  if (!emptyCodes.has(folded)) return whole && emptyWords.has(folded) && text === text.toLowerCase();
  return whole || /[^\p{L}]/u.test(text) || (text.length > 2 && text === text.toUpperCase());
}
