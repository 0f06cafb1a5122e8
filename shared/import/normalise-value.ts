import { cleanCell, cleanKept, type CleanCell } from './clean-cell.ts';
import { bareAddress } from './email-address.ts';
import { isSpoiltNumber } from './id-key.ts';
import { fieldInfo, type ImportField } from './import-field.ts';

/** Fields whose cells are numbers or ids, which spreadsheets like to spoil. */
const numbers: ReadonlySet<ImportField> = new Set<ImportField>([
  'phone',
  'externalId',
  'positionId',
  'manager',
  'dottedManager',
]);

/** Telephone numbers begin like formulas, also when a cell holds several. */
const SEVERAL_NUMBERS = /^\+[\d\s()./:;,|+-]+$/;

/** A cell of a list in the form in which it is kept and compared. */
export function normaliseCell(field: ImportField, raw: string): CleanCell {
  // Lines of a cell of managers are several managers.
  const isManager = field === 'manager' || field === 'dottedManager';
  const clean = cleanCell(raw, isManager || fieldInfo(field).long);
  if (!numbers.has(field)) return clean;
  if (isSpoiltNumber(clean.text)) return { text: '', repairs: [...clean.repairs, 'spoilt-number'] };
  if (field !== 'phone') return clean;
  const repairs = SEVERAL_NUMBERS.test(clean.text)
    ? clean.repairs.filter((r) => r !== 'formula')
    : clean.repairs;
  // A spreadsheet may have written the number as a sum: `4722334455.0`, `4,722,334,455`.
  const text = clean.text
    .replace(/^(\+?\d{6,})[.,]0+$/, '$1')
    .replace(/^\+?\d{1,3}(?:,\d{3}){2,}$/, (sum) => sum.replaceAll(',', ''))
    .replace(/^tel:/i, '');
  return { text, repairs };
}

/** What the partner already has, in the same form, so that a value that went out and came back is seen to be the same. */
export function normaliseKept(field: ImportField, text: string): string {
  const clean = cleanKept(text, fieldInfo(field).long);
  return field === 'email' ? bareAddress(clean) : clean;
}

/** The numbers of a cell that holds several, in their order. */
export function phonesIn(cell: string): readonly string[] {
  if (!/:::|[;|\n]|\s\/\s|, /u.test(cell)) return [cell];
  const parts = cell
    .split(/\s*(?::::|[;|\n]|\s\/\s|,\s)\s*/u)
    .map((part) => part.trim())
    .filter((part) => /\d{3}|\d.*\d.*\d.*\d/u.test(part));
  return parts.length === 0 ? [cell] : parts;
}
