/** Signs with which a spreadsheet begins a formula, also in their wide and small forms. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫−]';
/** What may stand before the sign of a formula: blanks, marks without width, quotes, and apostrophes, which count as guards. */
const BEFORE = `['"“”\\p{Cf}\\u0000-\\u0008\\u000e-\\u0020\\u007f-\\u0084\\u0086-\\u00a0\\u1680\\u180e\\u2000-\\u200f\\u202a-\\u202f\\u205f-\\u206f\\u3000\\ufeff]*`;
/** Where a spreadsheet may begin another cell: at any delimiter, and at a line end where it does not honour our quotes. */
const DELIMITER = '[,;|\\t\\n\\r\\v\\f\\u0085\\u2028\\u2029]';

/** Cells that a spreadsheet would calculate or read as an error instead of showing them, also after apostrophes. */
const STARTS = new RegExp(
  `^(?:${BEFORE}${SIGN}|'*[\\t\\r\\n]|'*#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)$)`,
  'iu',
);
/** A place inside of a cell where a formula would begin if the cell were split there; the rest of it follows. */
const INNER = new RegExp(`(${DELIMITER})(?=${BEFORE}${SIGN})`, 'gu');
const GUARDED_INNER = new RegExp(`(${DELIMITER})'(?=${BEFORE}${SIGN})`, 'gu');
const UNGUARDED_INNER = new RegExp(`${DELIMITER}(?!')(?=${BEFORE}${SIGN})`, 'u');
/** The quick test for cells that need no closer look. */
const NO_SIGN = /^[^=+\-@＝＋－＠﹦﹢﹣﹫−#\t\r\n]*$/;

/** Beginning with a sign: telephone numbers, negative numbers and lines of a list are no formulas. */
const SIGNED_PLAINLY = /^[+＋－-](?:[\d\s().,/-]*(?:(?:x|ext\.?|#)\s*\d+)?|[\s-].*)$/is;

/** Whether a spreadsheet would take a text for a formula; no judgement about what it would calculate. */
export function looksLikeFormula(text: string): boolean {
  return /^[=＝]|^[@＠]\S/.test(text) || (/^[+＋－-]/.test(text) && !SIGNED_PLAINLY.test(text));
}

/**
 * A text as a cell of a CSV file that no spreadsheet calculates, at whichever delimiter it splits the file: where one is needed, an
 * apostrophe stands before the text and behind each delimiter inside that a formula would follow.
 */
export function guardCell(text: string): string {
  return needsGuard(text) ? `'${text.replaceAll(INNER, "$1'")}` : text;
}

/** A guarded cell without its apostrophes, or null when the cell is not guarded. */
export function unguardCell(cell: string): string | null {
  if (!cell.startsWith("'") || NO_SIGN.test(cell)) return null;
  const guarded = cell.slice(1);
  if (UNGUARDED_INNER.test(guarded)) return null;
  const text = guarded.replaceAll(GUARDED_INNER, '$1');
  return needsGuard(text) ? text : null;
}

function needsGuard(text: string): boolean {
  return !NO_SIGN.test(text) && (STARTS.test(text) || text.search(INNER) >= 0);
}
