import type { IsoDate } from '#shared/model/id.ts';
import { monthOf } from '../text/month-names.ts';
import type { DateOrder } from './date-order.ts';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const COMPACT = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const FIGURES = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:,?\s+.*)?$/;
const DAY_FIRST_NAME =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s\-/.]*(?:de\s+)?(\p{L}{3,})\.?,?[\s\-/.]*(?:de\s+)?(\d{4}|\d{2})$/iu;
const MONTH_FIRST_NAME =
  /^(?:\p{L}+\.?,?\s+)?(\p{L}{3,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})$/iu;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/u;
/** Days since the end of 1899, as spreadsheets count them: 1970 to 2099. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/**
 * A date as lists write it: `2026-03-31`, `31.03.2026`, `3/31/26`, `31. März 2026`, `31-Mar-26`, 46112, with or without a time behind it. Null
 * when it is none, or when day and month could be mixed up and `order` does not say which comes first. Two figures of a year are of this century.
 */
export function parseDate(cell: string, order: DateOrder = 'open'): IsoDate | null {
  const text = cell.trim();
  const iso = ISO.exec(text) ?? EAST_ASIAN.exec(text);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return dateOf(`${compact[1] ?? ''}${compact[2] ?? ''}`, compact[3], compact[4]);
  const figures = FIGURES.exec(text);
  if (figures !== null) {
    const [, a = '', sign, b = '', year = ''] = figures;
    return inOrder(a, b, fullYear(year), sign === '.' ? 'day-first' : order);
  }
  const named = DAY_FIRST_NAME.exec(text);
  if (named !== null) return withName(named[3], named[2], named[1]);
  const american = MONTH_FIRST_NAME.exec(text);
  if (american !== null) return withName(american[3], american[1], american[2]);
  if (!SERIAL.test(text)) return null;
  const days = Math.floor(Number(text.replace(',', '.')));
  if (days < 25_569 || days > 73_050) return null;
  return new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10) as IsoDate; // ISO in UTC
}

/** `open` decides only where one number is no month. */
function inOrder(a: string, b: string, year: string, order: DateOrder): IsoDate | null {
  if (Number(a) > 12) return dateOf(year, b, a);
  if (Number(b) > 12) return dateOf(year, a, b);
  if (a === b) return dateOf(year, a, b);
  if (order === 'open') return null;
  return order === 'day-first' ? dateOf(year, b, a) : dateOf(year, a, b);
}

function withName(year = '', month = '', day = ''): IsoDate | null {
  const number = monthOf(month);
  return number === null ? null : dateOf(fullYear(year), String(number), day);
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

function dateOf(year = '', month = '', day = ''): IsoDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A year before is a slip of the keyboard.
  if (Number(year) < 1900) return null;
  // Date.parse moves the 31st of a short month on: only a date that comes back the same exists.
  const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return same ? (text as IsoDate) : null; // the check above makes it one
}
