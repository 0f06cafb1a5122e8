/**
 * Cells that a spreadsheet would calculate or read as an error instead of showing them: beginning with = + - @ (also in their
 * wide forms), a tab or a line end, or an error word. Apostrophes before that count, so that guarding can be taken back exactly.
 */
const DANGEROUS =
  /^'*(?:[=+\-@\t\r\n＝＋－＠]|#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$)/i;

/** Beginning with a sign: telephone numbers, negative numbers and lines of a list are no formulas. */
const SIGNED_PLAINLY = /^[+＋－-](?:[\d\s().,/-]*(?:(?:x|ext\.?|#)\s*\d+)?|[\s-].*)$/is;

/** Whether a spreadsheet would take a text for a formula; no judgement about what it would calculate. */
export function looksLikeFormula(text: string): boolean {
  return /^[=＝]|^[@＠]\S/.test(text) || (/^[+＋－-]/.test(text) && !SIGNED_PLAINLY.test(text));
}

/** A text as a cell of a CSV file that no spreadsheet calculates: with an apostrophe before it where one is needed. */
export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** A guarded cell without its apostrophe, or null when the cell is not guarded. */
export function unguardCell(cell: string): string | null {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : null;
}
