import { parseDate } from '@internationalized/date';

const ENGLISH = 'en';

/**
 * The day that a pasted text means, as `YYYY-MM-DD`: `2026-12-07`, `7 Dec 2026`, `Monday, December 7, 2026`, or numbers in the order of the
 * locale; null when it means none.
 */
export function readPastedDate(text: string, locale: string): string | null {
  const [first = '', second = '', third = '', more] = text.match(/\d+/g) ?? [];
  const month = monthNamed(text, locale);
  if (month !== null) {
    if (third !== '') return null;
    return first.length === 4 ? dateOf(first, month, second) : dateOf(second, month, first);
  }
  // A moment in ISO form has its time behind the date.
  if (first.length === 4)
    return more === undefined || text.includes('T') ? dateOf(first, second, third) : null;
  if (more !== undefined) return null;
  return isMonthFirst(locale)
    ? (dateOf(third, first, second) ?? dateOf(third, second, first))
    : (dateOf(third, second, first) ?? dateOf(third, first, second));
}

function dateOf(year: string, month: string, day: string): string | null {
  if (![2, 4].includes(year.length)) return null;
  const full = year.length === 2 ? `20${year}` : year;
  try {
    return parseDate(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).toString();
  } catch {
    return null;
  }
}

/** The month that a text names in English or in the language of the locale, as its number; three letters are enough. */
function monthNamed(text: string, locale: string): string | null {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  for (const language of [ENGLISH, locale]) {
    const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const name = names.format(new Date(Date.UTC(2026, month, 1))).toLowerCase();
      if (words.some((word) => name.startsWith(word))) return String(month + 1);
    }
  }
  return null;
}

/** Whether a locale writes the month before the day, as in `12/07` for the seventh of December. */
export function isMonthFirst(locale: string): boolean {
  // Without the year: where that stands in front, day and month may still be spoken of the other way round.
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' });
  const parts = format.formatToParts().map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}
