import { holdsAddresses } from './email-address.ts';

/** What a single cell looks like, whatever its header says. */
export type CellKind = 'blank' | 'email' | 'url' | 'number' | 'date' | 'phone' | 'flag' | 'text';

const EMAIL = /^(mailto:)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$|<[^\s@<>]+@[^\s@<>]+>$/i;
/** An address may be spelt out: `ada (at) example.com`. */
const SPELT = /\S[\s([]+at[\s)\]]+\S/i;
const URL = /^(https?:\/\/|www\.)\S+$|^\S*linkedin\.com\/\S+$/i;
const NUMBER = /^[#]?\d+([.,]\d+)*$/;
const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}( \d{1,2}:\d{2}(:\d{2})?)?$|^\d{1,2} \p{L}{3,9} \d{4}$/u;
const PHONE = /^[+(]?[\d\s().\-/]{6,}(\s*(x|ext\.?|#)\s*\d+)?$/i;
const FLAG = /^(true|false|yes|no|y|n|ja|nein|oui|non|s[ií]|nei|x|active|inactive|aktiv|actif|activo)$/i;

/** Tells what a cell looks like; a date is told before a phone number, a plain number before both. */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if ((text.includes('@') || SPELT.test(text)) && (EMAIL.test(text) || holdsAddresses(text))) return 'email';
  if (URL.test(text)) return 'url';
  if (NUMBER.test(text) && !/[.].*[.]/.test(text)) return 'number';
  if (DATE.test(text)) return 'date';
  if (PHONE.test(text) && /\d.*\d.*\d.*\d.*\d/.test(text)) return 'phone';
  if (FLAG.test(text)) return 'flag';
  return 'text';
}

/** Whether a text could be the name of a person: two to five words of letters, each beginning with a capital where the script has them, or `Last, First`. */
export function looksLikeName(cell: string): boolean {
  const text = cell.trim();
  if (text.length > 60 || !/^[\p{L}\p{M}'’.,\- ]+$/u.test(text)) return false;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    // Georgian has capitals, and writes names without them.
    words.every((word) => !/^(?!\p{Script=Georgian})\p{Ll}/u.test(word) || word.length <= 3)
  );
}
