const SALESFORCE = /^(?=[A-Za-z0-9]*\d)(?=[A-Za-z0-9]*[A-Za-z])[A-Za-z0-9]{15}(?:[A-Z0-5]{3})?$/;

/**
 * An id in the form that all its spellings share: leading zeros, `.0`, separators, brackets of a GUID, and case do not count, nor the
 * last three characters of an 18-character Salesforce id. In those ids case tells people apart. Two ids with the same key are
 * the same only where no other has it: look for the exact spelling first.
 */
export function idKey(id: string): string {
  const text = id.trim();
  if (SALESFORCE.test(text)) return text.slice(0, 15);
  const bare = text
    .replace(/^[{(](.*)[)}]$/, '$1')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .toLowerCase()
    .replace(/[\s\-_.#:/]+/g, '');
  return bare.replace(/(^|[^\d])0+(?=\d)/g, '$1');
}

const EXPONENT = /^[+-]?\d(?:[.,]\d+)?e[+-]?\d+$/i;
const HASHES = /^#{3,}$/;

/** Whether a spreadsheet has lost the digits of a number: `4.79E+09`, or `#####` for a column that was too narrow. */
export function isSpoiltNumber(text: string): boolean {
  return EXPONENT.test(text) || HASHES.test(text);
}
