/* oxlint-disable no-control-regex -- control characters are what this file looks for */
import { MAX_LONG_TEXT, MAX_SHORT_TEXT } from '#shared/model/field.ts';
import { looksLikeFormula, unguardCell } from './formula-guard.ts';

/** What had to be done to a cell so that it can be kept. */
export type CellRepair = 'cut' | 'control-characters' | 'formula' | 'formula-error' | 'spoilt-number';

export type CleanCell = { readonly text: string; readonly repairs: readonly CellRepair[] };

const none: readonly CellRepair[] = [];
/** C0 without tab and line ends, DEL, C1, and marks that turn the direction of text. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
/** The quick test for cells that need nothing. */
const UNREMARKABLE =
  /^[^\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff='"#+@＝＋－＠-]*$/;
const EXCEL_TEXT = /^="((?:[^"]|"")*)"$/;
const FORMULA_ERROR = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/i;
/**
 * A cell as it is kept: trimmed, without control characters, in one line unless `long`, cut at the model's limit, and never
 * calculated: a formula stays the text that it is. The apostrophe that protects a formula-like text is taken away.
 */
export function cleanCell(raw: string, long: boolean): CleanCell {
  if (raw.length <= MAX_SHORT_TEXT && UNREMARKABLE.test(raw))
    return { text: plain(raw, long), repairs: none };
  const repairs: CellRepair[] = [];
  const bare = unguardCell(raw) ?? withoutFormula(raw, repairs);
  return { text: keepable(bare, long, repairs), repairs };
}

/** A text that is already kept, in the form in which a cell would be kept; apostrophes and formulas are its own. */
export function cleanKept(text: string, long: boolean): string {
  if (text.length <= MAX_SHORT_TEXT && UNREMARKABLE.test(text)) return plain(text, long);
  return keepable(text, long, []);
}

/** Cuts to what the model keeps of a text. */
export function cutToLimit(text: string, long: boolean): string {
  const limit = long ? MAX_LONG_TEXT : MAX_SHORT_TEXT;
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  // Never half of a character that takes two units.
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit).trim();
}

const BLANKS = /\s\s|[^\S ]/u;

/** Trimmed, one plain blank between words unless `long`, and each letter with its marks as one character, as most programs write it. */
function plain(text: string, long: boolean): string {
  const whole = text.trim().normalize('NFC');
  return !long && BLANKS.test(whole) ? whole.replaceAll(/\s+/gu, ' ') : whole;
}

function keepable(raw: string, long: boolean, repairs: CellRepair[]): string {
  let text = raw;
  const withoutControls = text.replace(CONTROL, '');
  if (withoutControls.length < text.length) repairs.push('control-characters');
  text = withoutControls.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  if (!long) text = text.replace(/[\n\t]+/g, ' ');
  text = plain(text, long);
  const cut = cutToLimit(text, long);
  if (cut.length < text.length) repairs.push('cut');
  return cut;
}

function withoutFormula(raw: string, repairs: CellRepair[]): string {
  const trimmed = raw.trim();
  const asText = EXCEL_TEXT.exec(trimmed); // ="00123" is how spreadsheets keep leading zeros
  if (asText !== null) return (asText[1] ?? '').replaceAll('""', '"');
  if (FORMULA_ERROR.test(trimmed)) {
    repairs.push('formula-error');
    return '';
  }
  if (looksLikeFormula(trimmed)) repairs.push('formula');
  return raw;
}
